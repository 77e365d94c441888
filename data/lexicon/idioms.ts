import { PHRASAL_APART } from './idioms/apart.ts';
import type { Idiom } from './idioms/idiom.ts';
import { IDIOMS_OF_LOSS } from './idioms/losses.ts';
import { IDIOMS_OF_MONEY } from './idioms/money.ts';
import { IDIOMS_OF_POWER } from './idioms/power.ts';
import { IDIOMS_OF_TELLING } from './idioms/telling.ts';

export type { Idiom } from './idioms/idiom.ts';

/**
 * Idioms of destroying, ending, paying, sending, running code and giving rights. Source: ordinary English, by the
 * heads of Roget's Thesaurus (2 nonexistence, 162 destruction, 185 displacement, 270 transference, 297 ejection,
 * 527 information, 531 publication, 737 authority, 756 abrogation, 776 loss, 807 payment, 809 expenditure).
 */
export const IDIOMS: readonly Idiom[] = [
  ...PHRASAL_APART,
  ...IDIOMS_OF_LOSS,
  ...IDIOMS_OF_MONEY,
  ...IDIOMS_OF_TELLING,
  ...IDIOMS_OF_POWER,
];
