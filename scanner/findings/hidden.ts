import type { Finding } from '../types.ts';
import { UNSEEN } from '../unseen.ts';
import { finding } from './finding.ts';
import type { Served } from './strings.ts';

/** Ordinary white space that `UNSEEN` names too. */
const LAYOUT = /[\t\n\r]/;

/** Nearly all strings hold nothing but these. */
const SEEN = /^[\t\n\r -~]*$/;

/** The first run of characters that a person reviewing a text does not see. */
export function hiddenIn(tool: string, { field, text }: Served): Finding[] {
  if (SEEN.test(text)) return [];
  for (const { index } of text.matchAll(UNSEEN)) {
    if (LAYOUT.test(text[index] as string)) continue;
    let end = index;
    for (const next of text.slice(index, index + MAX_RUN).matchAll(UNSEEN)) {
      if (index + next.index !== end || LAYOUT.test(next[0])) break;
      end += next[0].length;
    }
    return [finding('invisible-text', tool, field, text, index, end - index)];
  }
  return [];
}

/** Longest run that is measured; more is not quoted. */
const MAX_RUN = 200;
