import { foldText } from './fold.ts';

/** A description for fixed wordings: lower case, one blank between words, look-alikes folded. */
export interface Prose {
  readonly text: string;
  /** Offset in the string as served of an offset in `text`. */
  readonly at: (offset: number) => number;
}

/** Characters of a description searched for fixed wordings; the same words later in a text say the same. */
const MAX_SEARCHED = 6_000;

export function proseOf(served: string): Prose {
  const capped = served.length > MAX_SEARCHED * 2 ? served.slice(0, MAX_SEARCHED * 2) : served;
  if (!NOT_ASCII.test(capped)) {
    const text = capped.replaceAll(/\s+/g, ' ').trimStart().slice(0, MAX_SEARCHED).toLowerCase();
    return { text, at: (offset) => servedOffset(capped, offset) };
  }
  const folded = foldText(capped);
  let text = '';
  const origin: number[] = [];
  let blank = true;
  for (let i = 0; i < folded.text.length && text.length < MAX_SEARCHED; i++) {
    const code = folded.text.charCodeAt(i);
    const space =
      code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0x2028;
    if (space && blank) continue;
    const letter = space ? ' ' : code === 0x2019 ? "'" : (folded.text[i] as string).toLowerCase();
    for (let k = 0; k < letter.length; k++) origin.push(i);
    text += letter;
    blank = space;
  }
  return {
    text,
    at: (offset) => folded.at(offset < origin.length ? (origin[offset] as number) : folded.text.length),
  };
}

const NOT_ASCII = /[^\x00-\x7f]/;

/** Walks the served text again up to the character that stands at `offset` once blanks are collapsed. */
function servedOffset(served: string, offset: number): number {
  let blank = true;
  let seen = 0;
  for (let i = 0; i < served.length; i++) {
    const code = served.charCodeAt(i);
    const space = code === 32 || (code >= 9 && code <= 13);
    if (space && blank) continue;
    if (seen === offset) return i;
    seen++;
    blank = space;
  }
  return served.length;
}
