import type { Dictionary } from './dictionary.ts';
import type { Text } from './text.ts';
import type { Word } from './words.ts';

/** A known word in a run of signs without blanks, and where it stands in the text as served. */
interface SignWord {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  readonly letters: number;
}

/**
 * The words of a run of Chinese, Japanese or Korean signs, cut by the longest known word at each place: the same
 * everywhere, where `Intl.Segmenter` cuts by the dictionary its ICU came with. Undefined for other scripts.
 */
export function foreignSignsAt(
  dictionary: Dictionary,
  text: Text,
  i: number,
): readonly SignWord[] | undefined {
  const { text: signs, letters } = text.words[i] as Word;
  if (!dictionary.ofSigns || !letters.signs) return undefined;
  const found: SignWord[] = [];
  for (let k = 0; k < signs.length; ) {
    let length = Math.min(dictionary.longest.get(signs[k] as string) ?? 0, signs.length - k);
    while (length > 0 && !dictionary.exact.has(signs.slice(k, k + length))) length--;
    if (length > 0) {
      const start = text.starts[i]! + k;
      const word = dictionary.exact.get(signs.slice(k, k + length)) as Word;
      found.push({ word, start, end: Math.min(start + length, text.ends[i] as number), letters: length });
    }
    k += Math.max(1, length);
  }
  return found;
}

const OF_SIGNS: ReadonlySet<string> = new Set(['Han', 'Hiragana', 'Katakana', 'Hangul']);

/** Is a lexicon written in signs that are cut so? */
export const isOfSigns = ({ scripts }: { readonly scripts: readonly string[] }): boolean =>
  scripts.some((name) => OF_SIGNS.has(name));
