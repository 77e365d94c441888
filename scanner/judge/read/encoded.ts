import { readingOnce } from '../../passage.ts';
import { CHARACTERS, charactersOf } from './characters.ts';
import { MAX_READ } from './text.ts';

/** A stretch of a text that is text in another notation. */
export interface Encoded {
  readonly start: number;
  readonly end: number;
}

/**
 * The first stretch in numbers for letters, in Base64 (RFC 4648, either alphabet) or in hexadecimal that decodes to words, as a hash, a key or a
 * picture never does. The content of a `data:image/` address is left out.
 */
export const encodedIn = readingOnce((text): Encoded | null => {
  const has = charactersOf(text);
  const { digit, escapes, bits, wide } = CHARACTERS;
  const mayBeCode = (has & digit && has & (escapes | bits)) || has & wide;
  const code = mayBeCode ? CODE.exec(text) : undefined;
  const signs = code ?? (/[.-] [.-]/.test(text) ? MORSE.exec(text) : undefined);
  if (signs) return { start: signs.index, end: signs.index + signs[0].length };
  if (has & digit)
    for (const { 0: run, index } of text.slice(0, MAX_READ).matchAll(NUMBERS))
      if (isText(fromNumbers(run)) || isText(fromHex(run.replaceAll(/[\s,]/g, ''))))
        return { start: index, end: index + run.length };
  if ((has & CHARACTERS.run) === 0) return null;
  for (const { 0: run, index } of text.slice(0, MAX_READ).matchAll(RUN)) {
    if (IMAGE.test(text.slice(Math.max(0, index - 40), index))) continue;
    if (isText(fromHex(run)) || isBase64(run)) return { start: index, end: index + run.length };
  }
  return null;
});

/**
 * Letters written as numbers: entities of HTML, bytes in binary, octal or hexadecimal, escapes of a programming language;
 * and signs of Braille.
 */
const CODE =
  /(?:&#x?[\da-f]{2,6};\s{0,4}){4,}|(?:[%=][\da-f]{2}){6,}|(?:\\(?:x|u00)?[\da-f]{2,3}){6,}|(?:\b[01]{7,8}\s{1,4}){3,}|[\u2801-\u28ff]{3}/i;
/** Numbers in a row, which may be those of letters. */
const NUMBERS = /\b(?:(?:\d{2,3}|[\da-f]{2})[\s,]{1,3}){5,400}(?:\d{2,3}|[\da-f]{2})\b/gi;
const MORSE = /(?:(?<=\s)[.\-/]{1,5}\s{1,4}){5,}/;

const RUN = /[\w+/-]{20,4000}={0,2}/g;
const IMAGE = /data:(?:image|font|audio|video)\/[\w.+-]{1,30}(?:;[\w=-]{1,20})*,$/;

/** Printable throughout, and hardly anything but letters and blanks. */
const isText = (decoded: string): boolean =>
  decoded.length >= 6 &&
  PRINTABLE.test(decoded) &&
  decoded.replaceAll(/[^A-Za-z ]/g, '').length >= decoded.length * 0.8;

const PRINTABLE = /^[\t\n\r -~]+$/;

const fromNumbers = (run: string): string => String.fromCharCode(...(run.match(/\d+/g) ?? []).map(Number));

const fromHex = (run: string): string =>
  /^(?:[\da-f]{2})+$/i.test(run)
    ? run.replaceAll(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)))
    : '';

/** Of a name or an address the first letters alone decode to nothing printable. */
const isBase64 = (run: string): boolean =>
  PRINTABLE.test(fromBase64(run.slice(0, 8))) && isText(fromBase64(run));

function fromBase64(run: string): string {
  const bare = run.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  try {
    return atob(bare.slice(0, bare.length - (bare.length % 4 === 1 ? 1 : 0)));
  } catch {
    return '';
  }
}
