import { INTERROGATIVE } from '../../../data/lexicon/pronouns.ts';
import { isAnswer } from './informs.ts';
import type { Reading } from './reading.ts';
import { looks, makes } from './tells-no-look.ts';
import { GAP, type Text } from './text.ts';
import { plays, ROLE } from './words.ts';

/** Is no act named, in the name or by what leads the description, and nothing either that would come back? */
export const saysNeither = ({
  description,
  original,
  namePhrases,
  titlePhrases,
  clauses,
  name,
}: Reading): boolean =>
  clauses.lead.length === 0 &&
  [...namePhrases, ...titlePhrases].every(({ weak }) => weak) &&
  description === original &&
  description.words.length >= FEWEST &&
  !saysWhatComesBack(description) &&
  !(name.words.length > 0 && isAnswer(name, name.words.length - 1));

/** Words in which a description says something. */
const FEWEST = 3;

/**
 * Does a description that names no act say at least what comes back, or that something does: `Opening hours of a shop`,
 * `How many pupils changed school`, `Depots of a town`? `Helper of the campaign team` may do anything.
 */
function saysWhatComesBack(text: Text): boolean {
  const { words } = text;
  return (
    asks(words) ||
    words.some((word, i) => looks(text, i) || makes(word) || (isAnswer(text, i) && opens(text, i))) ||
    words.some(({ plural }, i) => plural && opens(text, i, ROLE.preposition | ROLE.subject)) ||
    isThingOf(text)
  );
}

/** `How many pupils changed school`, `After how many days messages are deleted` */
const asks = ([first, second]: Text['words']): boolean =>
  INTERROGATIVE.test(first?.text ?? '') ||
  (plays(first, ROLE.preposition | ROLE.condition) && INTERROGATIVE.test(second?.text ?? ''));

/** `Order book of a trading pair`: a thing that is no person, and whose it is. */
function isThingOf({ words, gaps }: Text): boolean {
  const of = words.findIndex(({ text }, i) => i > 0 && /^(?:by|for|in|of|per)$/.test(text));
  const head = words[of - 1];
  return (
    head !== undefined &&
    of < 4 &&
    head.nouns !== 0 &&
    !A_DOER_OR_AN_ACT.test(head.text) &&
    words.slice(0, of).every(({ role }, i) => role === 0 && (i === 0 || gaps[i]! < GAP.soft))
  );
}

const A_DOER_OR_AN_ACT = /(?:[eo]r|al|an[ct]e?|en[ct]e?|i[sz]e|ide|ing|ion|ist|ment|ure|an)$/;

/** In what the first sentence opens with, before any verb of it, and any word that `but` names. */
function opens({ words, gaps }: Text, i: number, but = 0): boolean {
  for (let k = i; k >= 0; k--) {
    if (plays(words[k], ROLE.auxiliary | ROLE.modal | but)) return false;
    if (k > 0 && gaps[k]! >= GAP.sentence) return false;
  }
  return true;
}
