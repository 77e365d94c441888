import { MAX_READ } from './text.ts';

/** What a string is made of, one bit a kind: most wordings, names and notations stand only where some of these do. */
export const CHARACTERS = {
  /** Beyond ASCII. */
  wide: 1 << 0,
  /** A quotation mark, an apostrophe or a backtick. */
  quote: 1 << 1,
  /** `:` or `=`. */
  colon: 1 << 2,
  bar: 1 << 3,
  slash: 1 << 4,
  digit: 1 << 5,
  /** A bracket right behind a letter, as in a call. */
  call: 1 << 6,
  /** A capital right behind another. */
  capitals: 1 << 7,
  /** A capital or an underscore right behind a small letter, as in a name. */
  humps: 1 << 8,
  /** The same, or a hyphen. */
  joints: 1 << 9,
  /** As many letters, digits, `_`, `+`, `/` and `-` in a row as hardly a word has. */
  run: 1 << 10,
  /** As many digits in a row as the bits of a letter. */
  bits: 1 << 11,
  /** `&`, `%`, `=` or a backslash, behind which a letter may be written as a number. */
  escapes: 1 << 12,
} as const;

/** Characters of a row from which on it is long. */
const LONG = 20;
/** Bits that make a letter of ASCII. */
const BITS = 7;

/** Bits of CHARACTERS over a string; looks at each character once. */
export function charactersOf(text: string): number {
  const length = Math.min(text.length, MAX_READ);
  let bits = 0;
  let before = 0;
  let row = 0;
  let digits = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < 128 ? KINDS[code]! : KIND.wide;
    row = kind & KIND.inRow ? row + 1 : 0;
    digits = kind & digit ? digits + 1 : 0;
    bits |= kind & ALONE;
    if (row === LONG) bits |= CHARACTERS.run;
    if (digits === BITS) bits |= CHARACTERS.bits;
    if (before & KIND.small && kind & KIND.joins)
      bits |= kind & KIND.hyphen ? CHARACTERS.joints : CHARACTERS.joints | CHARACTERS.humps;
    else if (before & KIND.capital && kind & KIND.capital) bits |= CHARACTERS.capitals;
    else if (before & KIND.letter && kind & KIND.bracket) bits |= CHARACTERS.call;
    before = kind;
  }
  return bits;
}

const { wide, quote, colon, bar, slash, digit, escapes } = CHARACTERS;
/** Kinds that a character alone tells. */
const ALONE = wide | quote | colon | bar | slash | digit | escapes;

/** What one character is, beside those. */
const KIND = {
  wide,
  small: 1 << 16,
  capital: 1 << 17,
  letter: (1 << 16) | (1 << 17),
  hyphen: 1 << 18,
  bracket: 1 << 19,
  /** Joins the parts of a name behind a small letter. */
  joins: 1 << 20,
  inRow: 1 << 21,
} as const;

/** By the codes of ASCII. */
const KINDS: readonly number[] = Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(sign: string): number {
  const { small, capital, hyphen, bracket, joins, inRow } = KIND;
  if (/[a-z]/.test(sign)) return small | inRow;
  if (/[A-Z]/.test(sign)) return capital | joins | inRow;
  if (/\d/.test(sign)) return digit | inRow;
  return (
    {
      _: joins | inRow,
      '-': hyphen | joins | inRow,
      '+': inRow,
      '/': slash | inRow,
      '(': bracket,
      '|': bar,
      ':': colon,
      '=': colon | escapes,
      '&': escapes,
      '%': escapes,
      '\\': escapes,
      '"': quote,
      "'": quote,
      '`': quote,
    }[sign] ?? 0
  );
}
