import { foldText } from '../judge/read/fold.ts';
import { remembering } from '../judge/read/memory.ts';
import type { Finding } from '../types.ts';
import { finding } from './finding.ts';
import { ANY_WORDED, ORDERS, SIGNED } from './orders.ts';
import type { Served } from './strings.ts';

/** Characters of one string that are searched; orders further on are a kind of their own to a reader. */
const MAX_SEARCHED = 100_000;

/** Up to this length the tools of one server say the same again. */
const REPEATED = 400;

/** Fewer characters hold no order but a tag; most strings of a schema are shorter. */
const SHORTEST = 16;
const TAG = /[<[]/;

/** The first order in a text, if any. */
export function instructingIn(tool: string, { field, text }: Served): Finding[] {
  if (text.length < SHORTEST && !TAG.test(text)) return [];
  const order = orderIn(text);
  return order ? [finding('instructing-text', tool, field, text, order.start, order.length)] : [];
}

/**
 * Where the first order stands. Read as a model reads it: without what is hidden, look-alikes as letters. Tools of one
 * server say the same of many parameters.
 */
const orderIn = remembering((text: string): { readonly start: number; readonly length: number } | null => {
  const folded = foldText(text.slice(0, MAX_SEARCHED));
  const small = folded.text.toLowerCase();
  for (const { wording, asServed } of ANY_WORDED.test(small) ? ORDERS : SIGNED) {
    const match = wording.exec(asServed ? folded.text : small);
    if (match === null) continue;
    const start = folded.at(match.index);
    return { start, length: folded.at(match.index + match[0].length) - start };
  }
  return null;
}, REPEATED);
