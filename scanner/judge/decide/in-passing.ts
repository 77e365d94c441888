import type { Reading } from '../read/reading.ts';
import type { Statement } from '../read/statements.ts';
import { ASKS_OR_DATES, isSubordinate } from '../rules/spared/subordinate.ts';
import { mayBefall } from './may-tell.ts';

/**
 * Does a passive tell what this call does in passing: `Returned messages are acknowledged automatically`, `If it is
 * unhealthy, it is restarted`, `the ticket is marked as seen`? That things are locked, closed or assigned tells of
 * their state as often; a word of time or manner, a condition in front, or what was just looked at tells an act.
 */
export function happensInPassing(statement: Statement, reading: Reading): boolean {
  const { phrase, voice, from, sentence } = statement;
  if (voice !== 'passive' || !mayBefall(phrase.verb) || isSubordinate(statement, ASKS_OR_DATES)) return false;
  return IN_PASSING.test(sentence) || (ofWhatIsLookedAt(statement, reading) && from > 0);
}

/** `Opening it marks its messages as seen`, `fetching a job locks it`: what calling the tool brings with it. */
export function isWhatCallingDoes({ phrase: { text, at }, voice, from }: Statement): boolean {
  const { words } = text;
  const first = words[from];
  return (
    (voice === 'states' || voice === 'mentions') &&
    at - from > 1 &&
    at - from < 8 &&
    words[at]!.form === 'third' &&
    (CALLING.test(first!.text) || (first!.form === 'ing' && first!.verb?.kind === 'look')) &&
    words.slice(from + 1, at).every(({ verb, role }) => verb === undefined || verb.nounish || role !== 0)
  );
}

const CALLING = /^(?:calling|doing|executing|invoking|opening|running|using)$/;

const LOOKED_AT =
  'accessed|called|checked|displayed|fetched|found|inspected|listed|loaded|looked up|opened|polled|queried|read|received|requested|retrieved|returned|scanned|seen|shown|viewed';
const IN_PASSING = new RegExp(
  [
    '\\b(?:automatically|on the way|along the way|in the process|in passing|as a side effect|at the same time|on the side)\\b',
    '\\b(?:as part of|during|by) (?:this|the) (?:call|check|lookup|look-up|read|request|scan|search|tool)\\b',
    `\\b(?:when|once|as soon as|as|while|upon being) (?:(?:it|they) (?:is|are|has been|have been) )?(?:being )?(?:${LOOKED_AT})\\b`,
    '^(?:if|when|whenever|once|as soon as|should)\\b[^,]{3,120},',
  ].join('|'),
);

/** Its subject is what the description leads with, and nothing tells of others who did it. */
function ofWhatIsLookedAt({ phrase: { object, verb }, sentence }: Statement, { clauses }: Reading): boolean {
  if (
    !/^(?:acknowledge|assign|launch|lock|mark|quarantine|reboot|renew|requeue|restart|wake)$/.test(verb.lemma)
  )
    return false;
  if (TELLS_A_STATE.test(sentence)) return false;
  const seen = clauses.lead[0]?.object ?? [];
  return object.some(
    ({ text }) => /^(?:it|they)$/.test(text) || seen.some((word) => stem(word.text) === stem(text)),
  );
}

/** `are marked with an asterisk`, `is assigned by an admin` */
const TELLS_A_STATE = /\b(?:marked|assigned|locked) (?:with|in|by|on|at|for|via|using)\b/;
const stem = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');
