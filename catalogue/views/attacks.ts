import type {
  Attack,
  AttackConfidence,
  AttackKind,
  AttackScope,
  AttackSource,
} from '../../data/attacks/attack.ts';
import { ATTACKS } from '../../data/attacks/index.ts';
import type { JudgedTool } from '../../scanner/types.ts';
import { subjectOf } from './act.ts';

export type { Attack } from '../../data/attacks/attack.ts';
export { ATTACKS };

/** A page that lists more cases than this says less, not more. */
const MOST = 4;

/**
 * The cases that speak to a tool, most specific first (by the number of signals the tool shares with the scope
 * that applies), at most four: those whose verb and object are the tool's own.
 */
export function attacksFor(judged: JudgedTool): readonly Attack[] {
  const subject = subjectOf(judged);
  return ATTACKS.map((attack) => ({ attack, weight: specificity(attack, judged, subject) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, MOST)
    .map(({ attack }) => attack);
}

export const ATTACK_KIND: Readonly<Record<AttackKind, { readonly word: string; readonly means: string }>> = {
  incident: { word: 'incident', means: 'real harm to a real party' },
  demonstration: { word: 'demonstration', means: 'shown by researchers to work; no victim is known' },
};

export const ATTACK_CONFIDENCE: Readonly<Record<AttackConfidence, string>> = {
  A: 'We are sure of the facts given here: a primary record or a first-hand account was seen.',
  'B+': 'We are fairly sure of the facts given here: several independent reports agree on them.',
};

export const SOURCE_MARK: Readonly<Record<AttackSource['mark'], string>> = {
  full: 'read in full',
  seen: 'read in part',
};

type Subject = ReturnType<typeof subjectOf>;

/** One more than the signals of the scope that applies; 0 where none does. */
function specificity({ appliesTo }: Attack, judged: JudgedTool, subject: Subject): number {
  return Math.max(
    0,
    ...appliesTo.filter((scope) => covers(scope, judged, subject)).map(({ signals }) => 1 + signals.length),
  );
}

function covers(scope: AttackScope, { verdict }: JudgedTool, { verbs, objects }: Subject): boolean {
  return (
    scope.categories.includes(verdict.category) &&
    scope.signals.every((signal) => verdict.signals.includes(signal)) &&
    names(scope.verbs, verbs) &&
    names(scope.objects, objects)
  );
}

function names(any: readonly string[], words: readonly string[]): boolean {
  return any.length === 0 || any.some((word) => words.includes(word));
}
