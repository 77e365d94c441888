import type { Category } from '../../types.ts';
import { isAnswer } from './informs.ts';
import type { Reading } from './reading.ts';
import { tellsInASentence } from './sentence-told.ts';
import { GAP, type Text } from './text.ts';
import { ROLE, type Word } from './words.ts';

/**
 * Does an English description tell something in a sentence, while it leads with no act that the rules know, or with
 * one that says nothing by itself? Where the name tells a plain act that is no look, that decides.
 */
export function tellsButNoLook(
  { description, namePhrases, clauses: { lead } }: Reading,
  category: Category,
): boolean {
  const [head] = namePhrases;
  const [first] = lead;
  const { words } = description;
  // `refactor`: Refactors the code. What both say is judged by what it is.
  if (description.foreign || (head !== undefined && first?.verb.lemma === head.verb.lemma)) return false;
  if (first !== undefined) {
    if (saysLittle(description, first.at)) return true;
    if (category !== 'read' || first.verb.lemma === 'download') return false;
    // `Executes a detection`: what is run and makes a look of the tool is one.
    if (first.verb.kind === 'run') return false;
    if (isLook(first.verb.kind) && !takesOn(description, first.at)) return false;
  } else if (category !== 'read' && !namePhrases.every(({ weak }) => weak)) return false;
  return (
    !words.some((word, i) => looks(description, i) || makes(word)) &&
    tellsInASentence(
      description,
      (head !== undefined && isLook(head.verb.kind) && (head.at === 0 || !head.verb.nounish)) ||
        namesTheAnswer(description),
    )
  );
}

/** `Number of sessions in a week`, `Minimum and mean of a column`: the description opens with what comes back. */
function namesTheAnswer(text: Text): boolean {
  const { words, gaps } = text;
  for (let k = 0; k < MOST_NOUNS && k + 1 < words.length; k++) {
    const word = words[k] as Word;
    if ((word.role & ~QUALIFIES) !== 0 || gaps[k + 1]! >= GAP.clause) return false;
    if (
      (isAnswer(text, k) || isNounOfALook(word)) &&
      gaps[k + 1] === GAP.space &&
      /^(?:by|for|in|of|per)$/.test(words[k + 1]!.text)
    )
      return true;
  }
  return false;
}
/** `Full-text search in decisions` */
const isNounOfALook = ({ verb }: Word): boolean => verb?.nounish === true && isLook(verb.kind);
const MOST_NOUNS = 6;
const QUALIFIES = ROLE.adverb | ROLE.conjunction | ROLE.determiner | ROLE.quantity;

const isLook = (kind: string): boolean => /^(?:compute|generate|look)$/.test(kind);

/**
 * `gives the disk its last rest`, `lends the caller a hand`, `bids farewell to all users`: a verb that leaves to its
 * second object, or to what stands behind `to`, what it does.
 */
function saysLittle({ words, gaps }: Text, at: number): boolean {
  const { lemma } = words[at]!.verb!;
  if (!/^(?:bid|bring|give|help|lend|pass)$/.test(lemma)) return false;
  const gives = lemma === 'give' || lemma === 'lend';
  for (let k = at + 2; k < words.length && k < at + 8 && gaps[k]! < GAP.soft; k++) {
    const { role, text } = words[k] as Word;
    if (!gives && /^(?:home|into|on|to)$/.test(text)) return true;
    if (role & (ROLE.preposition | ROLE.conjunction | ROLE.to)) return false;
    if (gives && role & ROLE.determiner) return true;
  }
  return false;
}

/** `takes care of it`, `takes over`: another verb than that of `takes a picture`. */
const takesOn = ({ words }: Text, at: number): boolean =>
  words[at]!.verb!.lemma === 'take' &&
  /^(?:apart|away|care|charge|control|down|effect|hold|out|over|possession)$/.test(words[at + 1]?.text ?? '');

/**
 * A verb of looking that is no noun; `gives it a rest` and `helps it along` are none. Whatever verb stands before
 * `whether` or `how`, what it does is to tell.
 */
export function looks({ words, gaps }: Text, i: number): boolean {
  const { verb, form, role } = words[i] as Word;
  const opens = gaps[i]! >= GAP.clause;
  if (verb === undefined) return opens && role === 0 && /^(?:how|whether)$/.test(words[i + 1]?.text ?? '');
  return (
    ((isLook(verb.kind) && !/^(?:give|hear|help|take)$/.test(verb.lemma)) || verb.lemma === 'download') &&
    (form === 'third' || form === 'ing' || opens || /^(?:but|than)$/.test(words[i - 1]?.text ?? ''))
  );
}

/** `If it does not exist, creates it`: a plain change, which is judged as that where the call makes it. */
export const makes = ({ verb, form }: Word): boolean =>
  form === 'third' && /^(?:add|create|save|set|store|update|write)$/.test(verb?.lemma ?? '');
