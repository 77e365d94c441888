import type { Category, Confidence, Evidence, Signal } from '../types.ts';
import type { Act, Acts } from './acts.ts';
import type { Reading } from './reading.ts';

/** What confidence is judged by. */
export interface Grounds {
  readonly reading: Reading;
  readonly acts: Acts;
  readonly category: Category;
  readonly signals: ReadonlySet<Signal>;
  readonly evidence: readonly Evidence[];
  readonly uncertain: boolean;
  readonly gated: boolean;
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
const LONG = 160;

function guessed({ acts, reading, category, signals, evidence }: Grounds): boolean {
  if (acts.modes.length > 0) return true;
  const ofCategory = (act: Act): boolean => act.effect.category === category;
  const disagree = (about: (act: Act) => unknown): boolean => {
    const first = acts.deciding.find(ofCategory);
    return first !== undefined && acts.deciding.some((act) => ofCategory(act) && about(act) !== about(first));
  };
  if (category === 'destructive' && acts.deciding.some((act) => act.effect.guessed && ofCategory(act)))
    return true;
  if (category === 'destructive' && disagree(({ effect }) => effect.leaf)) return true;
  if (category === 'execute' && disagree(({ effect }) => effect.bounded === true)) return true;
  if (category !== 'destructive' && category !== 'read' && signals.has('destructive')) return true;
  if (signals.has('bulk') && evidence.some((one) => one.rule === 'takes-many-targets')) return true;
  if (category === 'execute' && signals.has('external_comm')) return true;
  return (category === 'write' || category === 'execute') && reading.description.words.length > LONG;
}
