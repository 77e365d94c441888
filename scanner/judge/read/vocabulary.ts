import { makeWord, type Word } from './words.ts';

/** Words met before: tools use the same few thousand again and again. */
const known = new Map<string, Word>();
/** Words kept, and the longest worth keeping: longer strings of letters are no words. */
const MAX_WORDS = 50_000;
const MAX_LENGTH = 64;

/** The word with these letters, in whatever case. */
export function wordOf(raw: string): Word {
  const text = raw.toLowerCase();
  const before = known.get(text);
  if (before !== undefined) return before;
  const word = makeWord(text);
  if (known.size >= MAX_WORDS) known.clear();
  if (text.length <= MAX_LENGTH) known.set(text, word);
  return word;
}
