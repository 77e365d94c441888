import { foldText } from '../judge/read/fold.ts';
import type { Stretch } from './finding.ts';
import { ANY_WORDED, ORDERS, SIGNED } from './orders.ts';

/** Characters of one string that are searched; orders further on are a kind of their own to a reader. */
const MAX_SEARCHED = 100_000;

/** Fewer characters hold no order but a tag; most strings of a schema are shorter. */
export const SHORTEST = 16;
const TAG = /[<[]/;

/** Where the first order stands. Read as a model reads it: without what is hidden, look-alikes as letters. */
export function orderIn(text: string): Stretch | undefined {
  if (text.length < SHORTEST && !TAG.test(text)) return undefined;
  const folded = foldText(text.slice(0, MAX_SEARCHED));
  const small = folded.text.toLowerCase();
  for (const { wording, asServed } of ANY_WORDED.test(small) ? ORDERS : SIGNED) {
    const match = wording.exec(asServed ? folded.text : small);
    if (match === null) continue;
    const start = folded.at(match.index);
    return { start, length: folded.at(match.index + match[0].length) - start };
  }
  return undefined;
}
