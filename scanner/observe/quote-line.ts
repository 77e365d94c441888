import { oneLine } from './one-line.ts';

/** The first line that says it, cut so that the words which matter stay. */
export function quoteLine(text: string, pattern: RegExp): string {
  const whole = text.split(/[\r\n]+/).find((one) => pattern.test(one)) ?? '';
  const bare = whole.replace(OPENING, '');
  const line = pattern.test(bare) ? bare : whole;
  const at = pattern.exec(line)?.index ?? 0;
  return at < 120 ? oneLine(line, 160) : `…${oneLine(line.slice(at - 40), 159)}`;
}

/** The end of a line that only opens what is not quoted: a bracket, or a heading behind a sentence. */
const OPENING = /\s+[{[(]\s*$|(?<=[.!?])\s+[^.!?]{1,40}:\s*$/;
