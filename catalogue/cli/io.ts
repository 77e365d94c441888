import { fstatSync, writeSync } from 'node:fs';
import picocolors from 'picocolors';
import { UsageError } from '../../scanner/errors.ts';
import { visible } from '../report/visible.ts';

/**
 * Writes data to standard output, to the end: resolves when all of it was taken. A reader that stops early
 * (`| head`) ends the process without a word, with the exit code that stands at that moment.
 * @throws {UsageError} when it cannot be written: a full disk must not look like a short report.
 */
export async function print(text: string): Promise<void> {
  await printAll([text === '' || text.endsWith('\n') ? text : `${text}\n`]);
}

/** The same for text that is made piece by piece, as it stands. */
export async function printAll(texts: Iterable<string> | AsyncIterable<string>): Promise<void> {
  try {
    for await (const text of texts) await writeOut(Buffer.from(text));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') process.exit();
    if (code === '') throw error;
    throw new UsageError(
      `standard output could not be written to its end (${code}); what arrived there is not complete`,
      code === 'ENOSPC' ? 'Free some space, or write elsewhere, and run it again.' : 'Write it elsewhere.',
    );
  }
}

/**
 * Node's own stream for files and devices writes once and does not look how much was taken (its SyncWriteStream),
 * so these are written here; pipes and terminals by the stream, which waits for its reader.
 */
async function writeOut(bytes: Buffer): Promise<void> {
  const output = fstatSync(1);
  if (output.isFile() || (output.isCharacterDevice() && !process.stdout.isTTY)) {
    for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
    return;
  }
  await new Promise<void>((taken, failed) => {
    process.stdout.write(bytes, (error) => (error ? failed(error) : taken()));
  });
}

/** Everything that is no data goes to standard error. */
export function tell(line: string): void {
  process.stderr.write(`${asEvents ? JSON.stringify({ event: 'told', text: line }) : line}\n`);
}

/** From now on whoever reads standard error as JSON, a line each, gets what is told as that, too. */
export function tellAsEvents(): void {
  asEvents = true;
}
let asEvents = false;

/** One line that says what is wrong, and the next step, which is a sentence of its own. */
export function complain(message: string, hint: string): void {
  tell(`toolrisk: ${visible(message).trim()}`);
  const next = visible(hint).trim();
  tell(`  ${next.replace(/^(?!toolrisk )[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase())}`);
}

/** How wide standard output is, and whether it is a terminal that wants colour. */
export function page(): { readonly width: number; readonly colour: boolean } {
  // A terminal that does not know its width says 0.
  const width = process.stdout.columns || Number(process.env.COLUMNS) || 100;
  return { width, colour: process.stdout.isTTY === true && picocolors.isColorSupported };
}

/** One line that says what is going on, rewritten in place on a terminal. */
export function status(): { say(line: string): void; clear(): void } {
  if (!process.stderr.isTTY) return { say: tell, clear() {} };
  const clear = () => process.stderr.write('\r\u001b[2K');
  return {
    say(line) {
      clear();
      process.stderr.write(line.slice(0, (process.stderr.columns || 80) - 1));
    },
    clear,
  };
}
