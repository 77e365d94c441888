import type { Phrase } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import { gone } from './gone.ts';
import type { Effect } from './rule.ts';

/** What acts come to, by name, for the rows of rules. */
export const READ: Effect = { category: 'read' };
export const WRITE: Effect = { category: 'write' };
export const RUN: Effect = { category: 'execute' };
export const BOUNDED: Effect = { category: 'execute', bounded: true };
/** Somebody outside has it, and it cannot be called back. */
export const DELIVERED: Effect = { category: 'write', signals: ['external_comm', 'irreversible'] };
/** The same, to a whole audience. */
export const TO_ALL: Effect = { category: 'write', signals: ['bulk', 'external_comm', 'irreversible'] };
/** Who can do what is different afterwards. */
export const ADMITS: Effect = { category: 'write', signals: ['privilege'] };
/** A secret is set that opens doors to somebody. */
export const REKEYS: Effect = { category: 'write', signals: ['credential', 'privilege'] };

/** Value moves with the call. */
export const PAYS: Effect = { category: 'billing', signals: ['billing', 'irreversible'] };

/** Somebody will owe or may pay by it; no value moves yet. */
export const OWES: Effect = { category: 'billing', signals: ['billing'], bounded: true };

/** Infrastructure that costs money while it exists comes about or grows. */
export const METERED: Effect = { category: 'write', signals: ['billing', 'metered'], infrastructure: true };

/** The same, said by a word that could mean something else. */
export const perhaps = (effect: Effect): Effect => ({ ...effect, tentative: true });

/** Ends what the phrase names for good (see gone.ts); `over` settles what the noun leaves open. */
export const ends =
  (also: Effect['signals'] = [], over: Partial<Effect> = {}) =>
  (phrase: Phrase, reading: Reading): Effect => ({ ...gone(phrase, reading, also), ...over });
