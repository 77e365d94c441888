import type { Category, Confidence, Evidence, Signal } from '../../types.ts';
import type { Act, Acts } from '../decide/act.ts';
import { ruleIdOf } from '../decide/rule.ts';
import type { Told } from '../decide/telling.ts';
import { PARAM } from '../read/parameters.ts';
import type { Reading } from '../read/reading.ts';

/** What confidence is judged by. */
export interface Grounds {
  readonly reading: Reading;
  readonly acts: Acts;
  readonly category: Category;
  readonly signals: ReadonlySet<Signal>;
  readonly evidence: readonly Evidence[];
  readonly uncertain: boolean;
  readonly gated: boolean;
  /** The risky acts told beside the leading ones, those that were spared among them. */
  readonly told: readonly Told[];
}

/**
 * High where name and description independently say the same in plain words and nothing that decides
 * the severity was guessed; low where nothing settles the act; medium between.
 */
export function confidenceOf(grounds: Grounds): Confidence {
  const { acts, category, uncertain, gated } = grounds;
  if (uncertain) return 'low';
  if (gated)
    return acts.name?.effect.category === 'execute' && acts.lead?.effect.category === 'execute'
      ? 'high'
      : 'medium';
  const [deciding] = acts.deciding;
  if (deciding === undefined) return acts.modes.length > 0 ? 'medium' : 'low';
  if (deciding.effect.tentative) return acts.agreed ? 'medium' : 'low';
  return acts.agreed && deciding.effect.category === category && !guessed(grounds) ? 'high' : 'medium';
}

/** Words of a description beyond which what it says first is no longer all it says. */
const LONG: Readonly<Record<Category, number>> = {
  read: 500,
  write: 40,
  execute: 60,
  destructive: 60,
  billing: 160,
};

/**
 * Anything about the verdict that was put together rather than said. The bounds were set where, on labelled
 * servers new to the rules then and not among those held back, verdicts of that shape were right less often.
 */
function guessed(grounds: Grounds): boolean {
  const { acts, reading, category } = grounds;
  if (
    acts.modes.length > 0 ||
    grounds.told.some((one) => isOdd(one, category)) ||
    reading.description.words.length > LONG[category]
  )
    return true;
  return UNSURE[category](grounds);
}

const UNSURE: Readonly<Record<Category, (grounds: Grounds) => boolean>> = {
  // A look that also reaches out, dumps or shows a secret rests on a second reading.
  read: ({ acts, signals, reading }) =>
    REACHES.some((signal) => signals.has(signal)) ||
    (acts.name?.phrase.verb.kind !== 'look' && reading.description.words.length > SHORT),
  // Switches, and signals other than that of a plain message, can each turn a write into something graver.
  write: ({ acts, signals, reading }) =>
    reading.parameters.has(PARAM.switch) ||
    (signals.size > 0 && !(acts.name?.phrase.verb.kind === 'send' && !signals.has('bulk'))),
  execute: (grounds) =>
    grounds.acts.name?.phrase.verb.kind !== 'gesture' ||
    grounds.signals.has('external_comm') ||
    disagree(grounds, ({ effect }) => effect.bounded === true),
  destructive: (grounds) =>
    grounds.acts.name?.phrase.verb.lemma !== grounds.acts.lead?.phrase.verb.lemma ||
    grounds.acts.deciding.some(({ effect }) => effect.guessed === true) ||
    grounds.evidence.some(({ rule }) => ruleIdOf(rule) === 'takes-many-targets') ||
    disagree(grounds, ({ effect }) => effect.leaf),
  billing: () => false,
};

/** A risky act that was spared, or one of another kind than the verdict: there is more in the text than was judged. */
const isOdd = ({ act, spared }: Told, category: Category): boolean =>
  spared !== undefined || act.effect.category !== category;

/** Words in which a computation says all of itself. */
const SHORT = 40;
const REACHES: readonly Signal[] = ['external_comm', 'bulk', 'credential'];

/** Do the acts of the verdict's category differ in this? */
function disagree({ acts, category }: Grounds, about: (act: Act) => unknown): boolean {
  const own = acts.deciding.filter(({ effect }) => effect.category === category);
  return own.some((act) => about(act) !== about(own[0] as Act));
}
