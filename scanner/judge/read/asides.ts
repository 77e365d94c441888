import { RELATIVE } from '../../../data/lexicon/pronouns.ts';
import { exactly } from '../../../data/lexicon/wording.ts';
import { NOUN_OF_DOING } from './around.ts';
import { textOf } from './phrase.ts';
import { GAP, type Text } from './text.ts';
import { plays, ROLE, type Word } from './words.ts';

/** `performs deletion of`, `results in the removal of`, `the removal of X follows`. */
export function nominal(text: Text, i: number, from: number, to: number): boolean {
  const { words, gaps } = text;
  if (words[i + 1]?.text !== 'of') return false;
  for (let k = i - 1; k >= from && k >= i - 6 && gaps[k + 1]! < GAP.clause; k--)
    if (PERFORMS.test(words[k]!.text)) return true;
  if (isCarriedOut(words, i, to)) return true;
  // `Text of an element`: a word that is a noun in its own right is no act by itself.
  const isNoun = NOUN_OF_DOING.test(words[i]!.text);
  if (!isNoun && words[i]!.form !== 'ing') return false;
  if (isAnItem(text, i, from)) return true;
  for (let k = i + 1; k < to && k <= i + 14; k++) if (FOLLOWS.test(words[k]!.text)) return true;
  // `| granting of all rights |`: a cell or a line of its own.
  if (!isNoun && gaps[i]! < GAP.clause) return false;
  return words
    .slice(from, i)
    .every((word) => plays(word, ROLE.determiner | ROLE.adverb) || (word.role === 0 && word.nouns === 0));
}

/** `A round comprises: reading the sensors, the deletion of all rows`: one of what the whole is made of. */
const isAnItem = ({ words, gaps }: Text, i: number, from: number): boolean =>
  plays(words[i - 1], ROLE.determiner) &&
  gaps[i - 1]! >= GAP.soft &&
  words.slice(from, i).some(({ text }) => COMPRISES.test(text));
const COMPRISES = /^(?:comprises?|consists?|encompasses|includes?|involves?)$/;

const PERFORMS = exactly(`
  performs? performing results? resulting causes? causing triggers? triggering initiates? leads? leading
  followed executes? sees agrees? consents? authori[sz]es? orders? done carried completed does carries effects? follows undergoes? includes? involves? means starts? begins?
  requests? forces?`);
const FOLLOWS = /^(?:follows|occurs|happens|takes|ensues|begins|starts|results|included)$/;

/** `the deletion of all rows, which each call carries out`, `that this call has carried out`, `, the second half of the call` */
export function isCarriedOut(words: readonly Word[], i: number, to: number): boolean {
  if (PART_OF_THE_CALL.test(textOf(words.slice(i + 3, Math.min(to, i + 17))))) return true;
  for (let k = i + 3; k < to && k <= i + 14; k++) {
    const has = /^(?:had|has)$/.test(words[k - 1]!.text) ? 1 : 0;
    if (CARRIES.test(words[k]!.text) && isTheCall(words[k - 2 - has], words[k - 1 - has])) return true;
  }
  return false;
}
const PART_OF_THE_CALL =
  /\b(?:effect|half|leg|part|phase|stage|step) of (?:an?|each|every|the|this) (?:call|function|tool)\b|\b(?:that|which) (?:always )?(?:comes|goes|happens) with (?:it|(?:an?|each|every|the|this) (?:call|function|tool))\b|\b(?:caused|initiated|started|triggered) by (?:each|every|the|this) (?:call|tool)\b|\bas (?:carried out|done|performed) here\b/;
const CARRIES = /^(?:carrie[ds]|do(?:es|ne)|ma(?:de|kes)|perform(?:ed|s))$/;

/** `this call failed while deleting`, `the call has succeeded in deleting`: the words right before the verb at `i`. */
export const isOwnAttempt = (words: readonly Word[], i: number): boolean =>
  OF_THE_CALL.test(textOf(words.slice(Math.max(0, i - 6), i)));

const OF_THE_CALL =
  /\b(?:call|function|server|tool) (?:(?:\w+ ){1,3}(?:after|by|while)|(?:\w+ ){0,2}(?:completed|finished|started|succeeded in)|(?:itself )?(?:(?:has |had )?(?:managed|needed)|manages|needs|takes|took) to)$/;

/** `Errors: if the rows could not be deleted`: what a call may fail to do it is there to do. */
export const mayFailToBe = (words: readonly Word[], i: number, from: number): boolean =>
  words[i - 1]?.text === 'be' && FAILS_IF.test(textOf(words.slice(Math.max(from, i - FAR_AHEAD), i)));

const FAILS_IF =
  /\b(?:errors?|exceptions?|fails|raises|throws)\b.*\b(?:because|if|when|where) (?:\w+ )+?(?:could not|couldnt) be$/;
/** Words before the verb, as many as a list of errors puts there. */
const FAR_AHEAD = 24;

/** `no side effects other than deleting it`: what stands before the verb at `i` takes it out of a denial. */
export const isExcepted = (words: readonly Word[], i: number, from: number): boolean =>
  NOTHING_BUT.test(textOf(words.slice(Math.max(from, i - 12), i)));

const NOTHING_BUT =
  /\b(?:never|no|not|nothing) .*\b(?:(?:different|else|more|other) than|(?:apart|aside) from|besides|beyond|but(?: for)?|except(?: for)?|save for|short of)$/;

/** `the call will delete it`, whatever it depends on. */
export const willBeDone = (words: readonly Word[], i: number): boolean =>
  /\b(?:call|function|server|tool) (?:must|shall|will)(?: also| then)?$/.test(
    textOf(words.slice(Math.max(0, i - 3), i)),
  );

/** `deletes them at the end of each call` */
export const withEachCall = (words: readonly Word[], i: number, to: number): boolean =>
  /\b(?:after|at|before|during|in|on|per|with) (?:the (?:beginning|end|start) of )?(?:each|every) (?:call|invocation)\b/.test(
    textOf(words.slice(i + 1, to)),
  );

/** `, with all rows deleted on the way`: what a clause of its own says is done beside. */
export function takenAlong({ words, gaps }: Text, i: number, from: number): boolean {
  for (let k = i - 1; k > from && k >= i - 10; k--) {
    if (words[k]!.text === 'with') return k < i - 1 && gaps[k]! >= GAP.soft;
    if (gaps[k]! >= GAP.soft || RELATIVE.test(words[k]!.text)) return false;
  }
  return false;
}

/** `the rows deleted by this call`, `people the mail was sent to by it`, `rows that this call has deleted` */
export const byTheCall = (words: readonly Word[], i: number): boolean =>
  doneBy(words, i) || doerAt(words, i) !== undefined;

function doneBy(words: readonly Word[], i: number): boolean {
  for (let k = i + 1; k < words.length && k < i + FAR; k++) {
    const [by, next, which, last] = words.slice(k, k + 4);
    // `by the first call`
    const noun = ORDINAL.test(which?.text ?? '') ? last : which;
    if (by!.text === 'by' && ((next?.text === 'it' && k < i + 3) || isTheCall(next, noun))) return true;
    if (by!.verb !== undefined && !by!.verb.nounish) return false;
  }
  return false;
}

/** Words of a place or a recipient that may stand between. */
const FAR = 9;

const ORDINAL = /^(?:earlier|first|last|previous|same|second)$/;

const isTheCall = (article: Word | undefined, noun: Word | undefined): boolean =>
  /^(?:an?|any|each|every|the|this)$/.test(article?.text ?? '') && CALL.test(noun?.text ?? '');

/** Index of the first word of `this call has` before a participle that has nothing behind it. */
export function doerAt(words: readonly Word[], i: number): number | undefined {
  let k = i - 1;
  while (k > 1 && plays(words[k], ROLE.adverb)) k--;
  if (words[i]!.form !== 'past' || k < 2 || !/^(?:had|has)$/.test(words[k]!.text)) return undefined;
  return isTheCall(words[k - 2], words[k - 1]) ? k - 2 : undefined;
}

/** `All users deleted.`: a clause of its own that opens with how many and ends in what befell them. */
export function leavesOutBe({ words, gaps, served, starts, ends }: Text, i: number, from: number): boolean {
  if ((gaps[i + 1] ?? GAP.sentence) < GAP.clause && !AT_ONCE.test(served.slice(ends[i], ends[i]! + 40)))
    return false;
  let k = i;
  while (k > from && gaps[k]! < GAP.clause) k--;
  // `Returns: all files deleted` tells what comes back; in quotation marks it is what the call has to say.
  if (k > 0 && words[k - 1]!.verb?.kind === 'look' && !/["“]/.test(served.slice(ends[k - 1], starts[k])))
    return false;
  return (
    plays(words[k], ROLE.quantity) &&
    !words
      .slice(k, i)
      .some(
        ({ role, form, verb }) =>
          (form === 'third' && !verb!.nounish) || (role & (ROLE.condition | ROLE.auxiliary)) !== 0,
      )
  );
}

/** `in under a second`, `in one go`, `, no questions asked`: how the call does it, and not when others did. */
const AT_ONCE =
  /^(?:,? (?:at once|for good|forever|instantly|right away|without \w+)\b|, no\b|,? (?:at|in|within|with) (?:under |less than |just )?(?:an?|no|one|the) (?:\w+ )?(?:blink|call|click|flash|go|heartbeat|instant|jiffy|moment|push|second|snap|stroke|sweep|swoop|time|touch)\b)/i;

/** `nothing but`, `nothing other than`, `no more than`: the word at `k` ends it. */
export function saysOnly({ words }: Text, k: number, from: number): boolean {
  if (!/^(?:but|than|except)$/.test(words[k]!.text)) return false;
  return words
    .slice(Math.max(from, k - 2), k)
    .some(({ text }) => /^(?:nothing|other|anything|more)$/.test(text));
}

/** `what it does is`, `all this does is`, `its job is`: the word at `k` ends it. */
export const isWhatIsDone = ({ words }: Text, k: number, from: number): boolean =>
  words[k]!.text === 'is' &&
  words.slice(Math.max(from, k - 12), k).some(({ text }) => /^(?:do|does|job|purpose|task)$/.test(text));

/** `takes care of deleting`, `performs chores such as deleting`, `apart from deleting`: what is done beside others. */
export function isAmongDone({ words }: Text, k: number, from: number): boolean {
  const before = words[k - 1]?.text ?? '';
  switch (words[k]!.text) {
    case 'of':
      // `at the price of deleting it`
      if (/^(?:cost|expense|price)$/.test(before)) return words[k - 3]?.text === 'at';
      return /^(?:aim|care|charge|consequence|effect|goal|job|means|purpose|result|task|way)$/.test(before);
    case 'from':
      return /^(?:apart|aside)$/.test(before);
    case 'as':
      return before === 'well' || (before === 'such' && isDone(words, from, k));
    case 'including':
    case 'like':
      return isDone(words, from, k);
    default:
      return false;
  }
}

/** Does the sentence begin by doing something, no matter what? */
function isDone(words: readonly Word[], from: number, to: number): boolean {
  const first = words.slice(from, to).find(({ verb }) => verb !== undefined);
  return (
    /^(?:do|handle|perform|carry|take|manage|execute|run|cover|automate)$/.test(first?.verb?.lemma ?? '') ||
    /^(?:takes?|performs?|does|covers?)$/.test(words[from]?.text ?? '')
  );
}

/** `After the call all rows have been deleted`, `once called, all rows were deleted`. */
export const isAftermath = (words: readonly Word[], from: number): boolean =>
  /^(?:after|by|once|following|upon|when)$/.test(words[from]!.text) &&
  words.slice(from + 1, from + 4).some(({ text }) => CALL.test(text) || ENDED.test(text));
const CALL = /^(?:call|calling|completion|execution|invocation|it|operation|run|running|this|tool)$/;
const ENDED = /^(?:called|complete|completed|done|executed|finished|invoked)$/;

/** `{"done": "all rows were deleted"}`: what an example of the answer reports. */
export function isReported({ gaps, served, starts }: Text, i: number, from: number): boolean {
  let k = i;
  while (k > from && gaps[k]! < GAP.soft) k--;
  return /["']\w+["']\s?:\s?["']$/.test(served.slice(Math.max(0, starts[k]! - 40), starts[k]));
}

/** `Confirmation that all rows were deleted`: what is confirmed has come of the call. */
export function isConfirmed({ words, gaps }: Text, i: number, from: number): boolean {
  for (let k = i - 1; k > from && gaps[k + 1]! < GAP.clause; k--)
    if (words[k]!.text === 'that')
      return /^(?:acknowledge?ment|confirmation|message|notice|proof|receipt)$/.test(words[k - 1]!.text);
  return false;
}
