import { lettersOf, tight } from './folded.ts';
import { isOrdinary } from './ordinary.ts';
import type { Part } from './parts.ts';

/** Letters to look for, and what must hold where they are found. */
export interface Spelling {
  readonly letters: string;
  /** So many of them in a row are enough. */
  readonly enough: number;
  /** With signs and white space; present where the letters alone could be an accident. */
  readonly tight?: string;
  /** No letter may stand before or after it. */
  readonly word: boolean;
}

/** From so many letters on it is no accident that they follow one another, whatever stands between. */
const TELLING = 12;
/** Of words in a row, more: five or so. */
const TELLING_WORDS = 24;
/** Fewer letters can be looked for only as they stand. */
const FEWEST = 4;
/** Letters of an encoding that are no accident. */
const FEWEST_ENCODED = 7;
/** Letters-only values shorter than this are looked for as words of their own. */
const LONG_WORD = 8;
/** Longer values are looked for in one of the usual encodings only. Characters. */
const TWICE = 2_000;

/** The ways in which a part is looked for: as it is, backwards, in base64 and hexadecimal, and in those twice. */
export function spellingsOf({ text, whole }: Part): readonly Spelling[] {
  const once = encodings(text);
  const more = text.length > TWICE ? [] : [...once.flatMap(encodings), ...oddities(text)];
  const encoded = [...once, ...more].map(lettersOf);
  return [
    ...asItIs(text, whole),
    ...encoded
      .filter((letters) => letters.length >= FEWEST_ENCODED)
      .map((letters) => ({ letters, enough: whole ? piece(letters, TELLING) : letters.length, word: false })),
  ];
}

/** Has hardly a letter to look for: it is looked for sign by sign. */
export function isOfSigns(text: string): boolean {
  return lettersOf(text).length < FEWEST;
}

function asItIs(text: string, whole: boolean): readonly Spelling[] {
  const letters = lettersOf(text);
  if (letters.length < FEWEST) return [];
  const wordy = /^[\p{L}\s'-]+$/u.test(text);
  const enough = whole ? piece(letters, wordy ? TELLING_WORDS : TELLING) : letters.length;
  const loose = letters.length >= TELLING || (letters.length >= 8 && /\d/.test(letters) && !isOrdinary(text));
  return [
    {
      letters,
      enough,
      word: wordy && letters.length < LONG_WORD,
      ...(loose ? {} : { tight: tight(text) }),
    },
  ];
}

/** How much of a long value gives it away. */
function piece(letters: string, telling: number): number {
  return letters.length >= telling + 4 ? telling : letters.length;
}

function encodings(text: string): readonly string[] {
  const bytes = Buffer.from(text, 'utf8');
  return [
    bytes.toString('hex'),
    bytes.toString('latin1'),
    ...[0, 1, 2].map((shift) => base64At(bytes, shift)),
  ].filter((encoded) => encoded !== text);
}

/** What is known from puzzles and malware: backwards, character codes, rot13, base32, base64 of UTF-16. */
function oddities(text: string): readonly string[] {
  const bytes = Buffer.from(text, 'utf8');
  const wide = Buffer.from(text, 'utf16le');
  const codes = (base: number, width: number) =>
    [...bytes].map((byte) => byte.toString(base).padStart(width, '0')).join('');
  const turned = text.replace(/[a-z]/gi, (c) =>
    String.fromCharCode(c.charCodeAt(0) + (c.toLowerCase() < 'n' ? 13 : -13)),
  );
  return [
    [...text].reverse().join(''),
    codes(10, 0),
    codes(8, 3),
    codes(2, 8),
    turned,
    base32(bytes),
    ...[0, 1, 2].map((shift) => base64At(wide, shift)),
  ];
}

/** RFC 4648, from the first byte, less the last letter, which may be decided by what follows. */
function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const fives = bits.match(/.{5}/g) ?? [];
  return fives.map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five, 2)]).join('');
}

/** What base64 shows of some bytes that follow `shift` others, less the letters that the neighbours decide. */
function base64At(bytes: Buffer, shift: number): string {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64url');
  const begin = Math.ceil((shift * 8) / 6);
  return encoded.slice(begin, Math.floor(((shift + bytes.length) * 8) / 6));
}
