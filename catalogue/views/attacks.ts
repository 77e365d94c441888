import type {
  Attack,
  AttackConfidence,
  AttackKind,
  AttackScope,
  AttackSource,
} from '../../data/attacks/attack.ts';
import { ATTACKS } from '../../data/attacks/index.ts';
import type { Verdict } from '../../scanner/types.ts';

export type { Attack } from '../../data/attacks/attack.ts';
export { ATTACKS };

/** A page that lists more cases than this says less, not more. */
const MOST = 4;

/**
 * The cases that speak to a verdict, most specific first (by the number of signals the verdict shares with
 * the scope that applies), at most four; empty for a tool that only reads and shows no signal.
 */
export function attacksFor(verdict: Pick<Verdict, 'category' | 'signals'>): readonly Attack[] {
  return ATTACKS.map((attack) => ({ attack, weight: specificity(attack, verdict) }))
    .filter(({ weight }) => weight !== undefined)
    .toSorted((one, other) => other.weight! - one.weight!)
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

/** Undefined where no scope applies. */
function specificity(attack: Attack, verdict: Pick<Verdict, 'category' | 'signals'>): number | undefined {
  const weights = attack.appliesTo
    .filter((scope) => covers(scope, verdict))
    .map((scope) => scope.signals.length);
  return weights.length === 0 ? undefined : Math.max(...weights);
}

function covers(scope: AttackScope, verdict: Pick<Verdict, 'category' | 'signals'>): boolean {
  return (
    scope.categories.includes(verdict.category) &&
    scope.signals.every((signal) => verdict.signals.includes(signal))
  );
}
