import { exactly } from '../../../data/lexicon/wording.ts';
import { NUMERAL } from '../read/has-object.ts';
import type { ActObject } from '../read/object.ts';
import type { Phrase } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import type { Voice } from '../read/voices.ts';
import { plays, ROLE, type Word } from '../read/words.ts';

/** Does a phrase beside what leads pay, buy or order something? Words with a mild sense need money, or a thing with its article. */
export function paysFor({ verb, text, at }: Phrase, voice: Voice | 'option', object: ActObject): boolean {
  if (/^(?:move|shift)$/.test(verb.lemma)) return voice !== 'infinitive';
  if (/^(?:make|run|change|send|start|rest|manage)$/.test(verb.kind))
    return (
      (/^(?:states|commands|able)$/.test(voice) ||
        (voice === 'passive' && isNew(text, at, object.words[0]))) &&
      /^(?:initiate|place|create|submit|issue|confirm|complete|make|finali[sz]e|send)$/.test(verb.lemma)
    );
  // `Orders the car`, `order one copy`, not `orders the rows by name`
  if (
    /^(?:book|hire|lease|order|rebook|rent|reserve)$/.test(verb.lemma) &&
    (plays(text.words[at + 1], ROLE.determiner) || NUMERAL.test(text.words[at + 1]?.text ?? ''))
  )
    return /^(?:states|commands)$/.test(voice);
  if (PAYS_AT_TIMES.test(verb.lemma))
    return (
      (/^(?:states|commands|option)$/.test(voice) && object.is('money', 'asset')) ||
      (/^(?:states|passive)$/.test(voice) &&
        text.field === '/description' &&
        WITH_MONEY.test(text.served.slice(text.ends[at])))
    );
  if (voice !== 'infinitive' || object.is('money', 'asset')) return true;
  // `to pay all open invoices`, not `the card to pay with`
  return plays(text.words[at + 1], ROLE.determiner | ROLE.quantity);
}

/** Verbs that are said of other things as often as of money. */
const PAYS_AT_TIMES = exactly(`
  order book bill invoice bid fund credit claim mint bridge redeem hire reserve lease harvest short margin
  leverage exchange deposit spend trade`);

/** `is booked with the stored card` */
const WITH_MONEY =
  /^[^.;]{0,40}\b(?:at|with|on|from|to|by) (?:the |your |a |their )?(?:stored |saved |default )?(?:[\w']+ ){0,3}(?:card|cost|expense|wallet|payment method|balance|credits)\b/i;

/** `an order is placed`, `draft invoices are finalised`: what comes about, not `the order is placed`, which tells of one. */
const isNew = ({ words, field }: Phrase['text'], at: number, object: Word | undefined): boolean => {
  // Of `payment from the default account` what stands behind the payment only tells which.
  const ahead = words.slice(Math.max(0, at - 12), at);
  const before = ahead.slice(0, object === undefined ? undefined : ahead.lastIndexOf(object) + 1);
  return (
    field === '/description' &&
    (before.some(({ text }) => /^(?:an?|new|another|drafts?)$/.test(text)) ||
      !before.some(({ role }) => (role & ROLE.determiner) !== 0))
  );
};

/** `number: The number to purchase`, of a tool that creates one. */
export const buysIt = ({ verb, text, at }: Phrase, voice: Voice | 'option', { foremost }: Reading): boolean =>
  voice === 'infinitive' &&
  /^(?:buy|purchase)$/.test(verb.lemma) &&
  text.field !== '/description' &&
  foremost.some(
    (one) => one.verb.kind === 'make' && one.object.some((word) => word.text === text.words[at - 2]?.text),
  );
