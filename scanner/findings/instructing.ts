import { foldText } from '../judge/read/fold.ts';
import type { Finding } from '../types.ts';
import { finding } from './finding.ts';
import { ORDERS } from './orders.ts';
import type { Served } from './strings.ts';

/** Characters of one string that are searched; orders further on are a kind of their own to a reader. */
const MAX_SEARCHED = 100_000;

/** The first order in a text, if any. Read as a model reads it: without what is hidden, look-alikes as letters. */
export function instructingIn(tool: string, { field, text }: Served): Finding[] {
  const folded = foldText(text.slice(0, MAX_SEARCHED));
  for (const { wording } of ORDERS) {
    const match = wording.exec(folded.text);
    if (match === null) continue;
    const start = folded.at(match.index);
    return [
      finding('instructing-text', tool, field, text, start, folded.at(match.index + match[0].length) - start),
    ];
  }
  return [];
}
