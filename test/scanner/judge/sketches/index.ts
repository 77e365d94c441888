import { LANGUAGES_READ } from './languages.ts';
import { MACHINES } from './machines.ts';
import { MAKERS } from './makers.ts';
import { MONEY } from './money.ts';
import { PEOPLE } from './people.ts';
import type { Sketch } from './sketch.ts';
import { WORDINGS } from './wordings.ts';

/** Tools of kinds that the labelled servers hold few of, and wordings that mislead, in our own words. */
export const SKETCHES: readonly Sketch[] = [
  ...MONEY,
  ...PEOPLE,
  ...MACHINES,
  ...MAKERS,
  ...WORDINGS,
  ...LANGUAGES_READ,
];
