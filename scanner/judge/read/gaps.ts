import { isHyphenated, setsOffAVerb, stresses, trailsOff } from './dressed.ts';

/** How a word is parted from the one before it. */
export const GAP = { space: 0, hyphen: 1, soft: 2, clause: 3, sentence: 4 } as const;

/** How much the sign at `i`, of this code, parts what stands around it. */
export function gapOf(code: number, i: number, text: string): number {
  if (code === NEW_LINE && endsHeading(i, text)) return GAP.sentence;
  if (code === NEW_LINE && BLANK_LINE.test(text.slice(i + 1, i + 20))) return GAP.clause;
  if (BLANKS.has(code)) return endsAnOption(code, i, text) ? GAP.clause : GAP.space;
  if (CLAUSE_ENDS.has(code)) return GAP.clause;
  if (STOPS.has(code)) return GAP.sentence;
  if (QUOTES.has(code)) return setsOffAVerb(i, text) || isPossessive(i, text) ? GAP.space : GAP.soft;
  if (code >= 0xd800 && code <= 0xdfff) return isStrewn(code, i, text) ? GAP.space : GAP.soft;
  if (SEPARATES_DIGITS.test(text.slice(Math.max(0, i - 1), i + 2))) return GAP.space;
  switch (text[i]) {
    case '-':
      return gapOfHyphen(i, text);
    case '.':
      return gapOfStop(i, text);
    case '*':
      return stresses(i, text) ? GAP.space : GAP.clause;
    case '·':
      return /\p{L}·\p{L}/u.test(text.slice(i - 1, i + 2)) ? GAP.space : GAP.soft;
    default:
      return GAP.soft;
  }
}

/** `grants 🔸 admin 🔸 rights`: the same picture between small letters again and again parts nothing. */
function isStrewn(code: number, i: number, text: string): boolean {
  const high = code < 0xdc00 ? i : i - 1;
  const sign = text.slice(high, high + 2);
  if (!(/[a-z] ?$/.test(text.slice(high - 2, high)) && /^ ?[a-z]/.test(text.slice(high + 2, high + 4))))
    return false;
  return (
    text.slice(Math.max(0, high - NEXT), high).includes(sign) ||
    text.slice(high + 2, high + NEXT).includes(sign)
  );
}
/** Characters up to the next of the same. */
const NEXT = 24;

/** `0.02`, `1,000`: one number. */
const SEPARATES_DIGITS = /^\d[.,]\d$/;

/** `## Delete`, with something below it: a heading of Markdown is one line. */
function endsHeading(i: number, text: string): boolean {
  const from = text.lastIndexOf('\n', i - 1) + 1;
  return HEADING.test(text.slice(from, Math.min(i, from + 12)));
}
const NEW_LINE = 10;
/** `Deletes a note⏎⏎Args:`: behind an empty line something else begins. */
const BLANK_LINE = /^[ \t\r]*\n/;
const HEADING = /^ {0,3}#{1,6} /;

/** `the member's role` */
const isPossessive = (i: number, text: string): boolean =>
  /^[a-z]['’]s(?![a-z'’])/i.test(text.slice(i - 1, i + 3));

/** `-y, --yes  delete it`: in the help of a command line, blanks in a row part an option from what is said of it. */
const endsAnOption = (code: number, i: number, text: string): boolean =>
  (code === TAB || text.startsWith('  ', i)) &&
  OPTION.test(text.slice(Math.max(0, i - MOST_OF_AN_OPTION), i));
const TAB = 9;
const OPTION = /(?:^|\n)[ \t]*-{1,2}[a-z](?:[^\n]*\S)?$/i;
/** Characters of an option and what it takes. */
const MOST_OF_AN_OPTION = 60;

const codes = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const BLANKS = codes(' \t\n\r\u00a0');
const QUOTES = codes('"\'`‘’“”');
/** Colons, semicolons and dashes in several scripts, bars, arrows and what opens a heading or an item. */
const CLAUSE_ENDS = codes(':;؛：；—–|#•→>');
/** Exclamation and question marks, and the full stops of Arabic, Devanagari and Han. */
const STOPS = codes('!?؟۔।॥。！？');

/** A hyphen joins words, unless it stands between blanks or starts a bullet. */
function gapOfHyphen(i: number, text: string): number {
  const before = text.charCodeAt(i - 1);
  // A word that is parted at the end of a line goes on in the next.
  const after = text.charCodeAt(BROKEN.test(text.slice(i + 1, i + 3)) ? i + 2 : i + 1);
  if (!(isPartOfWord(before) && isPartOfWord(after))) return GAP.clause;
  return isHyphenated(i, text) ? GAP.space : GAP.hyphen;
}
const BROKEN = /^\n[a-z]/;

/** A full stop ends a sentence before white space, and parts `v1.2` and `a.b` softly. */
function gapOfStop(i: number, text: string): number {
  if (trailsOff(i, text)) return GAP.space;
  const after = text.charCodeAt(i + 1);
  if (after <= 32 && ABBREVIATED.test(text.slice(Math.max(0, i - 4), i))) return GAP.soft;
  return Number.isNaN(after) || after <= 32 || after > 0x2000 || /[\u00a0")]/.test(text[i + 1] as string)
    ? GAP.sentence
    : GAP.soft;
}
/** `(e.g. a note)`: the full stop ends no sentence. */
const ABBREVIATED = /(?:^|[^a-z.])(?:e\.g|i\.e|vs)$/i;

/** Letters, digits and the underscore; the rest parts words. */
export function isPartOfWord(code: number): boolean {
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
