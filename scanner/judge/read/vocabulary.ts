import { makeWord, type Word } from './words.ts';

/** Words met before, as they were written: tools use the same few thousand again and again. */
const known = new Map<string, Word>();
/** Words kept, and the longest worth keeping: longer strings of letters are no words. */
const MAX_WORDS = 50_000;
const MAX_LENGTH = 64;

/** The word with these letters, in whatever case. */
export function wordOf(raw: string): Word {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const text = raw.toLowerCase();
  const word = text === raw ? makeWord(text) : wordOf(text);
  if (known.size >= MAX_WORDS) known.clear();
  if (raw.length <= MAX_LENGTH) known.set(raw, word);
  return word;
}
