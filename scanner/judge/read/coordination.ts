import { isNounPair } from './noun-here.ts';
import { GAP, type Text } from './text.ts';
import { type Form, plays, ROLE, type Word } from './words.ts';

/** The act that the text leads with. */
export interface Lead {
  readonly at: number;
  /** The form of the verb that opens it, which verbs beside it have too. */
  readonly form: Form | undefined;
  /** Where its sentence begins. */
  readonly sentence: number;
}

/** A verb in the form of the leading one, after a comma or `and`: part of the same statement. */
export function coordinated(text: Text, i: number, lead: Lead): boolean {
  const word = text.words[i] as Word;
  if (word.form !== lead.form || afterPurpose(text, i, lead.at)) return false;
  let j = i - 1;
  while (j >= 0 && isMere(text.words[j] as Word) && text.gaps[j + 1]! < GAP.soft) j--;
  const previous = text.words[j] as Word;
  if (previous.text === 'and' || previous.text === 'or' || previous.text === 'then')
    return !(word.verb!.nounish && isObjectList(text, i, j)) && !isNounPair(text, j);
  return text.gaps[i]! === GAP.soft && text.gaps[i]! < GAP.clause && startsVerbList(text, i);
}

/** An adverb that is no `then`: that one joins. */
const isMere = ({ role }: Word): boolean => (role & ROLE.adverb) !== 0 && (role & ROLE.conjunction) === 0;

/** `Removes a record to save space or clean up`: what an act is for is no act. */
function afterPurpose({ words, gaps }: Text, i: number, leadAt: number): boolean {
  if (words[i]!.form !== 'base') return false;
  for (let k = i - 1; k > leadAt + 1 && gaps[k + 1]! < GAP.clause; k--)
    if (words[k]!.text === 'to' && words[k + 1]!.verb && words[k + 1]!.form === 'base') return true;
  return false;
}

/** `messages and comments`: the word continues a list of nouns. */
function isObjectList(text: Text, i: number, conjunction: number): boolean {
  const before = text.words[conjunction - 1];
  const next = text.words[i + 1];
  if (before?.verb !== undefined && before.form === text.words[i]!.form) return false;
  return (
    next === undefined || text.gaps[i + 1]! >= GAP.soft || plays(next, ROLE.preposition | ROLE.auxiliary)
  );
}

/** `Create, update, or delete`: a comma list of verbs. */
function startsVerbList(text: Text, i: number): boolean {
  const before = text.words[i - 1];
  const next = text.words[i + 1];
  // `a breakdown of transfers, purchases and fees`: behind a preposition stands the first of several things.
  if (before?.verb && before.form === text.words[i]!.form)
    return before.form === 'ing' || !plays(text.words[i - 2], ROLE.preposition);
  if (next === undefined || text.words[i]!.verb!.nounish) return false;
  return (
    text.gaps[i + 1]! < GAP.soft &&
    (next.role & (ROLE.determiner | ROLE.quantity) || next.nouns !== 0 || next.role === 0) !== 0
  );
}

/** An item of an inventory of acts: `Supports: create, delete`, `- delete: removes the row`. */
export function listItem(text: Text, i: number): boolean {
  const gap = text.gaps[i] as number;
  const previous = text.words[i - 1];
  if (gap >= GAP.soft && gap < GAP.sentence) return !text.words[i]!.verb!.nounish || gap === GAP.clause;
  return (
    previous !== undefined &&
    (previous.text === 'or' || previous.text === 'and' || previous.text === 'to') &&
    !text.words[i]!.verb!.nounish
  );
}
