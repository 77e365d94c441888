import {
  apostrophe,
  dressed,
  isHyphenated,
  isSpelledOn,
  joinedAround,
  joinedTo,
  respell,
  SPELLED_OUT,
  setsOffAVerb,
  stresses,
  trailsOff,
  unseenAt,
} from './dressed.ts';
import { type Folded, foldText } from './fold.ts';
import { spellingOf } from './spelling.ts';
import { wordOf } from './vocabulary.ts';
import type { Word } from './words.ts';

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
  const words: Word[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  let gap: number = GAP.sentence;
  /** Single letters in a row behind which the next word would stand. */
  let single = 0;
  let i = 0;
  for (let parts = 0; i < text.length && parts < MAX_WORDS; ) {
    const code = text.charCodeAt(i);
    if (!isPartOfWord(code)) {
      const unseen = unseenAt(text, i, code);
      if (unseen > 0) {
        i += unseen;
        continue;
      }
      if (code !== 32) gap = Math.max(gap, gapOf(code, i, text));
      i++;
      continue;
    }
    let end = wordEnd(text, i);
    let letters = text.slice(i, end);
    const through = dressed(text, i, end);
    if (through !== undefined) [letters, end] = through;
    const isLetter = letters.length === 1 && gap < GAP.clause && isSpelledOn(text, i, single);
    if (single >= SPELLED_OUT && !isLetter) respell({ words, starts, ends, gaps }, single);
    single = isLetter ? single + 1 : Number(letters.length === 1);
    const joined = gap <= GAP.hyphen ? joinedTo(words.at(-1), letters, gap === GAP.hyphen) : undefined;
    const around = joined === undefined && gap === GAP.space ? joinedAround(words, letters) : undefined;
    if (around !== undefined) {
      // `rolls it out`: the two words of the verb stand around what it is done to.
      words[words.length - 2] = wordOf(around);
      ends[ends.length - 1] = end;
    } else if (joined !== undefined) {
      words[words.length - 1] = wordOf(joined);
      ends[ends.length - 1] = end;
    } else {
      const word = spellingOf(letters);
      if (word.parts !== undefined) {
        for (const [from, part] of word.parts) {
          words.push(part);
          starts.push(i + from);
          ends.push(i + from + part.text.length);
          gaps.push(from === 0 ? gap : GAP.space);
        }
        i = end;
        gap = GAP.space;
        continue;
      }
      words.push(word);
      starts.push(i);
      ends.push(end);
      gaps.push(gap);
    }
    parts++;
    i = end;
    gap = GAP.space;
  }
  if (single >= SPELLED_OUT) respell({ words, starts, ends, gaps }, single);
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

/** Letters, digits and the underscore; the rest parts words. */
function isPartOfWord(code: number): boolean {
  if (code >= 128) return code >= 0xaa && isLetter(code);
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
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

const BROKEN = /^\n[a-z]/;

/** `(e.g. a note)`: the full stop ends no sentence. */
const ABBREVIATED = /(?:^|[^a-z.])(?:e\.g|i\.e|vs)$/i;

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
      // A word that is parted at the end of a line goes on in the next.
      const after = text.charCodeAt(BROKEN.test(text.slice(i + 1, i + 3)) ? i + 2 : i + 1);
      if (!(isPartOfWord(before) && isPartOfWord(after))) return GAP.clause;
      return isHyphenated(i, text) ? GAP.space : GAP.hyphen;
    }
    case 0xb7:
      return /\p{L}·\p{L}/u.test(text.slice(i - 1, i + 2)) ? GAP.space : GAP.soft;
    case 42:
      return stresses(i, text) ? GAP.space : GAP.clause;
    case 46: {
      // full stop: ends a sentence before white space, parts `v1.2` and `a.b` softly
      const after = text.charCodeAt(i + 1);
      if (trailsOff(i, text)) return GAP.space;
      if (after <= 32 && ABBREVIATED.test(text.slice(Math.max(0, i - 4), i))) return GAP.soft;
      return Number.isNaN(after) ||
        after <= 32 ||
        after === 0xa0 ||
        after === 34 ||
        after === 41 ||
        after > 0x2000
        ? GAP.sentence
        : GAP.soft;
    }
    case 34:
    case 39:
    case 96:
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
      return setsOffAVerb(i, text) ? GAP.space : GAP.soft;
    case 58:
    case 59:
    case 0x61b:
    case 0xff1a:
    case 0xff1b:
    case 0x2014:
    case 0x2013:
    case 124:
    case 35:
    case 0x2022:
    case 0x2192:
    case 62:
      return GAP.clause;
    default:
      return STOPS.has(code) ? GAP.sentence : GAP.soft;
  }
}
