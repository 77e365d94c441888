import { COMMANDS_THAT_PRINT } from '../../../data/lexicon/commands.ts';
import { exactly } from '../../../data/lexicon/wording.ts';
import type { Category } from '../../types.ts';
import type { Reading } from './reading.ts';
import { isSomebody, PERCEIVES, tellsInASentence } from './sentence-told.ts';
import { GAP, type Text } from './text.ts';
import { NOUN, ROLE, type Word } from './words.ts';

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
  if (isLikened(description) && !looksLike(description)) return true;
  if (first !== undefined) {
    if (saysLittle(description, first.at)) return true;
    if (category !== 'read' || first.verb.lemma === 'download') return false;
    if (isLook(first.verb.kind) && !takesOn(description, first.at) && !perceives(description, first.at))
      return false;
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
function namesTheAnswer({ words, gaps }: Text): boolean {
  for (let k = 0; k < MOST_NOUNS && k + 1 < words.length; k++) {
    const word = words[k] as Word;
    if ((word.role & ~QUALIFIES) !== 0 || (gaps[k + 1] as number) >= GAP.clause) return false;
    if (isAnswer(word) && gaps[k + 1] === GAP.space && /^(?:for|in|of|per)$/.test(words[k + 1]!.text))
      return true;
  }
  return false;
}
const MOST_NOUNS = 6;
const QUALIFIES = ROLE.adverb | ROLE.conjunction | ROLE.determiner | ROLE.quantity;

const isAnswer = ({ nouns, text }: Word): boolean => (nouns & NOUN.answer) !== 0 || FIGURES.test(text);
/** What is known of something, as it is asked for. */
const FIGURES = exactly(`
  averages? balances? breakdown counts? curve data dates? details distribution figures? forecast frequency history
  info information levels? lines? lists logs? maximum mean median minimum names output percentage positions? prices?
  quantity rates? readings records results samples scores? series shares? sizes? snapshot state status sum table times?
  timeline top totals? trends? values? versions? volumes? weather`);

/** `gives it a rest` and `helps it along` are none. */
const isPlainLook = ({ verb }: Word): boolean =>
  verb !== undefined && isLook(verb.kind) && !/^(?:give|hear|help|take|think)$/.test(verb.lemma);

/** `Same as pressing Send`, `works the way a till does`, `npm install, wrapped`: what it does is told by another thing. */
const isLikened = ({ served }: Text): boolean => LIKENED.test(served.slice(0, MOST_LETTERS));
const MOST_LETTERS = 200;
const LIKENED =
  /^\W*(?:(?:a|an|the|it|is|this|tool|just|much|basically|simply|roughly) )*(?:(?:same|similar)(?: \w+){0,4} (?:as|to)|equivalent (?:of|to)|counterpart (?:of|to)|comparable (?:to|with)|akin to|as (?:if|though|with)|think of (?:it|this) as|works? (?:the (?:same )?way|just like)|does (?:for|to) [^.,]{3,40} what|what [^.,]{3,60} does\b)|^[^.\n]{3,60}, wrapped\b/i;

/** A verb of looking in its first sentence, but for what somebody then can, or a command that only prints something. */
function looksLike({ words, gaps, served, starts }: Text): boolean {
  const end = gaps.findIndex((gap, i) => i > 0 && gap >= GAP.sentence);
  return (
    words
      .slice(0, end < 0 ? words.length : end)
      .some((word, i) => isPlainLook(word) && !((words[i - 1]?.role ?? 0) & ROLE.modal)) ||
    PRINTS.test(served.slice(0, end < 0 ? MOST_LETTERS : starts[end]))
  );
}

const PRINTS = new RegExp(`(?<![\\w-])(?:${COMMANDS_THAT_PRINT})(?![\\w-])`);

/** `The shopper sees the price come back`: what somebody else comes to see. */
function perceives({ words, gaps }: Pick<Text, 'words' | 'gaps'>, at: number): boolean {
  let from = at;
  while (from > 0 && (gaps[from] as number) < GAP.sentence) from--;
  const ahead = words.slice(from, at).filter(({ text }) => text !== 'can');
  return PERCEIVES.test(words[at]!.text) && isSomebody(ahead, words[at] as Word);
}

const isLook = (kind: string): boolean => /^(?:compute|generate|look)$/.test(kind);

/**
 * `gives the disk its last rest`, `lends the caller a hand`, `bids farewell to all users`: a verb that leaves to its
 * second object, or to what stands behind `to`, what it does.
 */
function saysLittle({ words, gaps }: Text, at: number): boolean {
  const { lemma } = words[at]!.verb!;
  if (!/^(?:bid|bring|give|help|lend|pass)$/.test(lemma)) return false;
  const gives = lemma === 'give' || lemma === 'lend';
  for (let k = at + 2; k < words.length && k < at + 8 && (gaps[k] as number) < GAP.soft; k++) {
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

/** A verb of looking that is no noun. Whatever verb stands before `whether` or `how`, what it does is to tell. */
function looks({ words, gaps }: Pick<Text, 'words' | 'gaps'>, i: number): boolean {
  const { verb, form, role } = words[i] as Word;
  const opens = (gaps[i] as number) >= GAP.clause;
  if (perceives({ words, gaps }, i)) return false;
  if (verb === undefined) return opens && role === 0 && /^(?:how|whether)$/.test(words[i + 1]?.text ?? '');
  return (
    (isPlainLook(words[i] as Word) || verb.lemma === 'download') &&
    (form === 'third' || form === 'ing' || opens || /^(?:but|than)$/.test(words[i - 1]?.text ?? ''))
  );
}

/** `If it does not exist, creates it`: a plain change, which is judged as that where the call makes it. */
const makes = ({ verb, form }: Word): boolean =>
  form === 'third' && /^(?:add|create|save|set|store|update|write)$/.test(verb?.lemma ?? '');
