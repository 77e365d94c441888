import type { Word } from './words.ts';

/** The columns of a text while it is read; they run in step. */
export interface Columns {
  readonly words: Word[];
  readonly starts: number[];
  readonly ends: number[];
  readonly gaps: number[];
}

/** Adds a word where it stands in the text, and the gap before it. */
export function push(
  { words, starts, ends, gaps }: Columns,
  word: Word,
  start: number,
  end: number,
  gap: number,
) {
  words.push(word);
  starts.push(start);
  ends.push(end);
  gaps.push(gap);
}

/** Cuts all columns to so many words. */
export function cutTo({ words, starts, ends, gaps }: Columns, length: number): void {
  for (const column of [words, starts, ends, gaps]) column.length = length;
}
