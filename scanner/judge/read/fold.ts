/** A string made comparable, and the way back to offsets in the string as served. */
export interface Folded {
  readonly text: string;
  /** Offset in the served string of an offset in `text`. */
  readonly at: (offset: number) => number;
  /** Has anything beyond ASCII. */
  readonly wide: boolean;
}

/**
 * NFKC without accents on Latin letters, without invisible characters, with Cyrillic and Greek
 * look-alikes inside Latin words turned into the Latin letter they imitate. All-ASCII strings come
 * back untouched, which is nearly all of them.
 */
export function foldText(served: string): Folded {
  if (PLAIN.test(served) && !CODED.test(served)) return { text: served, at: same, wide: false };
  let text = '';
  // Where offsets stop running in step: pairs of an offset in `text` and the one as served.
  const turns: number[] = [];
  const { length } = served;
  let i = 0;
  while (i < length) {
    const from = i;
    i = stableEnd(served, i);
    text += served.slice(from, i);
    if (i === length) break;
    const coded = decoded(served, i);
    const end = coded === undefined ? clusterEnd(served, i) : i + coded.length;
    const piece = coded?.letters ?? foldCluster(served.slice(i, end));
    for (let k = 1; k < piece.length; k++) turns.push(text.length + k, i);
    text += piece;
    if (piece.length !== 1 || end !== i + 1) turns.push(text.length, end);
    i = end;
  }
  const total = text.length;
  return {
    text: unmask(text),
    at: (offset) => (offset < total ? servedAt(turns, offset) : length),
    wide: true,
  };
}

/** A letter or a blank that is written as a number: an entity of HTML, or a byte as in addresses. */
const CODED = /&(?:#\d{2,5}|#x[\da-f]{2,4}|nbsp);|%(?:20|[46][1-9a-f]|[57][\da])/i;
const CODED_HERE = new RegExp(CODED.source, 'iy');

function decoded(served: string, i: number): { letters: string; length: number } | undefined {
  const sign = served.charCodeAt(i);
  if (sign !== 38 && sign !== 37) return undefined;
  CODED_HERE.lastIndex = i;
  const [code] = CODED_HERE.exec(served) ?? [];
  if (code === undefined) return { letters: served[i] as string, length: 1 };
  const digits = /[\da-f]+(?=;?$)/i.exec(code)?.[0] ?? '';
  const decimal = code.startsWith('&#') && !/x/i.test(code);
  const letters = code === '&nbsp;' ? ' ' : String.fromCodePoint(Number.parseInt(digits, decimal ? 10 : 16));
  return { letters, length: code.length };
}

/** Follows the offsets from the last turn at or before this one. */
function servedAt(turns: readonly number[], offset: number): number {
  let low = 0;
  let high = turns.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[2 * middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? offset : turns[2 * low - 1]! + offset - turns[2 * low - 2]!;
}

const same = (offset: number): number => offset;

/** ASCII with dashes, curly quotes, bullets, arrows and signs, which part words and fold to nothing else. */
const PLAIN = /^[\x00-\x7f\u2010-\u2015\u2018-\u201f\u2022\u2190-\u21ff\u2500-\u27bf]*$/;

/** End of a run of ASCII and Han, which fold to themselves; a letter that wears a mark is left to its cluster. */
function stableEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && isStable(text.charCodeAt(i)) && !isSign(text, i)) i++;
  return i > from && i < text.length && text.charCodeAt(i) >= 0x300 ? i - 1 : i;
}

/** An ampersand or a percent sign, behind which a letter may be written as a number. */
const isSign = (text: string, i: number): boolean => text.charCodeAt(i) === 38 || text.charCodeAt(i) === 37;

const isStable = (code: number): boolean => code < 0x80 || (code >= 0x4e00 && code < 0xa000);

const MARK = /^\p{M}$/u;

/** End of a base character with the marks (or Hangul jamo) that follow it. */
function clusterEnd(text: string, from: number): number {
  let i = from + 1;
  const lead = text.charCodeAt(from);
  if (lead >= 0xd800 && lead <= 0xdbff) i++;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x300) break;
    const jamo = code >= 0x1160 && code <= 0x11ff && lead >= 0x1100 && lead <= 0x11ff;
    if (!jamo && !MARK.test(text[i] as string)) break;
  }
  return i;
}

const clusters = new Map<string, string>();

function foldCluster(cluster: string): string {
  const known = clusters.get(cluster);
  if (known !== undefined) return known;
  const composed = cluster.normalize('NFKC').replaceAll(INVISIBLE, '').replaceAll(DRESSED, undressed);
  const folded = /^[\u0000-\u024f\u1e00-\u1eff]/.test(composed)
    ? composed.normalize('NFD').replaceAll(/\p{M}/gu, '')
    : composed;
  if (clusters.size > 20_000) clusters.clear();
  clusters.set(cluster, folded);
  return folded;
}

/** Small capitals, white letters on black discs and squares, and those of flags, to which NFKC leaves their dress. */
const DRESSED = /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u{1f1e6}-\u{1f1ff}]/gu;
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡ-ʏᴢ';

function undressed(letter: string): string {
  const small = SMALL_CAPITALS.indexOf(letter);
  const code = letter.codePointAt(0) as number;
  const place = small >= 0 ? small : code >= 0x1f1e6 ? code - 0x1f1e6 : (code - 0x1f150) % 32;
  return String.fromCharCode(97 + place);
}

/** Characters that show nothing: zero width, bidi controls, soft hyphen, tag characters, variation selectors. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant alone
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e0fff}]/gu;

/** Unicode confusables (UTS 39) of Latin small and capital letters in Cyrillic and Greek, one for one. */
const LOOK_ALIKES = pairs(
  'аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwӏlкkмmтtвbнhгrпnАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSαaεeοoρpνvτtιiκkυuχxηnΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXɡgɑaⅼl',
);

function pairs(text: string): ReadonlyMap<string, string> {
  const letters = [...text];
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < letters.length; i += 2) map.set(letters[i] as string, letters[i + 1] as string);
  return map;
}

/**
 * Turns a word that mixes Latin with look-alikes into Latin letters, and one made of look-alikes only where
 * nothing in the text is plainly written in their own script (`все` is Russian beside `удаляет`).
 */
function unmask(text: string): string {
  if (!/[\u0370-\u04ff\u0500-\u052f\u0251\u0261\u217c]/.test(text)) return text;
  const own = [...text].some((letter) => /[\u0370-\u052f]/.test(letter) && !LOOK_ALIKES.has(letter));
  return text.replaceAll(/[\p{L}\p{M}_]+/gu, (word) => {
    const letters = [...word];
    const foreign = letters.filter((letter) => /[\u0370-\u052f\u0251\u0261\u217c]/.test(letter));
    if (foreign.length === 0 || !foreign.every((letter) => LOOK_ALIKES.has(letter))) return word;
    if (own && foreign.length === letters.length) return word;
    return letters.map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
  });
}
