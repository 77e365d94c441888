import type { Category, Confidence, Signal } from '../types.ts';
import type { Acts } from './acts.ts';
import type { Reading } from './reading.ts';

/** What confidence is judged by. */
export interface Grounds {
  readonly reading: Reading;
  readonly acts: Acts;
  readonly category: Category;
  readonly signals: ReadonlySet<Signal>;
  readonly uncertain: boolean;
  readonly gated: boolean;
}

/**
 * High where independent voices (name, description, modes) say the same with plain words; low where
 * nothing settles it; medium between.
 */
export function confidenceOf({ acts, category, uncertain, gated }: Grounds): Confidence {
  if (uncertain || (!gated && acts.deciding.length === 0 && acts.modes.length === 0)) return 'low';
  if (gated) return acts.name?.effect.category === 'execute' || acts.lead?.effect.category === 'execute' ? 'high' : 'medium';
  const [deciding] = acts.deciding;
  if (deciding === undefined) return acts.modes.length > 0 ? 'medium' : 'low';
  if (deciding.effect.tentative) return acts.agreed ? 'medium' : 'low';
  if (acts.agreed && deciding.effect.category === category) return 'high';
  return 'medium';
}
