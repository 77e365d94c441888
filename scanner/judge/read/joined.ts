import type { Columns } from './columns.ts';
import { GAP } from './gaps.ts';
import { wordOf } from './vocabulary.ts';
import { plays, ROLE, type Word } from './words.ts';

/**
 * `log` + `in`, and what a hyphen parts that is a verb as a whole: `era-ses`, where not both parts are words of their
 * own, and `re-initialises`.
 */
export function joinedTo(before: Word | undefined, letters: string, hyphen: boolean): string | undefined {
  if (before === undefined || (before.joins === undefined && !hyphen)) return undefined;
  const next = letters.toLowerCase();
  const joined = before.joins?.get(next);
  if (joined !== undefined || !hyphen) return joined;
  const whole = before.text + next;
  if (whole.length < 4 || whole.length > 20) return undefined;
  if (before.text !== 're' && before.known && wordOf(next).known) return undefined;
  return wordOf(whole).verb === undefined ? undefined : whole;
}

/**
 * `roll it out`, `throws the blurred ones away`: where the verb stands that the last letters make with it around what
 * it is done to, and the two as one; behind them nothing may follow that these letters would stand before.
 */
export function joinedAround(
  { words, gaps }: Pick<Columns, 'words' | 'gaps'>,
  letters: string,
  rest: string,
): readonly [at: number, joined: string] | undefined {
  const particle = letters.toLowerCase();
  if (!PARTICLE.test(particle)) return undefined;
  for (let at = words.length - 2; at >= 0 && at > words.length - 7; at--) {
    if (gaps[at + 1]! > GAP.space) return undefined;
    const joined = words[at]!.joins?.get(particle);
    const isNear = at === words.length - 2 && PRONOUN.test(words[at + 1]!.text);
    if (joined !== undefined && (isNear || (CLOSES.test(rest) && wordOf(joined).verb !== undefined)))
      return [at, joined];
    if (plays(words[at + 1], NO_OBJECT)) return undefined;
  }
  return undefined;
}

const PARTICLE = /^(?:away|back|down|in|live|off|on|out|over|up)$/;
const PRONOUN = /^(?:it|them|everything)$/;
const NO_OBJECT =
  ROLE.conjunction | ROLE.to | ROLE.modal | ROLE.condition | ROLE.negation | ROLE.auxiliary | ROLE.identifier;
/** What a preposition would stand before is not there. */
const CLOSES =
  /^(?:\s*(?:[.,;:!?)]|$)|\s+(?:after|and|as|at|before|by|for|from|if|immediately|in|once|or|then|to|when|with)\b)/;
