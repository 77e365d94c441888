import type { Suggestion } from '../../types.ts';
import type { Voice } from '../read/voices.ts';
import type { Act } from './act.ts';
import type { Sign, SparingRule } from './rule.ts';

/** What a name tells: a switch, a mode or a value, and no sentence. */
export const asOption = (act: Act, sign: Told['sign']): Told => ({ act, sign, voice: 'option', early: true });

/** A risky act told anywhere but in the leading words of name and description. */
export interface Told {
  readonly act: Act;
  readonly sign: (suggests: Suggestion, stance?: Sign['stance']) => Sign;
  readonly spared?: SparingRule;
  /** `option`: a switch, a mode or a default, not a sentence. */
  readonly voice: Voice | 'option';
  /** Stands among the first words of its text. */
  readonly early: boolean;
  /** Stated of the call in a main clause. */
  readonly plain?: boolean;
}
