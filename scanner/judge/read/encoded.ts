import { CHARACTERS, charactersOf, LONG } from './characters.ts';

/** A stretch of a text that is text in another notation. */
export interface Encoded {
  readonly start: number;
  readonly end: number;
}

/**
 * The first stretch in Base64 (RFC 4648, either alphabet) or in hexadecimal that decodes to words, as a hash, a key or a
 * picture never does. The content of a `data:image/` address is left out.
 */
export function encodedIn(text: string): Encoded | undefined {
  if (text.length < LONG || (charactersOf(text) & CHARACTERS.run) === 0) return undefined;
  for (const { 0: run, index } of text.slice(0, LONGEST).matchAll(RUN)) {
    if (IMAGE.test(text.slice(Math.max(0, index - 40), index))) continue;
    if (isText(fromHex(run)) || isText(fromBase64(run))) return { start: index, end: index + run.length };
  }
  return undefined;
}

const RUN = /[\w+/-]{20,4000}={0,2}/g;
/** Characters of a text that are looked through. */
const LONGEST = 60_000;
const IMAGE = /data:(?:image|font|audio|video)\/[\w.+-]{1,30}(?:;[\w=-]{1,20})*,$/;

/** Printable throughout, and hardly anything but letters and blanks. */
const isText = (decoded: string): boolean =>
  decoded.length >= 10 &&
  /^[\t\n\r -~]+$/.test(decoded) &&
  decoded.replaceAll(/[^A-Za-z ]/g, '').length >= decoded.length * 0.8;

const fromHex = (run: string): string =>
  /^(?:[\da-f]{2})+$/i.test(run)
    ? run.replaceAll(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)))
    : '';

function fromBase64(run: string): string {
  const bare = run.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  try {
    return atob(bare.slice(0, bare.length - (bare.length % 4 === 1 ? 1 : 0)));
  } catch {
    return '';
  }
}
