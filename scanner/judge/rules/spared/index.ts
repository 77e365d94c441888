import { defineSparing, type SparingRule, sketch } from '../../decide/rule.ts';
import { FORMATTING } from './formats.ts';
import { MEANT } from './meant.ts';
import { OF_PARAMETERS } from './of-parameters.ts';
import { TAKEN_BACK } from './taken-back.ts';
import { UNSTATED } from './unstated.ts';
import { WITHHELD } from './withheld.ts';

/** What is left when nothing told how the sentence means it. */
const MERELY_NAMED = defineSparing({
  id: 'merely-named',
  title: 'Named in a wording that is not understood',
  why: 'A verb of destroying, paying, sending or running stands there, and the sentence does not plainly say that the call does it.',
  limits: 'The tool is asked about all the same.',
  since: 34,
  examples: {
    fires: [sketch('get_status', 'Gets the status. Also responsible for the purging of all backups.')],
    spares: [sketch('get_status', 'Gets the status and deletes all users.')],
  },
  doubtful: true,
  holds: ({ voice }) => voice === 'named',
});

/**
 * Why a risky statement does not count: all that a server’s words can do to lower what they say. The first
 * that holds is told as evidence against.
 */
export const SPARED: readonly SparingRule[] = [
  ...TAKEN_BACK,
  ...UNSTATED,
  ...OF_PARAMETERS,
  ...MEANT,
  ...FORMATTING,
  ...WITHHELD,
  MERELY_NAMED,
];

/** The sparing of an option that names the way back. */
export const WAY_BACK = OF_PARAMETERS.find(({ id }) => id === 'names-the-way-back') as SparingRule;
