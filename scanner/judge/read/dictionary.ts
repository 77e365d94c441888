import type { Language, Lexicon } from '../../../data/lexicon/languages/index.ts';
import { lettersOf } from './letters.ts';
import type { Text } from './text.ts';
import { GAP } from './text.ts';
import { wordOf } from './vocabulary.ts';
import type { Word } from './words.ts';

/** What stands at a place of a text: English words for it, and how many words of the text they stand for. */
export interface Match {
  readonly words: readonly Word[];
  readonly length: number;
}

/** A lexicon made ready for looking up. */
export interface Dictionary {
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** Whole words. */
  readonly exact: ReadonlyMap<string, Word>;
  /** Entries of which not a whole word is looked up, by their first two letters. */
  readonly begun: ReadonlyMap<string, Begun>;
  /** Is it written in signs that are cut where no blanks part words (see signs.ts)? */
  readonly ofSigns: boolean;
  /** Length of the longest whole word that begins with a sign, for scripts that part no words. */
  readonly longest: ReadonlyMap<string, number>;
  readonly joined: readonly string[];
  readonly denying: RegExp | undefined;
}

/** Entries that begin with the same two letters, each list with the longest first. */
export interface Begun {
  /** Beginnings of words. */
  readonly stems: (readonly [string, Word])[];
  /** Words one after the other. */
  readonly rows: Row[];
}

/** Several words in a row, or two of one clause. A part that ends in `*` stands for every word that begins so. */
export interface Row {
  readonly parts: readonly string[];
  readonly apart: boolean;
  readonly word: Word;
}

/** The longest entry that stands at word `i` of a text, before `to`. */
export function matchAt(dictionary: Dictionary, text: Text, i: number, to: number): Match | undefined {
  const first = lettersAt(text, i);
  for (const { parts, apart, word } of dictionary.begun.get(first.slice(0, 2))?.rows ?? NO_ROWS) {
    if (apart ? standApart(parts, text, i, to) : i + parts.length <= to && standsThere(parts, text, i))
      return { words: [word], length: apart ? 1 : parts.length };
  }
  const found = find(dictionary, first);
  if (found === undefined) return undefined;
  return { words: denied(dictionary, first, found) ? [NOT, found] : [found], length: 1 };
}

/** May an entry begin with a word of these letters? */
export function mayKnow(dictionary: Dictionary, letters: string): boolean {
  const rows = dictionary.begun.get(letters.slice(0, 2))?.rows ?? NO_ROWS;
  return (
    find(dictionary, letters) !== undefined || rows.some(({ parts: [first = ''] }) => fits(first, letters))
  );
}

const NO_ROWS: readonly Row[] = [];
const NOT = wordOf('not');

/** One word by its letters: whole, by its beginning, or without what is written together with it. */
function find(dictionary: Dictionary, letters: string): Word | undefined {
  const { exact, joined } = dictionary;
  const whole = exact.get(letters) ?? byStem(dictionary, letters);
  if (whole !== undefined) return whole;
  for (const prefix of joined)
    if (letters.startsWith(prefix) && letters.length > prefix.length + 1) {
      const bare = letters.slice(prefix.length);
      const word = exact.get(bare) ?? byStem(dictionary, bare);
      if (word !== undefined) return word;
    }
  return undefined;
}

function byStem({ begun }: Dictionary, letters: string): Word | undefined {
  return begun.get(letters.slice(0, 2))?.stems.find(([stem]) => letters.startsWith(stem))?.[1];
}

const denied = ({ denying }: Dictionary, letters: string, { verb }: Word): boolean =>
  verb !== undefined && denying?.test(letters) === true;

function standsThere(parts: readonly string[], text: Text, i: number): boolean {
  return parts.every((part, k) => (k === 0 || text.gaps[i + k]! <= GAP.soft) && isPart(part, text, i + k));
}

/** Words that a separable verb spans at most. */
const MAX_SPAN = 12;

/** `rollt … aus`: the second part later in the clause. */
function standApart(
  [first = '', second = '']: readonly string[],
  text: Text,
  i: number,
  to: number,
): boolean {
  if (!isPart(first, text, i)) return false;
  for (let k = i + 1; k < to && k <= i + MAX_SPAN && text.gaps[k]! < GAP.clause; k++)
    if (isPart(second, text, k)) return true;
  return false;
}

function isPart(part: string, text: Text, i: number): boolean {
  return fits(part, lettersAt(text, i));
}

function fits(part: string, letters: string): boolean {
  return part.endsWith('*') ? letters.startsWith(part.slice(0, -1)) : letters === part;
}

/** Identifiers keep no letters: the text as served has them. */
export function lettersAt({ words, served, starts, ends }: Text, i: number): string {
  const { text, letters } = words[i] as Word;
  return text === '' ? lettersOf(served.slice(starts[i], ends[i])) : letters.compared;
}
