import { RELATIVE } from '../../../../data/lexicon/pronouns.ts';
import { byTheCall, isCarriedOut, isOwnAttempt, mayFailToBe, willBeDone } from '../../read/asides.ts';
import { decidesWhether } from '../../read/participles.ts';
import { textOf } from '../../read/phrase.ts';
import type { Statement } from '../../read/statements.ts';
import { GAP, type Text } from '../../read/text.ts';
import { answersNotBefore, asksFirst } from '../../read/voices.ts';
import { plays, ROLE, type Word } from '../../read/words.ts';

/** Is the act's own place inside a clause that says when, whether or which? */
export function isSubordinate(statement: Statement, by: RegExp): boolean {
  const { phrase, from } = statement;
  const { text, at } = phrase;
  const { words, gaps } = text;
  // `the time at which the rows were deleted by this call`
  if (isOfTheCall(words, at, statement)) return false;
  for (let k = at - 1; k >= from; k--) {
    const gap = gaps[k + 1] as number;
    if (gap >= GAP.clause) return false;
    const word = words[k] as Word;
    // A comma closes what a condition opened, unless it only parts verbs in a row: `creating, updating or deleting`.
    if (gap >= GAP.soft && !(word.verb && word.form === words[at]!.form && isInARow(text, k + 1, at)))
      return false;
    if (!SUBORDINATES.test(word.text)) continue;
    // `When needed all rows are deleted`: the condition is over where the subject begins.
    if (/^(?:if|when|where|once)$/.test(word.text) && isOver(words, k, at)) return false;
    // `What was there before is gone`: no clause, but an adverb.
    if (word.text === 'before' && plays(words[k + 1], ROLE.auxiliary | ROLE.modal)) continue;
    // `the rules by which backups are deleted`
    if (word.text === 'which' && RULES.test(words[k - 2]?.text ?? '')) return by.test('which');
    if (isForetold(statement, k)) return false;
    if (OPENS_NO_CLAUSE[word.text]?.(statement, k) || SOOTHES.test(words[k - 1]?.text ?? '')) return false;
    return by.test(word.text) && !beginsAnew(statement, k);
  }
  return false;
}

/** Whatever clause it stands in, it says that the call does it. */
const isOfTheCall = (words: readonly Word[], at: number, { from, to }: Statement): boolean =>
  byTheCall(words, at) ||
  isOwnAttempt(words, at) ||
  willBeDone(words, at) ||
  isCarriedOut(words, at, to) ||
  mayFailToBe(words, at, from);

/** `The region whose machines will be ended`: what a parameter says will befall what is handed in, the call does. */
function isForetold({ phrase: { text, at }, from }: Statement, k: number): boolean {
  const { words, field } = text;
  if (field === '/description' || k === from || !/^(?:where|which|whose)$/.test(words[k]!.text)) return false;
  let be = at - 1;
  while (be > k && plays(words[be], ROLE.adverb)) be--;
  return words[be]!.text === 'be' && /^(?:to|will)$/.test(words[be - 1]!.text);
}

/** Where a word that mostly opens a clause about the act leaves it the sentence's own. */
const OPENS_NO_CLAUSE: Readonly<Record<string, (statement: Statement, k: number) => boolean>> = {
  // `whether to delete`, `whether all rows should be deleted`: what the switch decides.
  whether: ({ phrase: { text } }, k) => text.words[k + 1]?.text === 'to' && text.field !== '/description',
  should: ({ phrase: { text }, from }, k) => decidesWhether(text, k, from),
  // `If you do not want to delete the rows, use another one`, `set it if you do not want the call to`: else it does.
  if: ({ phrase: { text } }, k) =>
    /^you (?:do not|dont) (?:like|want|wish) (?:(?:it|the \w+|this(?: \w+)?) )?to\b/.test(
      textOf(text.words.slice(k + 1, k + 8)),
    ),
  // `, which deletes` goes on with the sentence, `in which case it deletes` tells what a condition leads to; `which rows are deleted` asks.
  which: ({ phrase: { text } }, k) => {
    const next = text.words[k + 1] as Word;
    return (
      next.verb !== undefined ||
      plays(next, ROLE.adverb) ||
      /^(?:implies|means)$/.test(next.text) ||
      /^(?:after|by|during|in|of|under|upon)$/.test(text.words[k - 1]?.text ?? '')
    );
  },
  // `After 1 second all rows are deleted`: no clause, but a time.
  after: ({ phrase: { text } }, k) =>
    /^(?:\d+|an?|few|one|some)$/.test(text.words[k + 1]!.text) && TIMES.test(text.words[k + 2]?.text ?? ''),
  // `Nobody is asked before all rows are deleted`, `it asks for a confirmation before deleting them`, `never answers before it has`
  before: ({ phrase: { text }, from }, k) =>
    /^(?:no|nobody|nothing)$/.test(text.words[from]!.text) ||
    asksFirst(text.words, from, k) ||
    answersNotBefore(text.words, from, k),
  // `What it held until then is gone`, `will not stop until all rows are deleted`
  until: ({ phrase: { text }, from }, k) =>
    /^(?:now|then)$/.test(text.words[k + 1]!.text) ||
    text.words.slice(from, k).some(({ role }) => (role & ROLE.negation) !== 0),
  // `What was there is gone`: the clause is what it befalls. `What follows is the deletion of all rows`, `What it really does is delete all rows`
  what: ({ phrase: { text, at }, from }, k) =>
    (k === from && text.words.slice(k + 1, at - 1).some(({ role }) => (role & ROLE.auxiliary) !== 0)) ||
    /^(?:follows|happens)$/.test(text.words[k + 1]!.text) ||
    text.words.slice(k + 2, at).some((word) => /^(?:is|was)$/.test(word.text)),
  // `That is why it deletes all rows`
  why: ({ phrase: { text } }, k) => /^(?:is|s)$/.test(text.words[k - 1]?.text ?? ''),
  // `watch how it deletes`, `knows how to delete`; of a parameter `how many times to delete`
  how: ({ phrase: { text } }, k) =>
    /^(?:knows?|notice|watch)$/.test(text.words[k - 1]?.text ?? '') ||
    (text.field !== '/description' && /^(?:many times|often)\b/.test(textOf(text.words.slice(k + 1, k + 3)))),
};

/** `updating, deleting`, `created, or deleted`: does a verb of the same form stand behind the comma? */
function isInARow({ words }: Text, k: number, at: number): boolean {
  const next = words[k]!.role & ROLE.conjunction ? k + 1 : k;
  return words[next]!.verb !== undefined && words[next]!.form === words[at]!.form;
}

/**
 * Has the clause that the word at `k` opened ended before the act? `When called deletes`, `after reading the rows
 * drops them`: a bare participle is all of the condition. `Before it answers it deletes`: a subject of its own.
 */
function beginsAnew({ phrase: { text, at }, voice }: Statement, k: number): boolean {
  const { words } = text;
  const participle = words[k + 1]?.form;
  if (participle === 'past' && k + 2 >= at - 1) return true;
  if (isOwnDoing(text, k, at)) return true;
  // `Subscribers whose address bounced are deleted`
  if (k > 0 && (voice === 'passive' ? /^(?:which|whose)$/ : /^whose$/).test(words[k]!.text))
    return words
      .slice(k + 1, at - 1)
      .some(({ role, form, text: one }) => role & ROLE.auxiliary || form === 'third' || /.ed$/.test(one));
  // `If there is no answer it is torn down`
  if (voice === 'passive' && /^(?:it|they)$/.test(words[at - 2]!.text) && at - 2 > k + 1)
    return words.slice(k + 1, at - 2).some(({ role, form }) => role & ROLE.auxiliary || form === 'third');
  if (voice !== 'states') return false;
  let before = at - 1;
  while (before > k && plays(words[before], ROLE.adverb)) before--;
  if (RELATIVE.test(words[before]!.text)) return false;
  if (participle === 'past' || participle === 'ing') return before > k + 1;
  return before > k + 2 && /^(?:it|this|tool|call)$/.test(words[before]!.text);
}

/**
 * `Does not warn before it deletes`, `answers after deleting`: it, or nobody beside what the sentence is about, is the
 * call itself. Of `fails if it deletes`, and of advice to the caller, nothing is done.
 */
function isOwnDoing({ words, gaps }: Text, k: number, at: number): boolean {
  if (!/^(?:before|after|while|until|once|when)$/.test(words[k]!.text)) return false;
  let next = k + 1;
  while (next < at && plays(words[next], ROLE.adverb)) next++;
  if (next === at) return words[at]!.form === 'ing' && isTold(words, gaps, k);
  let subject = at - 1;
  while (subject > k && plays(words[subject], ROLE.adverb)) subject--;
  return words[at]!.form === 'third' && subject < next + 2 && ITSELF.test(words[subject]!.text);
}

/** Is what stands before the word at `k` a statement about the call, no advice? */
function isTold(words: readonly Word[], gaps: readonly number[], k: number): boolean {
  let from = k;
  while (from > 0 && gaps[from]! < GAP.sentence) from--;
  const first = words.slice(from, k).find(({ verb }) => verb !== undefined);
  return first?.form === 'third';
}

const ITSELF = /^(?:call|function|it|this|tool)$/;

/** A bare participle or adjective behind the condition, and behind it what begins a subject. */
const isOver = (words: readonly Word[], k: number, at: number): boolean =>
  k + 3 < at &&
  (words[k + 1]!.form === 'past' || BARE.test(words[k + 1]!.text)) &&
  plays(words[k + 2], ROLE.determiner | ROLE.quantity);

const BARE = /^(?:applicable|appropriate|asked|due|necessary|needed|possible|required)$/;

const RULES =
  /^(?:conditions?|criteria|days|hours|minutes|months|number|polic(?:y|ies)|rules?|schedules?|seconds|terms|time|weeks|years)$/;

const TIMES = /^(?:seconds?|moments?|minutes?|hours?|days?|weeks?|months?|years?|few)$/;

/** `Don’t worry if it deletes`: it does. */
const SOOTHES = /^(?:alarmed|mind|panic|surprised|worry)$/;

export const ASKS = /^(?:if|unless|until|before|whether|how|what|which|where|why|whose|should)$/;

export const TELLS_WHEN = /^(?:when|whenever|after|once|while|since|because)$/;

/** A passive behind these is what must hold first; behind `since` and `once` it may be what comes of the call. */
export const ASKS_OR_DATES = new RegExp(`${ASKS.source}|^(?:when|whenever|while)$`);

const SUBORDINATES = new RegExp(`${ASKS.source}|${TELLS_WHEN.source}`);
