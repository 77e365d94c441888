import { LANGUAGES } from '../../../data/lexicon/languages/index.ts';

/** The scripts that the lexicons beside English are written in, Latin left out. */
export const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ...new Set(Object.values(LANGUAGES).flatMap(({ scripts }) => scripts)),
]
  .filter((name) => name !== 'Latin')
  .map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')]);

const KNOWN_SCRIPT = new RegExp(
  `[\\p{Script=Latin}${SCRIPTS.map(([name]) => `\\p{Script=${name}}`).join('')}]`,
  'u',
);

/** What the letters of a word tell, whatever it means. */
export interface Letters {
  /** As lexicons compare them (see `lettersOf`). */
  readonly compared: string;
  /** `latin`; another script that some lexicon is written in; or one that none is. */
  readonly script: 'latin' | 'read' | 'strange';
  /** Holds Chinese, Japanese or Korean signs, which are written without blanks. */
  readonly signs: boolean;
}

/** @param word in lower case */
export function lettersIn(word: string): Letters {
  if (ASCII.test(word)) return { compared: word, script: 'latin', signs: false };
  return { compared: lettersOf(word), script: scriptOf(word), signs: SIGNS.test(word) };
}

function scriptOf(word: string): Letters['script'] {
  if (!WIDE.test(word) || !FOREIGN.test(word)) return 'latin';
  return KNOWN_SCRIPT.test(word) ? 'read' : 'strange';
}

export const ASCII = /^[\x00-\x7f]*$/;
const WIDE = /[^\x00-\u024f]/;
/** Letters that no Latin alphabet has. */
export const FOREIGN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Longer words are in no lexicon. */
const LONGEST = 64;

/**
 * Letters as lexicons and texts are compared: lower case, without accents on Latin letters and without what
 * Arabic writers leave out, with letters that are typed for one another made one.
 */
export function lettersOf(word: string): string {
  if (word.length > LONGEST) return word;
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/([a-z])\p{M}+|[\u0610-\u061a\u0640\u064b-\u065f\u0670]/gu, '$1')
    .normalize('NFC')
    .replaceAll(/[ёıłđøßأإآٱىةʼ’]/g, (letter) => TYPED_FOR[letter] ?? letter);
}

const TYPED_FOR: Readonly<Record<string, string>> = {
  ё: 'е',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ʼ: "'",
  '’': "'",
};

/**
 * For how many words one counts where words are counted: none where it is a number, or a code that English does not
 * know; signs of scripts that part no words by twos; a string of letters longer than words are, by its length.
 * @param known to English
 */
export function weightOf(word: string, known: boolean): number {
  if (NO_WORD.test(word)) return word.length > 1 && known ? 1 : 0;
  if (UNSPACED.test(word)) return Math.ceil(word.replaceAll(/[\x00-\x7f]/g, '').length / 2);
  return word.length > LONGEST_WORD ? Math.ceil(word.length / 6) : 1;
}

/** Numbers, units, sizes such as `48x48`, hashes in hexadecimal, codes of one or two letters and Greek symbols. */
const NO_WORD = /^(?:\d+[a-z]{0,3}\d*|[a-z]{1,2}\d?|(?=[a-f]{0,60}\d)[\da-f]{7,64}|[\u0370-\u03ff])$/;

/** The longest ordinary English words have about this many letters. */
export const LONGEST_WORD = 24;

/** Scripts that put no blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
