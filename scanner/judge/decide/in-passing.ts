import { stemOf } from '../read/inflections.ts';
import type { Reading } from '../read/reading.ts';
import type { Statement } from '../read/statements.ts';
import { GAP, type Text } from '../read/text.ts';
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
  return (
    IN_PASSING.test(sentence) ||
    (from > 0 && (ofWhatIsLookedAt(statement, reading) || isPickedOut(statement)))
  );
}

/** `Settings that differ are overwritten`, `unknown devices are signed out`: not all of them, so that it befalls them now. */
const isPickedOut = ({ sentence, phrase: { text, at, verb }, from }: Statement): boolean =>
  /^(?:is|are|gets?)$/.test(text.words[at - 1]?.text ?? '') &&
  !SAYS_HOW.test(text.words[at + 1]?.text ?? '') &&
  (PICKED_OUT.test(sentence) ||
    (SHOWN.test(sentence) && !IS_A_STATE.test(verb.lemma)) ||
    (text.words[from]!.role === 0 && /^(?:in|un)/.test(text.words[from]!.text)));

const PICKED_OUT =
  /^(?:those|whoever|whatever|anyone|anything|everyone|everybody|(?:all|each|every)\b[^,]{0,60}|[^,]{2,60}) (?:(?:that|which|who|whose) (?:\w+ ){1,8}?(?:is|are|gets?)|(?:older|younger|longer|larger|smaller|more|less|fewer|further) than\b|(?:without|beyond|below|above|under|over|past|found|about to|due|no longer)\b)/;
/** What `are blocked` tells of as often. */
const IS_A_STATE = /^(?:archive|attach|block|close|disable|link|lock|mount|mute|pause|publish|suspend)$/;
/** `are marked as read`, `are grouped by date`: how they are. */
const SAYS_HOW = /^(?:as|by|in|per|using|via|with)$/;

/** Says a passive that it happens by this call, or while it lasts: `Columns without values are dropped while at it`? */
export const isDoneByTheCall = (statement: Statement): boolean =>
  /^(?:passive|mentions)$/.test(statement.voice) &&
  statement.phrase.verb.kind !== 'run' &&
  BY_THIS_CALL.test(statement.sentence) &&
  !isSubordinate(statement, ASKS_OR_DATES);

/** `Opening it marks its messages as seen`, `fetching a job locks it`: what calling the tool brings with it. */
export function isWhatCallingDoes({ phrase: { text, at }, voice, from }: Statement): boolean {
  const { words } = text;
  const start = clauseAt(text, at, from);
  const first = words[start];
  return (
    (voice === 'states' || voice === 'mentions') &&
    at - start > 0 &&
    at - start < 8 &&
    words[at]!.form === 'third' &&
    (CALLING.test(first!.text) || (first!.form === 'ing' && first!.verb?.kind === 'look')) &&
    words.slice(start + 1, at).every(({ verb, role }) => verb === undefined || verb.nounish || role !== 0)
  );
}

/** Where the clause of the word at `at` begins: behind a semicolon, or `note that`. */
function clauseAt({ words, gaps }: Text, at: number, from: number): number {
  for (let k = at; k > from; k--)
    if (gaps[k]! >= GAP.clause || (words[k - 1]!.text === 'that' && OPENS.test(words[k - 2]?.text ?? '')))
      return k;
  return from;
}

const OPENS = /^(?:aware|beware|mind|note|remember|warning)$/;

const CALLING = /^(?:calling|doing|executing|invoking|opening|running|using)$/;

const LOOKED_AT =
  'accessed|called|checked|displayed|fetched|found|inspected|listed|loaded|looked up|opened|polled|queried|read|received|requested|retrieved|returned|scanned|seen|shown|viewed';
/** `The pages found are removed from the space` */
const SHOWN = new RegExp(
  `^(?:(?:all|any|each|every|the|these|those) )?(?:\\w+ ){0,3}(?:matched|${LOOKED_AT}) (?:is|are|gets?) `,
);
const BY_CALL = [
  '\\b(?:on the way|along the way|in the process|in passing|as a side effect|at the same time|on the side|on the spot|there and then|then and there|in the same (?:call|go|step)|while (?:at|doing) (?:it|so|that)|meanwhile|right away|straight away)\\b',
  '\\b(?:as part of|during|by) (?:this|the) (?:call|check|listing|lookup|look-up|read|request|scan|search|tool)\\b',
] as const;
const BY_THIS_CALL = new RegExp(BY_CALL.join('|'));
const IN_PASSING = new RegExp(
  [
    '\\bautomatically\\b',
    ...BY_CALL,
    `\\b(?:when|once|as soon as|as|while|upon being) (?:(?:it|they) (?:is|are|has been|have been) )?(?:being )?(?:${LOOKED_AT})\\b`,
    '^(?:if|when|whenever|where|once|as soon as|should)\\b[^,]{3,120}(?:,| (?:it|they) (?:is|are|gets?) )',
    '^(?:above|below|beyond) (?:\\d|an? |the )',
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
    ({ text }) => /^(?:it|ones?|they)$/.test(text) || seen.some((word) => stemOf(word.text) === stemOf(text)),
  );
}

/** `The selected tab is marked`, `is assigned by an admin` */
const TELLS_A_STATE = /\bmarked(?! as\b)|\b(?:marked|assigned|locked) (?:with|in|by|on|at|for|via|using)\b/;
