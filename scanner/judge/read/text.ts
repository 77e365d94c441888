import { type Columns, push } from './columns.ts';
import { apostrophe, dressed, isSpelledOn, respell, SPELLED_OUT, unseenAt } from './dressed.ts';
import { type Folded, foldText } from './fold.ts';
import { GAP, gapOf, isPartOfWord } from './gaps.ts';
import { joinedAround, joinedTo } from './joined.ts';
import { spellingOf } from './spelling.ts';
import { wordOf } from './vocabulary.ts';
import { IDENTIFIER, type Word } from './words.ts';

export { GAP } from './gaps.ts';

/** A string as words; the arrays run in step. Offsets are UTF-16 units of the string as served. */
export interface Text {
  /** JSON Pointer of the string. */
  readonly field: string;
  readonly served: string;
  readonly words: readonly Word[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** GAP before each word; the first has `sentence`. */
  readonly gaps: readonly number[];
  /** Indices of the words that are verbs. */
  readonly verbs: readonly number[];
  /** The part of it that was read, made comparable. */
  readonly folded: Folded;
  /** Read through another language’s lexicon. */
  readonly foreign: boolean;
}

/** Characters read of one string. The longest real description measured has 48,000. */
export const MAX_READ = 60_000;
/** Words read of one string: as many as its characters can hold in ordinary prose. */
const MAX_WORDS = 15_000;

/** Splits prose into words. Linear. Line breaks part words like other white space: re-wrapped text reads the same. */
export function readProse(field: string, served: string): Text {
  const folded = foldText(served.length > MAX_READ ? served.slice(0, MAX_READ) : served);
  const { text } = folded;
  const read: Columns = { words: [], starts: [], ends: [], gaps: [] };
  let gap: number = GAP.sentence;
  /** Single letters in a row behind which the next word would stand. */
  let single = 0;
  for (let i = 0, count = 0; i < text.length && count < MAX_WORDS; ) {
    const code = text.charCodeAt(i);
    if (!isPartOfWord(code)) {
      const unseen = unseenAt(text, i, code);
      if (unseen === 0 && (code !== 32 || text.charCodeAt(i + 1) === 32))
        gap = Math.max(gap, gapOf(code, i, text));
      i += Math.max(unseen, 1);
      continue;
    }
    const [letters, end] = lettersAt(text, i);
    if (gap === GAP.space && beginsAnew(text, i)) gap = GAP.sentence;
    const isLetter = letters.length === 1 && gap < GAP.clause && isSpelledOn(text, i, single);
    if (single >= SPELLED_OUT && !isLetter) respell(read, single);
    single = isLetter ? single + 1 : Number(letters.length === 1);
    addLetters(read, letters, i, end, gap, text);
    count++;
    i = end;
    gap = GAP.space;
  }
  if (single >= SPELLED_OUT) respell(read, single);
  const { words, starts, ends, gaps } = read;
  return {
    field,
    served,
    words,
    starts: placed(starts, folded),
    ends: placed(ends, folded),
    gaps,
    verbs: verbsAmong(words),
    folded,
    foreign: false,
  };
}

/** The letters of the word that starts at `from`, read through what only dresses them, and the place behind it. */
function lettersAt(text: string, from: number): readonly [letters: string, end: number] {
  const end = wordEnd(text, from);
  return dressed(text, from, end) ?? [text.slice(from, end), end];
}

/** Adds what some letters are: a word, the words of a sentence without blanks, or the rest of the verb before. */
function addLetters(
  read: Columns,
  letters: string,
  start: number,
  end: number,
  gap: number,
  text: string,
): void {
  const { words, ends } = read;
  const joined = gap <= GAP.hyphen ? joinedTo(words.at(-1), letters, gap === GAP.hyphen) : undefined;
  if (joined !== undefined) {
    words[words.length - 1] = wordOf(joined);
    ends[ends.length - 1] = end;
    return;
  }
  // `rolls it out`: the two words of the verb stand around what it is done to.
  const around = gap === GAP.space ? joinedAround(read, letters, text.slice(end, end + 16)) : undefined;
  if (around !== undefined) {
    words[around[0]] = wordOf(around[1]);
    ends[ends.length - 1] = end;
    return;
  }
  const word = isAnAnswer(text, start, end) ? IDENTIFIER : spellingOf(letters);
  if (word.parts === undefined) push(read, word, start, end, gap);
  for (const [from, part] of word.parts ?? [])
    push(read, part, start + from, start + from + part.text.length, from === 0 ? gap : GAP.space);
}

/** `Lists the rows Use when …`, `Lists the rows Returns …`: the full stop is missing. */
const beginsAnew = (text: string, i: number): boolean =>
  /^[RU]/.test(text.charAt(i)) && ANEW.test(text.slice(Math.max(0, i - 2), i + 12));
const ANEW = /^[a-z\d)] (?:Use (?:after|before|for|if|it|only|this|when)|Returns )/;

/** `answered "no"`: a value in quotation marks denies nothing. */
const isAnAnswer = (text: string, start: number, end: number): boolean =>
  /["'`“‘]/.test(text[start - 1] ?? '') &&
  /["'`”’]/.test(text[end] ?? '') &&
  /^(?:never|no|none|not)$/i.test(text.slice(start, end));

/** Indices of the verbs among some words. */
export function verbsAmong(words: readonly Word[]): readonly number[] {
  const verbs: number[] = [];
  for (let i = 0; i < words.length; i++) if (words[i]!.verb !== undefined) verbs.push(i);
  return verbs;
}

/** The same text as another string of the definition. */
export const textAt = (text: Text, field: string): Text => ({ ...text, field });

/** The place behind the word that starts at `from`; `doesn't` is one word. */
function wordEnd(text: string, from: number): number {
  let i = from + 1;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (!isPartOfWord(code) && !apostrophe(code, i, text)) break;
    i++;
  }
  return i;
}

/** Offsets of the folded text as offsets of the text as served. */
function placed(offsets: readonly number[], folded: Folded): readonly number[] {
  return folded.wide ? offsets.map(folded.at) : offsets;
}
