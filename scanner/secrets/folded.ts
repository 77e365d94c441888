import { foldText } from '../judge/read/fold.ts';

/** Letters and digits of a text in one spelling, each with the place it has in the text as it came. */
export interface Folded {
  readonly codes: Uint16Array;
  /** UTF-16 offsets in the text as it came: where what became this letter begins, and where it ends. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly length: number;
}

/**
 * Letters and digits alone: small, without accents, look-alikes as the letter they imitate, escapes taken
 * apart (percent and HTML entities, also escaped again; backslashes of JSON, JavaScript and shells), and tag
 * characters and variation selectors as the bytes that they are known to smuggle. What separates or hides is
 * left out. The arrays are lent until the next call.
 */
export function fold(text: string): Folded {
  makeRoom(text.length);
  let length = 0;
  walk(text, (code, from, to) => {
    if (!isLetter(code)) return;
    if (length === lent.codes.length) makeRoom(length * 2);
    lent.codes[length] = code;
    lent.from[length] = from;
    lent.to[length] = to;
    length += 1;
  });
  return { ...lent, length };
}

/** The letters and digits alone, as `fold` gives them. */
export function lettersOf(text: string): string {
  const { codes, length } = fold(text);
  let letters = '';
  for (let i = 0; i < length; i++) letters += String.fromCharCode(codes[i]!);
  return letters;
}

/** The same spelling with everything that is seen: signs and white space stay, each run of the latter as one. */
export function tight(text: string): string {
  let out = '';
  walk(text, (code) => (out += String.fromCharCode(code)));
  return out.replace(/\s+/g, ' ').trim();
}

let lent = { codes: new Uint16Array(0), from: new Int32Array(0), to: new Int32Array(0) };

/** Room for so many letters; what was written stays. */
function makeRoom(length: number): void {
  if (lent.codes.length >= length) return;
  const { codes, from, to } = lent;
  const size = Math.max(length, 4096);
  lent = { codes: new Uint16Array(size), from: new Int32Array(size), to: new Int32Array(size) };
  lent.codes.set(codes);
  lent.from.set(from);
  lent.to.set(to);
}

type Emit = (code: number, from: number, to: number) => void;

const PERCENT = /%(?:25)*([0-9a-f]{2})/iy;
const BACKSLASH = /\\+(?:u\{?([0-9a-f]{1,6})\}?|x([0-9a-f]{2})|([0-3][0-7]{2})|([nrtbfv]))?/iy;
const ENTITY = /&(?:amp;)*(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,31}));/iy;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function walk(text: string, emit: Emit): void {
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const end =
      code === 37 || code === 92 || code === 38
        ? unescaped(text, i, code, emit)
        : code < 128
          ? plain(code, i, emit)
          : wide(text.codePointAt(i)!, i, i + (code >= 0xd800 && code < 0xdc00 ? 2 : 1), emit);
    i = end;
  }
}

function plain(code: number, at: number, emit: Emit): number {
  emit(code >= 65 && code <= 90 ? code + 32 : code, at, at + 1);
  return at + 1;
}

/** One escape as the character it stands for; a sign that begins none is itself. */
function unescaped(text: string, at: number, sign: number, emit: Emit): number {
  const pattern = sign === 37 ? PERCENT : sign === 92 ? BACKSLASH : ENTITY;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return plain(sign, at, emit);
  const end = at + match[0].length;
  const value = characterOf(sign, match);
  if (value === undefined) return end;
  if (value < 128) plain(value, at, (code) => emit(code, at, end));
  else wide(value, at, end, emit);
  return end;
}

function characterOf(sign: number, [whole, one, two, three, four]: RegExpExecArray): number | undefined {
  if (sign === 37) return Number.parseInt(one!, 16);
  if (sign === 92) {
    if (one !== undefined || two !== undefined) return Number.parseInt((one ?? two)!, 16);
    if (three !== undefined) return Number.parseInt(three, 8);
    return four === undefined ? whole.charCodeAt(0) : 32;
  }
  if (one !== undefined) return Number(one);
  return two === undefined ? NAMED[three!.toLowerCase()]?.charCodeAt(0) : Number.parseInt(two, 16);
}

const spellings = new Map<number, string>();

/** A character beyond ASCII as what it looks like, or smuggles; nothing when it shows nothing. */
function wide(point: number, from: number, to: number, emit: Emit): number {
  let spelling = spellings.get(point);
  if (spelling === undefined) {
    spelling = spelled(point);
    if (spellings.size > 20_000) spellings.clear();
    spellings.set(point, spelling);
  }
  for (let i = 0; i < spelling.length; i++) emit(spelling.charCodeAt(i), from, to);
  return to;
}

function spelled(point: number): string {
  if (point > 0x10ffff) return '';
  // Tags repeat ASCII (UTS 51, ED-14a); the 256 variation selectors carry a byte each.
  if (point >= 0xe0020 && point <= 0xe007e) return String.fromCharCode(point - 0xe0000).toLowerCase();
  const byte = point >= 0xe0100 && point <= 0xe01ef ? point - 0xe0100 + 16 : -1;
  if (byte >= 32 && byte < 127) return String.fromCharCode(byte).toLowerCase();
  const character = String.fromCodePoint(point);
  return /\p{M}/u.test(character) ? '' : foldText(character).text.toLowerCase();
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return LETTER.test(String.fromCharCode(code));
}

const LETTER = /[\p{L}\p{N}\p{Cs}]/u;
