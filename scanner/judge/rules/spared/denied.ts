import { once } from '../../../memory.ts';
import { isInside } from '../../../pointer.ts';
import type { Tool } from '../../../types.ts';
import { mayFailToBe } from '../../read/asides.ts';
import type { Reading } from '../../read/reading.ts';
import type { Statement } from '../../read/statements.ts';
import { GAP, type Text } from '../../read/text.ts';
import { plays, ROLE, type Word } from '../../read/words.ts';

/** Index of the nearest word before `at` in the sentence that is no adverb. */
function previousOf({ words, gaps }: Text, at: number, from: number): number {
  let k = at - 1;
  while (k >= from && plays(words[k], ROLE.adverb) && words[k]!.text !== 'only') k--;
  // `style="display: none">Deletes`: what a sign parts off governs nothing.
  return k >= from && gaps.slice(k + 1, at + 1).every((gap) => gap < GAP.clause) ? k : -1;
}

/** What the words `does not`, `never`, `without` and the like govern directly, or through a row of verbs joined by `or`. */
export function isDenied(statement: Statement, { tool }: Reading): boolean {
  if (isSwitchThatKeeps(statement, tool) || OF_A_FORMER.test(statement.sentence)) return false;
  if (isAnsweredByNo(statement)) return true;
  const { phrase, voice, from } = statement;
  const { text, at } = phrase;
  if (hasException(statement) || mayFailToBe(text.words, at, from)) return false;
  let i = at;
  for (let turns = 0; turns < MOST_TURNS; turns++) {
    const k = previousOf(text, i, from);
    const previous = text.words[k];
    if (previous === undefined) return false;
    if (plays(previous, ROLE.negation)) return isDeniedBy(k, statement);
    if (LINKS.test(previous.text) && k > from) i = k;
    // `Nothing is deleted`, `no rows are deleted`
    else if (voice === 'passive' && plays(previous, ROLE.auxiliary)) return subjectDenied(text, k, from);
    else if (plays(previous, ROLE.modal) && k > from) i = k;
    else {
      const verb = verbBefore(i, k, statement);
      if (verb < 0) return false;
      i = verb;
    }
  }
  return false;
}

/** Words gone back from the verb; further no denial reaches. */
const MOST_TURNS = 8;
/** What stands between a denial and its verb: `not to be deleted`. */
const LINKS = /^(?:be|been|being|to|able|of|from)$/;

/** `Version 1 did not delete it`: what is denied of a former version is hardly worth telling but of one that does. */
const OF_A_FORMER =
  /\b(?:earlier|first|former|old(?:er)?|previous) (?:releases?|versions?)\b.*\bdid not\b|\b(?:release|version|v) ?\d[\d.]* (?:of this tool )?did not\b/;

/** A switch that says what it keeps from happening says what happens else. */
const isSwitchThatKeeps = ({ sentence, phrase: { text } }: Statement, tool: Tool): boolean =>
  KEEPS.test(sentence) && isInside(text.field, switchesOf(tool));
const KEEPS =
  /^\W*(?:do not|don't|dont|never|(?:(?:set|turn)(?: it| this)? )?(?:to )?\W?(?:0|false|no|off)\W? (?:in order )?to (?:avoid|keep|not|prevent|skip)|(?:(?:set|turn)(?: it| this)? )?(?:to )?\W?(?:1|on|true|yes)\W? (?:in order )?to (?:keep|prevent|stop) (?:it|the \w+|this(?: \w+)?) from)\b/;

const switchesOf = once(
  ({ parameters }: Tool): ReadonlySet<string> =>
    new Set(parameters.filter(({ types }) => types.includes('boolean')).map(({ field }) => field)),
);

/** Does the negation at `k` take the verb back? */
function isDeniedBy(k: number, { phrase: { text, at }, voice, from }: Statement): boolean {
  const { words } = text;
  const next = words[k + 1]?.text ?? '';
  if (next === 'only' || next === 'just') return false;
  // `Never fails to delete`: two negations.
  if (/^(?:fails?|forgets?|hesitates?|stops?)$/.test(next) && k + 1 < at) return false;
  // `Without notice deletes`: without, instead and the like govern a gerund or a noun.
  if (/^(?:without|instead|rather|no|nothing|except|avoid|prevents?|preventing)$/.test(words[k]!.text))
    return /^(?:gerund|named|noun|passive)$/.test(voice) && !deniedTwice(text, k, from);
  return !deniedAnew(text, k, from);
}

/** `Does not create, update or delete`: the row before `i` shares the negation. */
function verbBefore(i: number, k: number, { phrase: { text, at }, from }: Statement): number {
  const { words, gaps } = text;
  const isJoined = gaps[i]! <= GAP.soft && /^(?:or|nor|and)$/.test(words[k]!.text);
  const row = isJoined ? k - 1 : gaps[i] === GAP.soft ? k : -1;
  return row >= from ? lastVerb(text, row, from, words[at] as Word) : -1;
}

/** `Never returns without deleting`: two negations. */
const deniedTwice = ({ words }: Text, without: number, from: number): boolean =>
  words[without]!.text === 'without' &&
  words.slice(from, without).some(({ role, text }) => (role & ROLE.negation) !== 0 && text !== 'without');

/** `There is no call that does not delete`: what is denied of all others is said of each. */
function deniedAnew({ words, gaps }: Text, not: number, from: number): boolean {
  for (let k = not - 1; k > from && gaps[k + 1]! < GAP.soft; k--)
    if (/^(?:that|which|who|where|when)$/.test(words[k]!.text))
      return words.slice(from, k).some(({ role }) => (role & ROLE.negation) !== 0);
  return false;
}

/** The verb of the same form that the row before `at` ends in, its object included. */
function lastVerb({ words, gaps }: Text, at: number, from: number, same: Word): number {
  for (let k = at; k >= from && k >= at - 5; k--) {
    if (words[k]!.verb && words[k]!.form === same.form) return k;
    if (gaps[k]! >= GAP.clause) return -1;
  }
  return -1;
}

/** `Nothing is deleted`, `not one row is deleted`: the denial begins the clause, and is no `no longer`. */
function subjectDenied({ words, gaps }: Text, at: number, from: number): boolean {
  let k = at - 1;
  while (k > from && gaps[k]! < GAP.soft) k--;
  while (k < at && /^(?:and|but|so|that|then|thus)$/.test(words[k]!.text)) k++;
  const [first, second] = [words[k]?.text ?? '', words[k + 1]?.text ?? ''];
  if (first === 'not') return /^(?:an?|any|one)$/.test(second);
  return /^(?:nothing|no|none|neither|nor)$/.test(first) && !NO_DENIAL.test(second);
}

/** `no sooner is it read than all rows are deleted`, `no doubt all rows are deleted` */
const NO_DENIAL = /^(?:doubt|exception|longer|matter|question|sooner|wonder)$/;

/** `Does it delete them? No, it only lists them.` */
function isAnsweredByNo({ phrase: { text }, from, to }: Statement): boolean {
  const { words, served, ends, starts } = text;
  if (!/^\s*\?/.test(served.slice(ends[to - 1], starts[to] ?? served.length))) return false;
  const asks = words
    .slice(from, from + 2)
    .some(({ text: word }) => /^(?:do|does|is|are|will|can)$/.test(word));
  return asks && /^(?:a|answer)?\W*(?:no|never|not at all)\b/i.test(served.slice(starts[to]));
}

/** `Does not charge anything except the saved card`: what the exception names it is done to, or when. */
function hasException({ phrase: { text, at }, to }: Statement): boolean {
  const { words, gaps } = text;
  for (let k = at + 1; k < to - 1 && gaps[k]! < GAP.clause; k++) {
    const next = words[k + 1] as Word;
    const isThing =
      plays(next, ROLE.determiner | ROLE.quantity) || (next.verb === undefined && next.role === 0);
    // `Does not delete it unless forced`
    if (words[k]!.text === 'unless') return true;
    if (words[k]!.text === 'except' && next.text !== 'for' && isThing) return true;
    if (words[k]!.text === 'but' && plays(next, ROLE.determiner) && next.text !== 'it') return true;
    if (/^(?:apart from|other than)$/.test(`${words[k]!.text} ${next.text}`)) return true;
  }
  return false;
}
