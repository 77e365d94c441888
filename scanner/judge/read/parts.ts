import { BRANDS } from '../../../data/lexicon/spellings.ts';
import { remembering } from '../../memory.ts';
import { gluedAt } from './dressed.ts';
import { foldText } from './fold.ts';
import { GAP, type Text, textAt, verbsAmong } from './text.ts';
import { wordOf } from './vocabulary.ts';
import type { Word } from './words.ts';

/** Characters read of a name. */
export const MAX_NAME = 400;

/** The words of a name or enum value: parted at signs, humps and digits (see names.ts for its phrases). */
export function readName(field: string, served: string): Text {
  return textAt(splitName(served), field);
}

const splitName = remembering((served: string): Text => {
  const capped = served.length > MAX_NAME ? served.slice(0, MAX_NAME) : served;
  const folded = foldText(capped);
  const text = folded.text
    .replaceAll(BRANDS, (brand) => (brand[0] as string) + brand.slice(1).toLowerCase())
    .replaceAll(MASKED, unmasked);
  const words: Word[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  const push = (from: number, to: number): void => {
    const joined = words.at(-1)?.joins?.get(text.slice(from, to).toLowerCase());
    if (joined !== undefined) {
      words[words.length - 1] = wordOf(joined);
      ends[ends.length - 1] = folded.at(to);
      return;
    }
    words.push(wordOf(text.slice(from, to).replaceAll(/[^\p{L}\p{N}]/gu, '')));
    starts.push(folded.at(from));
    ends.push(folded.at(to));
    gaps.push(words.length === 1 ? GAP.sentence : GAP.space);
  };
  for (const [from, to] of rejoined(text, partsOf(text))) {
    const glued = gluedAt(text.slice(from, to));
    if (glued !== undefined) push(from, from + glued);
    push(from + (glued ?? 0), to);
  }
  return { field: '', served, words, starts, ends, gaps, verbs: verbsAmong(words), folded, foreign: false };
});

/** `d3l3t3_users`: digits for letters, in a word of a name. */
const MASKED = /(?<![A-Za-z\d])(?=[A-Za-z]*\d[A-Za-z])[A-Za-z\d]{4,24}(?![A-Za-z\d])/g;

const unmasked = (part: string): string => {
  const { text } = wordOf(part);
  return text.length === part.length && !/\d/.test(text) ? text : part;
};

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
