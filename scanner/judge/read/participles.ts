import { before } from './around.ts';
import {
  byTheCall,
  isAftermath,
  isConfirmed,
  isReported,
  leavesOutBe,
  mayFailToBe,
  takenAlong,
} from './asides.ts';
import { hasObject } from './has-object.ts';
import { GAP, type Text } from './text.ts';
import { plays, ROLE, type Word } from './words.ts';

/** Participles that look like the verb. */
export const UNCHANGED = /^(?:cut|put|reset|restore|run|sent|set|shut|shutdown|truncate)$/;

/** `is deleted`, `will be deleted`, `being deleted`: not `was deleted`, which happened before, nor `can be deleted`. */
export function happens(text: Text, i: number, from: number): boolean {
  const k = before(text, i, from);
  const previous = text.words[k];
  if (previous === undefined || text.gaps[i]! > GAP.soft) return false;
  const row = inRowWith(text, i, from);
  if (row !== undefined) return happens(text, row, from);
  if (text.gaps[i] === GAP.soft) return false;
  if (!/^(?:is|are|be|gets?|being|isnt|arent|not|never)$/.test(previous.text)) return false;
  // `Get ordered items`
  if (previous.text === 'get' && !(k > from && text.words[k - 1]!.role === 0)) return false;
  for (let j = k; j >= from && j >= k - 3; j--) {
    const { text: word, role } = text.words[j] as Word;
    if (word === 'should' && decidesWhether(text, j, from)) return true;
    if (MAY_BE.test(word)) return false;
    // `Messages that were read are deleted`: what stands further off is of another clause.
    if (!(role & (ROLE.auxiliary | ROLE.modal | ROLE.adverb | ROLE.negation | ROLE.to))) return true;
  }
  return true;
}

/** Of a switch: `Whether all rows should be deleted`, where `Indicates whether` tells of something else. */
export const decidesWhether = ({ words, field }: Text, should: number, from: number): boolean =>
  field !== '/description' && should - from < FAR && words[from]!.text === 'whether';
const FAR = 12;

const MAY_BE = /^(?:can|could|must|should|might|cannot|able|wants?|was|were|been|has|have|had)$/;

/** A participle: by the call, where it says so. */
export function befell(text: Text, i: number, from: number): boolean {
  const { words, gaps } = text;
  // What was, must or can be done is no doing of the call, but where it says so.
  if (isBeen(text, i, from) && !byTheCall(words, i)) {
    if (/^postconditions?$/.test(words[from]!.text)) return true;
    const answers = ANSWERS.test(words[from]!.text) && words[before(text, i, from)]!.text === 'been';
    for (let k = i - 1; k >= from && gaps[k + 1]! < GAP.soft; k--)
      if (DONE_HERE.test(words[k]!.text) || (answers && words[k]!.text === 'when')) return true;
    return isAftermath(words, from) || mayFailToBe(words, i, from);
  }
  // `contracts that were terminated this year`
  if (isBehind(WERE, text, i, from))
    return (
      byTheCall(words, i) ||
      takenAlong(text, i, from) ||
      isAftermath(words, from) ||
      isConfirmed(text, i, from) ||
      isReported(text, i, from)
    );
  const previous = gaps[i]! < GAP.soft && i > from ? words[i - 1] : undefined;
  // `2.2: we deleted the old layout`: those who made the tool, and when they did.
  if (previous?.text === 'we') return false;
  return (
    /^(?:being|get|gets|getting|up)$/.test(previous?.text ?? '') ||
    byTheCall(words, i) ||
    takenAlong(text, i, from) ||
    leavesOutBe(text, i, from) ||
    // `it has transferred funds`, `it transferred funds`
    hasObject(text, i, words[i + 1]?.plural === true && isBehind(HAS_OR_IT, text, i, from))
  );
}

/** Is a word that looks like the base form a participle here? */
export const isParticiple = (text: Text, i: number, from: number): boolean =>
  UNCHANGED.test(text.words[i]!.text) &&
  (isBehind(BEEN, text, i, from) ||
    isBehind(HAS, text, i, from) ||
    (isBehind(WERE, text, i, from) && isReported(text, i, from)) ||
    byTheCall(text.words, i));

const isBehind = (form: RegExp, text: Text, i: number, from: number): boolean =>
  text.gaps[i]! < GAP.soft && form.test(text.words[before(text, i, from)]?.text ?? '');

const BEEN = /^(?:be|been)$/;
const HAS_OR_IT = /^(?:has|have|had|having|it|call|tool)$/;
const WERE = /^(?:was|were)$/;
const HAS = /^(?:has|have|had|having)$/;

export const isBeen = (text: Text, i: number, from: number): boolean => isBehind(BEEN, text, i, from);

/** `Returns ok when it has been deleted` */
const ANSWERS = /^(?:answers?|completes?|ends?|finish(?:es)?|repl(?:y|ies)|resolves?|responds?|returns?)$/;

/** Before `be deleted` and `been deleted`: it comes to pass by the call. */
const DONE_HERE = /^(?:will|having|causes?|lets?|makes?|once|after)$/;

/** `Done: all rows have been deleted`: a clause of its own, in which it is said of the rows at hand. */
export function hasBefallen({ words, gaps }: Text, i: number, from: number): boolean {
  let k = i - 1;
  const passes = ROLE.auxiliary | ROLE.adverb;
  // `At that time all rows had been deleted`
  if (words[k]?.text === 'been' && words[k - 1]?.text === 'had') return false;
  while (k > from && words[k]!.role & passes && gaps[k]! < GAP.soft) k--;
  for (; k >= from; k--) {
    const { role, text, form, verb } = words[k] as Word;
    if (role & (ROLE.condition | ROLE.modal | ROLE.negation | ROLE.to)) return false;
    if (PRONOUN.test(text) || (form === 'third' && !verb!.nounish)) return false;
    const opens = k === from || gaps[k]! >= GAP.soft || plays(words[k - 1], OPENERS);
    if (opens) return (role & (ROLE.determiner | ROLE.quantity)) !== 0 || words[k]!.plural;
  }
  return false;
}

const PRONOUN = /^(?:that|which|who|how|what|it|this|they|you|we)$/;
const OPENERS = ROLE.conjunction | ROLE.adverb;

/** `and gets all rows deleted` */
export function isCaused({ words, gaps }: Text, i: number, from: number): boolean {
  if ((gaps[i + 1] ?? GAP.sentence) < GAP.soft && !/^(?:from|with|to|on)$/.test(words[i + 1]!.text))
    return false;
  for (let k = i - 1; k > from && k > i - 10 && gaps[k + 1]! < GAP.soft; k--) {
    const { text, role } = words[k] as Word;
    // `The call results in all rows deleted`
    if (/^(?:in|with)$/.test(text) && /^(?:ends|results?|resulting)$/.test(words[k - 1]!.text))
      return (words[k + 1]!.role & (ROLE.determiner | ROLE.quantity) || words[k + 1]!.plural) !== 0;
    if (/^(?:gets?|getting|has|have|having)$/.test(text))
      return (
        plays(words[k - 1], ROLE.conjunction | ROLE.subject | ROLE.modal | ROLE.to) &&
        (words[k + 1]!.role & (ROLE.determiner | ROLE.quantity) || words[k + 1]!.plural) !== 0
      );
    if (role & (ROLE.condition | ROLE.to) || PRONOUN.test(text)) return false;
  }
  return false;
}

/** `are read, archived and then deleted`: the participle before the one at `i`, where they stand in a row. */
export function inRowWith(text: Text, i: number, from: number): number | undefined {
  const { words, served, starts, ends } = text;
  const k = before(text, i, from);
  let at = k;
  while (at > from && plays(words[at], ROLE.conjunction | ROLE.adverb)) at--;
  const { verb, form } = words[at] ?? {};
  if (at <= from || verb === undefined || form === 'third') return undefined;
  // `Values are created, updated or deleted`: names of states, as those in quotation marks are.
  const between = served.slice(ends[at], starts[i]);
  if (/[^\w\s,]/.test(between) || (at === k && !between.includes(','))) return undefined;
  return words.slice(Math.max(from, at - 4), at).some(({ text: word }) => STATES.test(word)) ? undefined : at;
}

const STATES = /^(?:actions?|choices?|events?|kinds?|one|options?|states?|status(?:es)?|types?|values?)$/;
