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
 * The cases that speak to a tool: those whose verb and object are the tool's own, at most four. Where its act names
 * the object the case comes before those of which only a parameter does.
 */
export function attacksFor(judged: JudgedTool): readonly Attack[] {
  const { verbs, objects } = subjectOf(judged);
  const about = (object: readonly string[]) =>
    ATTACKS.filter(({ appliesTo }) => appliesTo.some((scope) => covers(scope, judged, verbs, object)));
  return [...new Set([...about(objects.slice(0, 1)), ...about(objects)])].slice(0, MOST);
}

export const ATTACK_KIND: Readonly<Record<AttackKind, { readonly word: string; readonly means: string }>> = {
  incident: { word: 'incident', means: 'real harm to a real party' },
  vulnerability: { word: 'vulnerability', means: 'a fault that an advisory names; no abuse is known' },
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

function covers(
  { categories, signals, verbs, objects }: AttackScope,
  { verdict }: JudgedTool,
  does: readonly string[],
  to: readonly string[],
): boolean {
  return (
    categories.includes(verdict.category) &&
    signals.every((signal) => verdict.signals.includes(signal)) &&
    verbs.some((verb) => does.includes(verb)) &&
    objects.some((object) => to.includes(object))
  );
}
