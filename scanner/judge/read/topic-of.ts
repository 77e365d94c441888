import { INFORMATION } from '../../../data/lexicon/information.ts';
import type { Phrase } from './phrase.ts';
import type { Text } from './text.ts';
import { onlyLooks, plays, ROLE, type Word } from './words.ts';

/**
 * Is what a name leads with a noun in its description, which leads with no act: `book_authors`: Authors of a book;
 * `kill_counts`: Kill counts of a player?
 */
export function isTopicOf(names: readonly Phrase[], description: Text, lead: readonly Phrase[]): boolean {
  const [head] = names;
  if (lead.length > 0 || head === undefined || names.length > 1 || head.at > 0 || onlyLooks(head.verb))
    return false;
  const { words } = head.text;
  return (
    words.length > 1 &&
    !description.foreign &&
    ((head.verb.nounish && (isPossessor(words, description) || asksOnly(description))) ||
      isRepeated(words, description))
  );
}

/** `order_track`: Where an order is. What is told is an answer; of `Whom to send it to` the call does it. */
const asksOnly = ({ words }: Text): boolean =>
  /^(?:how|where|whether|which|who)$/.test(words[0]?.text ?? '') &&
  words.every(({ role }) => (role & ROLE.to) === 0);

/** `Authors of a book`, `fees per order`: several of what the name ends in, or information, of what it begins with. */
const isPossessor = (name: readonly Word[], { words }: Text): boolean => {
  const [first, last] = [name[0] as Word, name.at(-1) as Word];
  const at = words.findIndex(({ text }) => text === last.text);
  return (
    at >= 0 &&
    (last.plural || INFORMATION.test(last.text)) &&
    words
      .slice(at, at + SOON)
      .some(
        ({ text, role }, i, behind) =>
          text === first.text &&
          (behind[i - 1]?.text === 'per' ||
            (role === 0 && behind[i - 2]?.text === 'of' && plays(behind[i - 1], ROLE.determiner))),
      )
  );
};
/** Words of `authors of a book`, with one more between. */
const SOON = 5;

/** Does the description open with the very words of the name, all of them? */
const isRepeated = (name: readonly Word[], { words }: Text): boolean =>
  [0, 1].some((from) => name.every(({ text }, i) => words[from + i]?.text === text));
