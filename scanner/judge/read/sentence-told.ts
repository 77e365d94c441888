import { INTERROGATIVE, RELATIVE } from '../../../data/lexicon/pronouns.ts';
import { GAP, type Text } from './text.ts';
import { OF_THE_TEXT } from './unread-verb.ts';
import { plays, ROLE, type Word } from './words.ts';

/**
 * Does a text say that something is so or is done, and not merely name a thing (`Weather of a city, with a forecast`),
 * ask, or deny what the rules know?
 * @param does only what somebody or something does counts, not how things are
 */
export function tellsInASentence(text: Text, does: boolean): boolean {
  const { words, gaps } = text;
  for (let from = 0, to = 0; from < words.length; from = to) {
    to = from + 1;
    while (to < words.length && to - from < LONGEST && gaps[to]! < GAP.sentence) to++;
    if (isAsked(text, to) || tellsOfUse(text, from)) continue;
    // `When logs are purged next` names the answer; `What you pass takes effect` has a verb of its own besides.
    let left = INTERROGATIVE.test(words[from]!.text) ? 1 : 0;
    for (let i = from; i < to; i++)
      if ((isDone(text, i, from) || (!does && isSo(text, i, from))) && left-- === 0) return true;
  }
  return false;
}

/** Words of a sentence that are read as one; grammar does not reach further. */
const LONGEST = 150;

const isAsked = ({ served, ends, starts }: Text, to: number): boolean =>
  served.slice(ends[to - 1], starts[to] ?? served.length).includes('?');

/** `Use when no scanner is at hand`, `Accepts a path`: when the tool is used and what it takes, not what it does. */
const tellsOfUse = ({ words }: Text, from: number): boolean =>
  (words[from]!.text === 'use' && /^(?:for|if|it|only|this|when)$/.test(words[from + 1]?.text ?? '')) ||
  /^(?:accepts|requires|supports)$/.test(words[from]!.text);

/** A verb that tells what is done. */
const isDone = (text: Text, i: number, from: number): boolean =>
  isStated(text, i, from) ||
  isUnknownVerb(text, i, from) ||
  // `What you pass`
  (i > 0 && i === from + 2 && /^(?:they|you)$/.test(text.words[i - 1]!.text) && text.words[i]!.role === 0);

/** A word of how things are, or one that only sentences begin with. */
const isSo = (text: Text, i: number, from: number): boolean =>
  // `After how many days` asks.
  (i === from && BEGINS.test(text.words[i]!.text) && !INTERROGATIVE.test(text.words[i + 1]?.text ?? '')) ||
  (isAuxiliary(text.words[i] as Word) && !tellsWhich(text, i, from) && !isDenial(text, i, from)) ||
  (/^(?:acts?|behaves?|works?)$/.test(text.words[i]!.text) && text.words[i + 1]?.text === 'like');

const BEGINS = /^(?:after|as|helps|like|once)$/;

const isAuxiliary = ({ text, role }: Word): boolean =>
  (role & ROLE.modal) !== 0 || /^(?:are|did|do|does|had|has|have|is|was|were|will)$/.test(text);

/** `items that were sold`, `days of leave somebody has left`, `segments a campaign would reach` */
function tellsWhich({ words, gaps }: Text, i: number, from: number): boolean {
  if (words.slice(from + 1, i).some(({ text }) => JOINS.test(text))) return true;
  let k = i - 1;
  while (k > from && words[k]!.role === 0 && gaps[k]! < GAP.soft) k--;
  return (
    k > from &&
    gaps[k]! < GAP.soft &&
    (words[k]!.role & (ROLE.determiner | ROLE.subject) || PRONOUN.test(words[k]!.text)) !== 0 &&
    words[k - 1]!.role === 0 &&
    !INTERROGATIVE.test(words[k - 1]!.text) &&
    !plays(words[from], ROLE.preposition | ROLE.condition)
  );
}

const JOINS = /^(?:how|if|since|that|until|what|when|where|whether|which|whom?|whose|why)$/;
const PRONOUN = /^(?:somebody|someone|one)$/;

/** `Contents are not opened`, `no message is marked`, `this tool cannot`: a known act is denied. */
function isDenial({ words, gaps }: Text, i: number, from: number): boolean {
  let k = i + 1;
  while (words[k] !== undefined && gaps[k]! < GAP.clause && plays(words[k], PASSES)) k++;
  const next = (gaps[k] ?? GAP.sentence) >= GAP.clause ? undefined : words[k];
  if (next !== undefined && (next.verb === undefined || next.form === 'third')) return false;
  // `none can be restored`: what is denied is the way back.
  if (next !== undefined && WAY_BACK.test(next.verb!.lemma)) return false;
  for (let j = k - 1; j >= from; j--) {
    if (plays(words[j], ROLE.negation)) return true;
    if (j <= i && gaps[j]! >= GAP.soft) return false;
  }
  return false;
}

const WAY_BACK = /^(?:bring|recover|restore|retrieve|revert|undo)$/;

const PASSES = ROLE.negation | ROLE.adverb | ROLE.auxiliary;

/** A verb in the third person that is no noun. */
function isStated({ words, gaps }: Text, i: number, from: number): boolean {
  const { form, verb } = words[i] as Word;
  const next = words[i + 1];
  // `any tool that ingests it`
  if (i > from && RELATIVE.test(words[i - 1]!.text)) return false;
  if (form !== 'third' || verb === undefined || next === undefined || gaps[i + 1]! >= GAP.soft) return false;
  if (verb.nounish) return i > from + 1 && next.role !== 0 && isSingular(words, from, i);
  // `Latest kills in a match`
  if (i > from && plays(next, ROLE.preposition) && !isSingular(words, from, i)) return false;
  // `Impressions, clicks and spend of a campaign`
  return gaps[i] !== GAP.soft && !/^(?:and|or|of|per|that)$/.test(next.text);
}

/** `Spares no table`, `the shell obeys the input`, `your message reaches into the inbox` */
function isUnknownVerb({ words, gaps }: Text, i: number, from: number): boolean {
  const { text, verb, role, nouns } = words[i] as Word;
  if (verb !== undefined || role !== 0 || nouns !== 0 || !/[^aius]s$/.test(text) || OF_THE_TEXT.test(text))
    return false;
  const next = words[i + 1];
  if (next === undefined || next.text === 'that' || gaps[i + 1]! >= GAP.soft) return false;
  if (plays(next, ROLE.determiner | ROLE.quantity | ROLE.negation)) return true;
  return i > from + 1 && plays(next, ROLE.preposition) && next.text !== 'of' && isSingular(words, from, i);
}

const OF_IT = ROLE.preposition | ROLE.determiner | ROLE.subject;

/** `Your message`, `the shell`, `no key of the account`: behind an article and nouns in the singular stands what they do. */
const isSingular = (words: readonly Word[], from: number, to: number): boolean =>
  (plays(words[from], ROLE.determiner) || words[from]!.text === 'no') &&
  words
    .slice(from + 1, to)
    .every(({ role, plural, nouns }) => !plural && (role === 0 || nouns !== 0 || (role & OF_IT) !== 0));
