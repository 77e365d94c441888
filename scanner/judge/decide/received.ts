import { objectOf } from '../read/object.ts';
import { Phrase, restAfter } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import type { Statement } from '../read/statements.ts';
import { wordOf } from '../read/vocabulary.ts';
import { plays, ROLE, type Verb, type Word } from '../read/words.ts';
import type { Act } from './act.ts';
import { actOf } from './acts.ts';
import { RECEIVES } from './may-tell.ts';

/** `Parents get a text`, `late customers receive a refund`: told of a look, who gets a message or money is given it by the call. */
export function received({ phrase, voice, from }: Statement, reading: Reading): Act | undefined {
  const { text, at, object, verb } = phrase;
  if (from === 0 || at === from || !RECEIVES.test(verb.lemma)) return undefined;
  if (!/^(?:states|mentions)$/.test(voice)) return undefined;
  const given = objectOf(phrase, reading);
  const by =
    given.is('speech') && !OF_PROGRAMS.test(given.text)
      ? SEND
      : REFUNDS.test(given.head?.text ?? '')
        ? PAY
        : undefined;
  if (by === undefined) return undefined;
  if (!isWhoGets(text.words.slice(from, at))) return undefined;
  return actOf(
    new Phrase({ ...phrase, source: phrase.source, verb: by, text, at, object }, restAfter),
    reading,
  );
}

/**
 * Several people or parties, and not `this tool` or `you`: `late customers`, `guests who have not confirmed`, `those
 * behind on their rent`. What stands behind the first of them only tells which.
 */
function isWhoGets(ahead: readonly Word[]): boolean {
  const last = ahead.findLast(({ role }) => (role & ROLE.adverb) === 0) as Word | undefined;
  if (last === undefined || plays(last, NOT_AHEAD | ROLE.conjunction) || RELATIVE.test(last.text))
    return false;
  const which = ahead.findIndex(
    ({ text, form, role }, i) =>
      i > 0 && (RELATIVE.test(text) || form === 'past' || (role & TELLS_WHICH) !== 0),
  );
  const who = which < 0 ? ahead : ahead.slice(0, which);
  return (
    who.some(isSeveral) &&
    (which >= 0 || !plays(last, ROLE.subject)) &&
    !who.some(({ role, verb }) => role & NOT_AHEAD || (verb !== undefined && !verb.nounish))
  );
}

const isSeveral = ({ plural, role, text }: Word): boolean =>
  plural || (role & ROLE.quantity) !== 0 || /^(?:everybody|everyone|people|those)$/.test(text);
const RELATIVE = /^(?:that|which|who|whose)$/;
const TELLS_WHICH = ROLE.preposition | ROLE.negation;
const NOT_AHEAD = ROLE.modal | ROLE.negation | ROLE.condition | ROLE.to | ROLE.identifier;
const SEND = wordOf('send').verb as Verb;
const PAY = wordOf('pay').verb as Verb;
const REFUNDS = /^(?:compensation|payout|refund|reimbursement)s?$/;
/** What a program gets that was called wrongly. */
const OF_PROGRAMS = /\b(?:errors?|exceptions?|responses?|status)\b/;
