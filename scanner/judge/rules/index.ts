import type { ActRule, AnyRule, SignalRule } from '../rule.ts';
import { DESTROYING } from './destroying.ts';
import { EXPOSURE } from './exposure.ts';
import { INFORMATION } from './information.ts';
import { MONEY } from './money.ts';
import { OPEN_ENDED } from './openended.ts';
import { RUNNING } from './running.ts';
import { SCOPE } from './scope.ts';
import { TELLING } from './telling.ts';
import { WRITING } from './writing.ts';

/** Rules on single acts; for each act the first that knows it decides. The order is part of the judgement. */
export const ACT_RULES: readonly ActRule[] = [
  ...INFORMATION.slice(0, 1),
  ...RUNNING.slice(0, 3),
  ...MONEY,
  ...DESTROYING,
  ...TELLING,
  ...INFORMATION.slice(1),
  ...WRITING.slice(0, 4),
  ...RUNNING.slice(3),
  ...WRITING.slice(4),
];

/** Gates that come before every act. */
export const GATE_RULES: readonly SignalRule[] = OPEN_ENDED;

/** Rules on the tool as a whole, once its category is known. */
export const SIGNAL_RULES: readonly SignalRule[] = [...SCOPE, ...EXPOSURE];

/** Every rule, in reading order. */
export const ALL_RULES: readonly AnyRule[] = [...GATE_RULES, ...ACT_RULES, ...SIGNAL_RULES];
