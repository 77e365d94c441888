import { CUE, SAVING } from './cues.ts';
import { type Folded, foldText } from './fold.ts';
import { wordIn, wordOf } from './vocabulary.ts';
import { IDENTIFIER, type Word } from './words.ts';

/** How a word is parted from the one before it. */
export const GAP = { space: 0, hyphen: 1, soft: 2, clause: 3, sentence: 4 } as const;
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
  /** Bits of CUE over all words. */
  readonly cues: number;
  /** The part of it that was read, made comparable. */
  readonly folded: Folded;
  /** Read through another language’s lexicon. */
  readonly foreign: boolean;
}

/** Characters read of one string. The longest real description measured has 48,000; the point is made earlier. */
export const MAX_READ = 24_000;
/** Longer identifiers are not looked into. */
const MAX_IDENTIFIER = 64;
/** Words read of one string: acts stand at the beginning, warnings soon after. */
const MAX_WORDS = 500;

/** Splits prose into words. Linear. Line breaks part words like other white space: re-wrapped text reads the same. */
export function readProse(field: string, served: string): Text {
  const folded = foldText(served.length > MAX_READ ? served.slice(0, MAX_READ) : served);
  const { text } = folded;
  const parted = partWords(text);
  let { cues } = parted;
  const { words, starts, ends, gaps, last, before, marks } = scratch;
  let count = 0;
  for (let k = 0; k < parted.count; k++) {
    const from = starts[k] as number;
    const to = ends[k] as number;
    const gap = gaps[k] as number;
    const joined =
      gap <= GAP.hyphen && count > 0
        ? words[count - 1]!.joins?.get(text.slice(from, to).toLowerCase())
        : undefined;
    if (joined !== undefined) {
      const word = wordOf(joined);
      cues |= word.cues & SAVING;
      words[count - 1] = word;
      ends[count - 1] = to;
      continue;
    }
    const marked = (marks[k]! & (MARK.identifier | MARK.capital)) !== 0;
    if (marked && to - from > MAX_IDENTIFIER) {
      cues |= SAVING;
      words[count] = IDENTIFIER;
    } else {
      const word =
        (marks[k]! & MARK.wide) === 0
          ? wordIn(text, from, to, last[k] as number, before[k] as number)
          : wordOf(text.slice(from, to));
      // No word of the sentence, but a fixed wording may be found in it.
      cues |= marked ? word.cues & SAVING : word.cues;
      words[count] = marked ? IDENTIFIER : word;
    }
    starts[count] = from;
    ends[count] = to;
    gaps[count] = gap;
    count++;
  }
  return {
    field,
    served,
    words: words.slice(0, count),
    starts: placed(starts, count, folded),
    ends: placed(ends, count, folded),
    gaps: gaps.slice(0, count),
    cues,
    folded,
    foreign: false,
  };
}

/**
 * Finds where words stand, their letters, and cues that are signs. Looking the words up is left to a loop of
 * its own, in which the processor waits for several of them at once.
 */
function partWords(text: string): { readonly count: number; readonly cues: number } {
  const { length } = text;
  const { starts, ends, gaps, last, before, marks } = scratch;
  let count = 0;
  let cues = 0;
  let gap: number = GAP.sentence;
  let i = 0;
  while (i < length && count < MAX_WORDS) {
    let code = text.charCodeAt(i);
    let kind = kindOf(code);
    if (kind === 0) {
      if (code !== 32) {
        gap = Math.max(gap, gapOf(code, i, text));
        if (code === 36 || code === 0xa3 || code === 0x20ac) cues |= CUE.currency;
      }
      i++;
      continue;
    }
    starts[count] = i;
    let four = 0;
    let earlier = 0;
    let mark = 0;
    let small = 0;
    for (;;) {
      // An underscore, or a capital straight after a small letter, makes an identifier.
      mark |= kind & (MARK.identifier | MARK.wide | (small & MARK.capital));
      small = kind << 1;
      // Eight bits a letter; the one set makes capitals small.
      earlier = (earlier << 8) | (four >>> 24);
      four = (four << 8) | code | 32;
      i++;
      if (i >= length) break;
      code = text.charCodeAt(i);
      kind = kindOf(code);
      if (kind !== 0) continue;
      if (!apostrophe(code, i, text)) break;
      if (code >= 128) mark |= MARK.wide;
      earlier = (earlier << 8) | (four >>> 24);
      four = (four << 8) | code | 32;
      i++;
      code = text.charCodeAt(i);
      kind = kindOf(code);
    }
    ends[count] = i;
    gaps[count] = gap;
    last[count] = four;
    before[count] = earlier;
    marks[count] = mark;
    count++;
    gap = GAP.space;
  }
  // What stands behind the last word read may hold any wording.
  return { count, cues: i < length ? cues | SAVING : cues };
}

/** What a letter can be; of a word, what any of its letters is: `capital` only behind a small one. */
const MARK = { letter: 1, small: 2, capital: 4, identifier: 8, wide: 16 } as const;

/** Reused by every reading: what is found is copied out once its length is known. */
const scratch = {
  words: [] as Word[],
  starts: [] as number[],
  ends: [] as number[],
  gaps: [] as number[],
  /** The last four letters of each word, and the four before them. */
  last: new Int32Array(MAX_WORDS),
  before: new Int32Array(MAX_WORDS),
  marks: new Uint8Array(MAX_WORDS),
};

/** Offsets of the folded text as offsets of the text as served. */
function placed(offsets: readonly number[], count: number, folded: Folded): number[] {
  const own = offsets.slice(0, count);
  if (folded.wide) for (let i = 0; i < count; i++) own[i] = folded.at(own[i] as number);
  return own;
}

/** Bits of MARK for ASCII letters, digits and the underscore; 0 for what parts words. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return MARK.letter | MARK.small;
  if (code >= 65 && code <= 90) return MARK.letter | MARK.capital;
  if (code === 95) return MARK.letter | MARK.identifier;
  return code >= 48 && code <= 57 ? MARK.letter : 0;
});

function kindOf(code: number): number {
  if (code < 128) return KINDS[code] as number;
  return code >= 0xaa && isLetter(code) ? MARK.letter | MARK.wide : 0;
}

/** Letters beyond ASCII; punctuation blocks and symbols part words. */
function isLetter(code: number): boolean {
  if (code < 0x2000) return !SIGNS.has(code);
  return (
    code >= 0x3005 &&
    code < 0xe000 &&
    !(code >= 0x3008 && code <= 0x3030) &&
    code !== 0x30fb &&
    !(code >= 0xd800 && code <= 0xdfff)
  );
}

/** What parts words below U+2000: quotation marks and signs of Latin-1, Arabic and Devanagari stops and commas. */
const SIGNS: ReadonlySet<number> = new Set([
  0xab, 0xb7, 0xbb, 0xbf, 0xd7, 0xf7, 0x60c, 0x61b, 0x61f, 0x6d4, 0x964, 0x965,
]);

/** Exclamation and question marks, and the full stops of Arabic, Devanagari and Han. */
const STOPS: ReadonlySet<number> = new Set([33, 63, 0x61f, 0x6d4, 0x964, 0x965, 0x3002, 0xff01, 0xff1f]);

/** `doesn't` is one word, read `doesnt`. */
function apostrophe(code: number, i: number, text: string): boolean {
  if (code !== 39 && code !== 0x2019) return false;
  const next = text.charCodeAt(i + 1) | 32;
  return next === 116; // t
}

function gapOf(code: number, i: number, text: string): number {
  switch (code) {
    case 32:
    case 9:
    case 10:
    case 13:
    case 0xa0:
      return GAP.space;
    case 45: {
      // hyphen: joins words, unless it stands between blanks or starts a bullet
      const before = text.charCodeAt(i - 1);
      const after = text.charCodeAt(i + 1);
      return kindOf(before) !== 0 && kindOf(after) !== 0 ? GAP.hyphen : GAP.clause;
    }
    case 46: {
      // full stop: ends a sentence before white space, parts `v1.2` and `a.b` softly
      const after = text.charCodeAt(i + 1);
      return Number.isNaN(after) ||
        after <= 32 ||
        after === 0xa0 ||
        after === 34 ||
        after === 41 ||
        after > 0x2000
        ? GAP.sentence
        : GAP.soft;
    }
    case 58:
    case 59:
    case 0x61b:
    case 0xff1a:
    case 0xff1b:
    case 0x2014:
    case 0x2013:
    case 124:
    case 42:
    case 35:
    case 0x2022:
    case 62:
      return GAP.clause;
    default:
      return STOPS.has(code) ? GAP.sentence : GAP.soft;
  }
}
