import { INFORMATION } from '../../../data/lexicon/information.ts';
import { wordSet } from '../../../data/lexicon/wording.ts';
import { WORDS } from '../../../data/lexicon/words.ts';
import { GAP, type Text } from './text.ts';
import { isA, NOUN, plays, ROLE, type Word } from './words.ts';

const ONLY_INFORM = wordSet(WORDS['what only informs']);
const MEASURES = wordSet(WORDS['what is measured']);
const OF_THE_PAST = wordSet(WORDS['what tells of the past']);

/** A guide, a policy, a rate: nothing that is destroyed, paid or sent, but something told about it. */
export const onlyInforms = ({ text }: Word): boolean => ONLY_INFORM.has(text);

/** A length, a share, a date: nothing that can be acted on. */
export const measures = ({ text }: Word): boolean => MEASURES.has(text);

/** A history, a log: told about what was done where the act stands in it as a noun. */
export const tellsOfThePast = ({ text }: Word): boolean => OF_THE_PAST.has(text);

/** What comes back, or is known of something; of `drop rate`, which is one word here, the last part counts. */
export function isAnswer({ words, served, starts, ends }: Text, i: number): boolean {
  if (isA(words[i], NOUN.answer)) return true;
  return INFORMATION.test(
    served
      .slice(starts[i], ends[i])
      .toLowerCase()
      .replace(/^.*[\s_-]/, ''),
  );
}

/** `Deletion history`, `cancellation fee`, `kill and death counts`: does the word at `i` only tell which information? */
export function isOfInformation({ words, gaps }: Text, i: number): boolean {
  const { form, verb } = words[i] as Word;
  let k = i + 1;
  const joins = plays(words[k], ROLE.conjunction);
  if (isPairOfInformation(words, i) || isPairOfInformation(words, i - 2)) return true;
  const joined = joins && words[k + 1]?.verb === undefined;
  if (joined) k += 2;
  else if (form !== 'noun' && !verb!.nounish) return false;
  const head = words[k];
  if (head === undefined || gaps[k]! >= GAP.soft) return false;
  const last = words[k + 1];
  const isLast =
    last === undefined ||
    gaps[k + 1]! >= GAP.soft ||
    plays(last, ROLE.preposition | ROLE.conjunction | ROLE.to);
  // `Charge fees for a booking`, `email instructions to a user`: a plain verb with what it is done to.
  if (!joined && form !== 'noun' && (MONEY.test(head.text) || (last !== undefined && !OF.test(last.text))))
    return false;
  return isLast && (onlyInforms(head) || (form === 'noun' && tellsOfThePast(head)));
}

/** `Buy or sell signal of a share`: both verbs only tell which. */
export const isPairOfInformation = (words: readonly Word[], i: number): boolean =>
  words[i]?.form === 'base' &&
  plays(words[i + 1], ROLE.conjunction) &&
  words[i + 2]?.form === 'base' &&
  isSignal(words[i + 3]) &&
  OF.test(words[i + 4]?.text ?? '');

const isSignal = (word: Word | undefined): boolean =>
  word !== undefined && (onlyInforms(word) || /^signals?$/.test(word.text));

const MONEY = /^(?:costs?|fees?|penalt(?:y|ies)|prices?)$/;
const OF = /^(?:of|between)$/;

/** `Instructions for uninstalling a program`: the act behind the word at `i`, a preposition, is what is told about. */
export const isTopicBehind = ({ words, gaps }: Text, i: number): boolean => {
  const head = words[i - 1];
  return (
    head !== undefined &&
    gaps[i]! < GAP.soft &&
    /^(?:for|on|about|of|to|when|before)$/.test(words[i]!.text) &&
    (onlyInforms(head) || (tellsOfThePast(head) && words[i]!.text !== 'to')) &&
    // `Policy to delete`: which one.
    (words[i]!.text !== 'to' || (words[i + 2] !== undefined && gaps[i + 2]! < GAP.soft))
  );
};
