import { RELATIVE } from '../../../data/lexicon/pronouns.ts';
import { exactly, wordSet } from '../../../data/lexicon/wording.ts';
import { GAP, type Text } from './text.ts';
import { plays, ROLE, type Verb, type Word } from './words.ts';

/** Does an object follow at once: `the rows`, `all rows`, `rows`, `it`? */
export function hasObject({ words, gaps }: Text, i: number, bare: boolean): boolean {
  // `transfers money`, in one word
  if (words[i]!.verb!.lemma === 'remit') return true;
  let k = i + 1;
  if (takesObjectBehind(words[i]!.verb!, words[k]?.text ?? '')) k++;
  while (k < words.length && words[k]!.role === ROLE.adverb && gaps[k]! <= GAP.hyphen) k++;
  const next = words[k];
  if (next === undefined || gaps[k]! >= GAP.soft) return false;
  if (next.text === 'that' && (isRelative(words[k + 1]) || goesOnInThePlural(words, i, k + 1))) return false;
  if (plays(next, ROLE.determiner | ROLE.quantity)) return true;
  if (PRONOUN.test(next.text) || NUMERAL.test(next.text)) return true;
  // `grant admin rights`: there is no other sense.
  const isOfRights = words.slice(k, k + 3).some(({ text }) => RIGHTS.test(text));
  if (words[i]!.verb!.lemma === 'grant' && isOfRights && !plays(next, ROLE.preposition)) return true;
  return (
    bare &&
    !(words[i]!.verb!.nounish && words[i]!.verb!.kind !== 'run' && ATTRIBUTE.test(next.text)) &&
    // `Delete users`: a noun, although it is often who does it.
    (next.role === 0 || next.role === ROLE.identifier || (next.role === ROLE.subject && next.nouns !== 0)) &&
    next.form !== 'past' &&
    !MODIFIED.test(next.text)
  );
}

const RIGHTS = /^(?:permissions?|privileges|rights|roles?)$/;

/** `purchases that match a filter`: a noun in the plural, with a verb and an object of its own. */
const goesOnInThePlural = (words: readonly Word[], i: number, k: number): boolean =>
  words[i]!.form === 'third' &&
  (words[i]!.verb!.nounish || words[i - 1]?.form === 'third') &&
  words[k]?.form === 'base' &&
  plays(words[k + 1], ROLE.determiner | ROLE.quantity);

/** `disposes of the rows`, `gets rid of them`, `does away with them`, `pays for the order`, `replies to the sender`. */
export const takesObjectBehind = ({ kind, lemma }: Verb, preposition: string): boolean =>
  (kind === 'destroy' && /^(?:of|with)$/.test(preposition)) ||
  ((kind === 'deploy' || /^(?:attach|reply)$/.test(lemma)) && preposition === 'to') ||
  (kind === 'pay' && preposition === 'for');

/** `Deposits funds into an account`: a plural does not tell which another is, so that the word at `i` is a verb. */
export const standsByAPlural = ({ words, gaps }: Text, i: number): boolean =>
  words[i + 1]?.plural === true && words[i + 1]!.form !== 'past' && gaps[i + 1]! <= GAP.space;

/** `Replies to a message are nested`: is the word at `i` what the sentence tells of? */
export function isSubject({ words, gaps }: Text, i: number): boolean {
  for (let k = i + 1; k < words.length && gaps[k]! < GAP.soft; k++) {
    const { role, text } = words[k] as Word;
    if (role & (ROLE.conjunction | ROLE.condition) || RELATIVE.test(text)) return false;
    if (role & (ROLE.auxiliary | ROLE.modal)) return true;
  }
  return false;
}

/** Behind these a verb is a noun that tells which: `deletion policy`, `purge requests`. */
const MODIFIED = exactly(`
  operations? actions? modes? status(?:es)? dates? times? polic(?:y|ies) protection rules? flows?
  process(?:es)? buttons? history counts? limits? options? settings? fees? prices? rates? metrics engagement
  tags? plans? intervals? frequency periods? thresholds?`);

/** Behind a verb that is also a noun these are what the noun has: `email addresses`, `order number`. */
const ATTRIBUTE = exactly(`
  address(?:es)? amounts? bod(?:y|ies) codes? currency currencies formats? headers? ids? identifiers?
  methods? names? numbers? reasons? subjects? templates? types?`);

/** `triggers that can run`: what follows `that` tells which, so that the word before is a noun. */
export const isRelative = (word: Word | undefined): boolean => plays(word, ROLE.modal | ROLE.auxiliary);

const PRONOUN = /^(?:it|them|everything|that|this|those|these|what|whatever|whoever)$/;
/** `order two copies` */
export const NUMERAL = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)$/;

/** Verbs that are also nouns, but hardly in the third person or behind a subject. */
export const SURELY = wordSet(
  'send run drop wipe purge burn void transfer trade buy purchase sell bill block start stop cancel push email notify invoke wire charge refund place scrap grant',
);
