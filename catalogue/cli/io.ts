import { stripVTControlCharacters } from 'node:util';
import picocolors from 'picocolors';

/** Data goes to standard output, everything else to standard error. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** One line that says what is wrong, and the next step. */
export function complain(message: string, hint: string): void {
  tell(`toolrisk: ${oneLine(message)}`);
  tell(`  ${oneLine(hint)}`);
}

/** How wide standard output is, and whether it is a terminal that wants colour. */
export function page(): { readonly width: number; readonly colour: boolean } {
  const width = process.stdout.columns ?? (Number(process.env.COLUMNS) || 100);
  return { width, colour: process.stdout.isTTY === true && picocolors.isColorSupported };
}

/** One line that says what is going on, rewritten in place on a terminal. */
export function status(): { say(line: string): void; clear(): void } {
  if (!process.stderr.isTTY) return { say: tell, clear() {} };
  const clear = () => process.stderr.write('\r\u001b[2K');
  return {
    say(line) {
      clear();
      process.stderr.write(line.slice(0, (process.stderr.columns ?? 80) - 1));
    },
    clear,
  };
}

function oneLine(text: string): string {
  return stripVTControlCharacters(text).replace(/\s+/g, ' ').trim();
}
