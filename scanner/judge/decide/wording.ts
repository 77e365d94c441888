import type { WordingOf } from '../../../data/lexicon/wording.ts';
import { WORDINGS, type Wording } from '../../../data/lexicon/wordings.ts';
import { CUE } from '../read/cues.ts';
import type { Reading } from '../read/reading.ts';

/** Where the description has this turn of phrase, unless the words before it deny it. */
export function foundIn({ description, prose }: Reading, wording: Wording): RegExpExecArray | undefined {
  const { pattern, within, unless }: WordingOf = WORDINGS[wording];
  if (CUES.get(wording)?.some((bits) => (description.cues & bits) === 0)) return undefined;
  const found = pattern.exec(within === undefined ? prose : prose.slice(0, within));
  if (found === null) return undefined;
  const before = prose.slice(Math.max(0, found.index - BEFORE), found.index);
  return unless?.test(before) ? undefined : found;
}

/** Characters before a wording in which a word that denies it is looked for. */
const BEFORE = 40;

/** Of wordings that need words of read/cues.ts: a description that lacks one of the kinds is not searched. */
const CUES: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries<WordingOf>(WORDINGS).map(([name, { cues = [] }]) => [name, cues.map(bitsOf)]),
);

function bitsOf(cues: string): number {
  return cues.split(' ').reduce((bits, cue) => bits | CUE[cue as keyof typeof CUE], 0);
}
