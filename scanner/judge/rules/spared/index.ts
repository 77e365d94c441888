import type { SparingRule } from '../../decide/rule.ts';
import { FORMATTING } from './formats.ts';
import { MEANT } from './meant.ts';
import { SAID } from './said.ts';

/**
 * Why a risky statement does not count: all that a server’s words can do to lower what they say. The first
 * that holds is told as evidence against.
 */
export const SPARED: readonly SparingRule[] = [...SAID, ...MEANT, ...FORMATTING];

/** The sparing of an option that names the way back. */
export const WAY_BACK = MEANT.find(({ id }) => id === 'names-the-way-back') as SparingRule;
