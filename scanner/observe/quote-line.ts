import { oneLine } from './one-line.ts';

/** The first line that says it, cut so that the words which matter stay. */
export function quoteLine(text: string, pattern: RegExp): string {
  const line = text.split(/[\r\n]+/).find((one) => pattern.test(one)) ?? '';
  const at = pattern.exec(line)?.index ?? 0;
  return at < 120 ? oneLine(line, 160) : `…${oneLine(line.slice(at - 40), 159)}`;
}
