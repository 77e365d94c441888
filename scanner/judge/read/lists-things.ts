import { GAP, type Text } from './text.ts';
import { onlyLooks, plays, ROLE, type Word } from './words.ts';

/**
 * `Balance, margin, leverage`, `Charges, refunds and payouts of an account`: does the sentence around the word at `i`
 * only list things, three at least? Then words that are also nouns are nouns in it.
 */
export function listsThings(text: Text, i: number): boolean {
  const { words, gaps } = text;
  const { verb, form } = words[i] as Word;
  if (!verb?.nounish || (form !== 'base' && form !== 'third') || text.foreign) return false;
  if (gaps[i]! < GAP.soft && (gaps[i + 1] ?? GAP.sentence) < GAP.soft && !isJoin(words[i - 1])) return false;
  let from = i;
  while (from > 0 && i - from < LONGEST && gaps[from]! < GAP.sentence) from--;
  return i - from < LONGEST && isList(text, from);
}

/** `returning replies to a post`, `filter empty emails`: behind the verb of a look, without an article of its own, a noun. */
export function isLookedAt({ words, gaps, foreign }: Text, i: number): boolean {
  const { verb, form } = words[i] as Word;
  const [before, next] = [words[i - 1], words[i + 1]];
  return (
    verb?.nounish === true &&
    (form === 'base' || form === 'third') &&
    !foreign &&
    before?.verb !== undefined &&
    onlyLooks(before.verb) &&
    before.form !== 'noun' &&
    (!before.verb.nounish || gaps[i - 1]! >= GAP.sentence) &&
    gaps[i] === GAP.space &&
    next !== undefined &&
    (!plays(next, ROLE.determiner | ROLE.quantity) || gaps[i + 1]! >= GAP.soft) &&
    !/^(?:everyone|everybody|everything|it|me|them|you)$/.test(next.text)
  );
}

/** `role changes such as promotions`: of what kinds are told is a thing. */
export const isOfKinds = ({ words }: Text, i: number): boolean =>
  words[i]!.verb!.nounish && words[i + 1]?.text === 'such' && words[i + 2]?.text === 'as';

/** `Broadcasts by channel`, `Triggers in an app`, `Broadcasts.`: nothing that it would be done to. */
export function isTitle({ words, gaps, foreign }: Text, i: number): boolean {
  const { verb, form } = words[i] as Word;
  if (form !== 'third' || !verb?.nounish || foreign || /^(?:buy|pay|trade|transfer)$/.test(verb.kind))
    return false;
  return (gaps[i + 1] ?? GAP.sentence) >= GAP.sentence || /^(?:by|in|within)$/.test(words[i + 1]!.text);
}

/** Words of a list that is read as one. */
const LONGEST = 150;

const isJoin = (word: Word | undefined): boolean => plays(word, ROLE.conjunction);

function isList({ words, gaps }: Text, from: number): boolean {
  const plain = words[from]!.verb === undefined;
  let items = 0;
  let within = false;
  const to = Math.min(words.length, from + 2 * LONGEST);
  for (let k = from; k < to && (k === from || gaps[k]! < GAP.clause); k++) {
    const word = words[k] as Word;
    const before = words[k - 1];
    if (isJoin(word)) within = false;
    if (isJoin(word)) continue;
    const opens = k === from || gaps[k] === GAP.soft || isJoin(before);
    if (opens) items++;
    if (opens) within = false;
    // What stands behind a preposition tells which: `of an account`; `turn off` is one verb.
    if (plays(word, ROLE.preposition) && !(before?.verb && /^(?:off|on)$/.test(word.text))) within = true;
    if (within) continue;
    if (
      (word.role !== 0 && !(word.role === ROLE.subject && !opens)) ||
      (word.verb !== undefined && !isNoun(word))
    )
      return false;
    // `swap tokens`, `refunds money`: an object. `margin mode` is one thing where the list began with a thing.
    if (!opens && before!.verb !== undefined && (before!.form === 'third' || word.plural || !plain))
      return false;
  }
  return items >= 3;
}

/** As often a noun, in the singular or the plural. */
const isNoun = ({ verb, form }: Word): boolean => verb!.nounish && (form === 'base' || form === 'third');
