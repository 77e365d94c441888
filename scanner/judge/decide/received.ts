import { objectOf } from '../read/object.ts';
import { Phrase, restAfter } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import type { Statement } from '../read/statements.ts';
import { wordOf } from '../read/vocabulary.ts';
import { ROLE, type Verb } from '../read/words.ts';
import type { Act } from './act.ts';
import { actOf } from './acts.ts';
import { RECEIVES } from './may-tell.ts';

/** `Parents get a text`, `late customers receive a refund`: told of a look, who gets a message or money is given it by the call. */
export function received({ phrase, voice, from }: Statement, reading: Reading): Act | undefined {
  const { text, at, object, verb } = phrase;
  if (from === 0 || at === from || !RECEIVES.test(verb.lemma)) return undefined;
  if (!/^(?:states|mentions)$/.test(voice)) return undefined;
  const given = objectOf(phrase, reading);
  const by = given.is('speech') ? SEND : REFUNDS.test(given.head?.text ?? '') ? PAY : undefined;
  if (by === undefined) return undefined;
  const ahead = text.words.slice(from, at);
  if (ahead.some(({ role, verb: other }) => role & NOT_AHEAD || (other !== undefined && !other.nounish)))
    return undefined;
  // Not `this tool gets a message`, nor `you receive a message`.
  if ((ahead.at(-1)!.role & ROLE.subject) !== 0 || !ahead.some(isSeveral)) return undefined;
  return actOf(
    new Phrase({ ...phrase, source: phrase.source, verb: by, text, at, object }, restAfter),
    reading,
  );
}

const isSeveral = ({ plural, role }: { plural: boolean; role: number }): boolean =>
  plural || (role & ROLE.quantity) !== 0;
const NOT_AHEAD = ROLE.modal | ROLE.negation | ROLE.condition | ROLE.to | ROLE.identifier;
const SEND = wordOf('send').verb as Verb;
const PAY = wordOf('pay').verb as Verb;
const REFUNDS = /^(?:compensation|payout|refund|reimbursement)s?$/;
