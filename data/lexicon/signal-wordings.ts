import { ACCESS_WORDINGS } from './signal-wordings/access.ts';
import { COST_WORDINGS } from './signal-wordings/costs.ts';
import { LOSS_WORDINGS } from './signal-wordings/losses.ts';
import { OUTSIDER_WORDINGS } from './signal-wordings/outsiders.ts';
import { PLACE_WORDINGS } from './signal-wordings/places.ts';
import { PROGRAM_WORDINGS } from './signal-wordings/programs.ts';
import { SCOPE_WORDINGS } from './signal-wordings/scope.ts';
import { SECRET_WORDINGS } from './signal-wordings/secrets.ts';
import { STRANGER_WORDINGS } from './signal-wordings/strangers.ts';
import type { WordingOf } from './wording.ts';

/** Turns of phrase that rules on the whole tool ask for (scanner/judge/rules/signals), by signal; see wording.ts. */
export const SIGNAL_WORDINGS = {
  ...ACCESS_WORDINGS,
  ...SECRET_WORDINGS,
  ...PLACE_WORDINGS,
  ...STRANGER_WORDINGS,
  ...LOSS_WORDINGS,
  ...PROGRAM_WORDINGS,
  ...COST_WORDINGS,
  ...SCOPE_WORDINGS,
  ...OUTSIDER_WORDINGS,
} as const satisfies Readonly<Record<string, WordingOf>>;
