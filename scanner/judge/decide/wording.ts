import type { WordingOf } from '../../../data/lexicon/wording.ts';
import { WORDINGS, type Wording } from '../../../data/lexicon/wordings.ts';
import type { Reading } from '../read/reading.ts';

/** Where the description has this turn of phrase, unless the words before it deny it. */
export function foundIn({ prose }: Reading, wording: Wording): RegExpExecArray | undefined {
  const { pattern, within, unless }: WordingOf = WORDINGS[wording];
  const found = pattern.exec(within === undefined ? prose : prose.slice(0, within));
  if (found === null) return undefined;
  const before = prose.slice(Math.max(0, found.index - BEFORE), found.index);
  return unless?.test(before) ? undefined : found;
}

/** Characters before a wording in which a word that denies it is looked for. */
const BEFORE = 40;
