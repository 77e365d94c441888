import { type Folded, foldText } from './fold.ts';

/** A description for fixed wordings: lower case, one blank between words, look-alikes folded. */
export interface Prose {
  readonly text: string;
  /** Offset in the string as served of an offset in `text`. */
  readonly at: (offset: number) => number;
}

/** Characters of a description searched for fixed wordings; the same words later in a text say the same. */
const MAX_SEARCHED = 6_000;

/** @param whole the whole text folded, where somebody has folded it already */
export function proseOf(served: string, whole: Folded): Prose {
  const folded = served.length > MAX_SEARCHED * 2 ? foldText(served.slice(0, MAX_SEARCHED * 2)) : whole;
  const { text } = folded;
  const tidy = UNTIDY.test(text) ? text.replaceAll(BLANKS, ' ').replaceAll('\u2019', "'") : text;
  const from = tidy.startsWith(' ') ? 1 : 0;
  return {
    text: tidy.slice(from, from + MAX_SEARCHED).toLowerCase(),
    at: (offset) => folded.at(untidied(text, offset)),
  };
}

/** Blanks that are not one space alone. */
const BLANKS = /[\t-\r\u00a0\u2028\u3000][ \t-\r\u00a0\u2028\u3000]*| [ \t-\r\u00a0\u2028\u3000]+/g;
/** Most texts have neither a blank to collapse nor a sign to replace. */
const UNTIDY = /[\t-\r\u00a0\u2019\u2028\u3000]| {2}/;

/** Walks the text again up to the character that stands at `offset` once blanks are collapsed. */
function untidied(text: string, offset: number): number {
  let blank = true;
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const space =
      code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0x2028;
    if (space && blank) continue;
    if (seen === offset) return i;
    seen++;
    blank = space;
  }
  return text.length;
}
