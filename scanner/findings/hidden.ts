import { UNSEEN } from '../unseen.ts';
import type { Stretch } from './finding.ts';

/** Ordinary white space that `UNSEEN` names too. */
const LAYOUT = /[\t\n\r]/;

/** Nearly all strings hold nothing but these. */
const SEEN = /^[\t\n\r -~]*$/;

/** The first run of characters that a person reviewing a text does not see. */
export function hiddenIn(text: string): Stretch | undefined {
  if (SEEN.test(text)) return undefined;
  for (const { index } of text.matchAll(UNSEEN)) {
    if (LAYOUT.test(text[index] as string)) continue;
    let end = index;
    for (const next of text.slice(index, index + MAX_RUN).matchAll(UNSEEN)) {
      if (index + next.index !== end || LAYOUT.test(next[0])) break;
      end += next[0].length;
    }
    return { start: index, length: end - index };
  }
  return undefined;
}

/** Longest run that is measured; more is not quoted. */
const MAX_RUN = 200;
