import { BRANDS, PHRASAL } from '../../data/lexicons/spellings.ts';
import { foldText } from './fold.ts';
import { ROLE, type Word, wordOf } from './words.ts';

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
  /** Has letters beyond ASCII. */
  readonly wide: boolean;
  /** Read through another language’s lexicon. */
  readonly foreign?: true;
}

/** Characters read of one string. The longest real description measured has 48,000; the point is made earlier. */
export const MAX_READ = 24_000;
/** Words read of one string: acts stand at the beginning, warnings soon after. */
const MAX_WORDS = 500;

/**
 * Splits prose into words. One pass, linear, no backtracking. Line breaks part words like any other
 * white space, so that re-wrapped text reads the same.
 */
export function readProse(field: string, served: string): Text {
  const capped = served.length > MAX_READ ? served.slice(0, MAX_READ) : served;
  const { text, at, wide } = foldText(capped);
  const words: Word[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  let cues = 0;
  let gap: number = GAP.sentence;
  const length = text.length;
  let i = 0;
  while (i < length && words.length < MAX_WORDS) {
    const code = text.charCodeAt(i);
    if (!isWordCode(code)) {
      gap = Math.max(gap, gapOf(code, i, text));
      i++;
      continue;
    }
    const from = i;
    let marked = false;
    let previous = 0;
    let c = code;
    for (;;) {
      // An underscore, or a capital straight after a small letter, makes an identifier.
      if (c === 95 || (c <= 90 && c >= 65 && previous >= 97 && previous <= 122)) marked = true;
      previous = c;
      i++;
      if (i >= length) break;
      c = text.charCodeAt(i);
      if (c < 128 ? WORD_CODES[c] === 1 : isWordCode(c)) continue;
      if ((c !== 39 && c !== 0x2019) || !apostrophe(text, i)) break;
      i++;
      c = text.charCodeAt(i);
    }
    const raw = text.slice(from, i);
    const joined =
      gap <= GAP.hyphen && words.length > 0
        ? PHRASAL.get(`${words.at(-1)!.text} ${raw.toLowerCase()}`)
        : undefined;
    if (joined !== undefined) {
      words[words.length - 1] = wordOf(joined);
      ends[ends.length - 1] = at(i);
      gap = GAP.space;
      continue;
    }
    const word = marked ? IDENTIFIER : wordOf(raw);
    cues |= word.cues;
    words.push(word);
    starts.push(at(from));
    ends.push(at(i));
    gaps.push(gap);
    gap = GAP.space;
  }
  return { field, served, words, starts, ends, gaps, cues, wide };
}

/** The words of a name or enum value: parted at signs, humps and digits (see names.ts for its phrases). */
export function readName(field: string, served: string): Text {
  const known = names.get(served);
  if (known !== undefined) return known.field === field ? known : { ...known, field };
  const made = splitName(field, served);
  if (names.size > 20_000) names.clear();
  if (served.length <= 80) names.set(served, made);
  return made;
}

/** Names and enum values read before, by their letters; bounded. */
const names = new Map<string, Text>();

function splitName(field: string, served: string): Text {
  const capped = served.length > 400 ? served.slice(0, 400) : served;
  const folded = foldText(capped);
  const { at } = folded;
  const text = folded.text.replaceAll(BRANDS, (brand) => (brand[0] as string) + brand.slice(1).toLowerCase());
  const words: Word[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  const push = (from: number, to: number): void => {
    const joined =
      words.length > 0
        ? PHRASAL.get(`${words.at(-1)!.text} ${text.slice(from, to).toLowerCase()}`)
        : undefined;
    if (joined !== undefined) {
      words[words.length - 1] = wordOf(joined);
      ends[ends.length - 1] = at(to);
      return;
    }
    words.push(wordOf(text.slice(from, to).replaceAll(/[^\p{L}\p{N}]/gu, '')));
    starts.push(at(from));
    ends.push(at(to));
    gaps.push(words.length === 1 ? GAP.sentence : GAP.space);
  };
  for (const [from, to] of rejoined(text, partsOf(text))) push(from, to);
  return { field, served, words, starts, ends, gaps, cues: 0, wide: folded.wide };
}

const IDENTIFIER: Word = {
  text: '',
  verb: undefined,
  form: undefined,
  nouns: 0,
  plural: false,
  role: ROLE.identifier,
  cues: 0,
};

/** 1 for ASCII letters, digits and the underscore. */
const WORD_CODES = Uint8Array.from({ length: 128 }, (_, code) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
    ? 1
    : 0,
);

function isWordCode(code: number): boolean {
  return code < 128 ? WORD_CODES[code] === 1 : code >= 0xaa && isLetter(code);
}

/** Letters beyond ASCII; punctuation blocks and symbols part words. */
function isLetter(code: number): boolean {
  if (code < 0x2000)
    return code !== 0xab && code !== 0xb7 && code !== 0xbb && code !== 0xd7 && code !== 0xf7 && code !== 0xbf;
  return (
    code >= 0x3005 &&
    code < 0xe000 &&
    !(code >= 0x3008 && code <= 0x3030) &&
    code !== 0x30fb &&
    !(code >= 0xd800 && code <= 0xdfff)
  );
}

/** `doesn't` is one word, read `doesnt`. */
function apostrophe(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
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
      return isWordCode(before) && isWordCode(after) ? GAP.hyphen : GAP.clause;
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
    case 33:
    case 63:
    case 0x3002:
    case 0xff01:
    case 0xff1f:
      return GAP.sentence;
    case 58:
    case 59:
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
      return GAP.soft;
  }
}

/** Where a name's parts begin and end: letters of one case run, with `XMLParser` → `XML Parser`. */
function partsOf(text: string): [number, number][] {
  const parts: [number, number][] = [];
  for (const match of text.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{Lo}+|\p{N}+/gu))
    parts.push([match.index, match.index + match[0].length]);
  return parts;
}

/** Joins what was spelled out to dodge a reader: `d_e_l_e_t_e` is one word. */
function rejoined(text: string, parts: readonly [number, number][]): [number, number][] {
  const out: [number, number][] = [];
  let i = 0;
  while (i < parts.length) {
    let j = i;
    while (
      j < parts.length &&
      parts[j]![1] - parts[j]![0] === 1 &&
      /\p{L}/u.test(text[parts[j]![0]] as string)
    )
      j++;
    if (j - i >= 4) out.push([parts[i]![0], parts[j - 1]![1]]);
    else {
      j = Math.max(j, i + 1);
      out.push(...parts.slice(i, j));
    }
    i = j;
  }
  return out;
}
