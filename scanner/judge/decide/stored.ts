import type { ActObject } from '../read/object.ts';
import { type Phrase, textOf } from '../read/phrase.ts';
import { isA, NOUN, ROLE, type Word } from '../read/words.ts';

/** Of a verb that takes away from texts and lists as often: is it something stored that is gone? */
export function isStored(phrase: Phrase, object: ActObject): boolean {
  const { verb } = phrase;
  const { head } = object;
  // The memory of the session itself is no store.
  if (head === undefined || /^(?:conversations?|contexts?|sessions?|chats?|threads?|state)$/.test(head.text))
    return false;
  const { words } = phrase.text;
  if (
    verb.lemma === 'truncate' &&
    PAST_THE_END.test(textOf(words.slice(Math.max(0, phrase.at - 8), phrase.at)))
  )
    return true;
  if (object.says(verb.lemma === 'drop' ? OF_A_TABLE : /^(?:audit|bin|junk|spam|trash)$/)) return true;
  if (
    words.slice(phrase.at + 1, phrase.end).some(({ role }) => (role & ROLE.quantity) !== 0) &&
    isA(head, NOUN.leaf)
  )
    return true;
  if (verb.kind === 'merge' && (object.words.some(isARecord) || INTO_ONE.test(phrase.restText))) return true;
  if (verb.kind === 'reset' || verb.kind === 'merge') return isA(head, HOLDERS);
  return (
    isA(head, HOLDERS | NOUN.work) ||
    object.words.some(({ text }) =>
      /^(?:cop(?:y|ies)|data|files?|records?|revisions|rows?|messages?|snapshots|versions|everything)$/.test(
        text,
      ),
    )
  );
}

/** What ceases to be where two of them become one (rubric step 3). */
const isARecord = ({ text }: Word): boolean => /^(?:accounts?|contacts?|customers?|records?)$/.test(text);
/** `Pages behind the new end are cut off`: what is made smaller is stored. */
const PAST_THE_END =
  /\b(?:above|after|behind|beyond|outside|over|past) (?:its|the|this|that) new (?:border|boundary|end|length|limit|maximum|range|size|width)\b/;
const OF_A_TABLE = /^(?:column|constraint|index|table|trigger)s?$/;
const INTO_ONE =
  /^(?:\w+ ){0,2}(?:in)?to (?:one|a single|the (?:first|oldest|newest)) (?:\w+ )?(?:account|contact|customer|record)\b/;
const HOLDERS = NOUN.container | NOUN.identity | NOUN.secret | NOUN.access | NOUN.metered;
