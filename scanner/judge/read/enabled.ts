import { HANDLES } from '../../../data/lexicon/parts.ts';
import { exactly } from '../../../data/lexicon/wording.ts';
import { GAP, type Text } from './text.ts';
import { plays, ROLE, type Word } from './words.ts';

/** `used to delete`, `allows you to delete`, `able to delete`. */
export function enabled({ words }: Text, to: number, from: number): boolean {
  for (let k = to - 1; k >= from && k >= to - 3; k--) {
    if (ENABLES.test(words[k]!.text)) return true;
    // `never fails to delete`: two negations.
    if (FAILS.test(words[k]!.text)) return (words[k - 1]?.role ?? 0) === ROLE.negation;
    // `is used to delete`, not `sets used to delete`.
    if (words[k]!.text === 'used')
      return (
        k === from || (/^(?:is|are|be|it)$/.test(words[k - 1]!.text) && !ofWhatIsReturned(words, k, from))
      );
  }
  return false;
}

/** `tries to delete`, `the server is told to delete`, `starts a job to delete`: what comes to pass, said in two verbs. */
export function comesToPass({ words, gaps }: Text, to: number, from: number): boolean {
  for (let k = to - 1; k >= from && k >= to - 4 && gaps[k + 1]! <= GAP.hyphen; k--) {
    if (CONFIRMS.test(words[k]!.text)) return true;
    if (PEOPLE.test(words[k]!.text) || plays(words[k], ROLE.negation | ROLE.modal)) return false;
    if (GOES_ON.test(words[k]!.text))
      return !(words[k - 1] && plays(words[k - 1], ROLE.negation | ROLE.modal));
  }
  return false;
}

const GOES_ON = exactly(`
  about asks attempts begins bound causes certain continues decides forces goes going instructs job manages
  needs orders proceeds starts sure task tells told tries worker`);
/** `I agree to delete`: what a caller consents to is what the call does. */
const CONFIRMS = /^(?:agree|consent)$/;
/** What these are asked or told to do is theirs. */
const PEOPLE = /^(?:agent|assistant|callers?|clients?|customers?|llm|models?|people|persons?|users?|you)$/;

/** `lets the assistant delete`: a bare infinitive behind whom it is made possible for. */
export function isLet({ words, gaps }: Text, i: number, from: number): boolean {
  for (let k = i - 1; k >= from && k >= i - 4 && gaps[k + 1]! <= GAP.hyphen; k--) {
    if (LETS.test(words[k]!.text)) return k < i - 1;
    if (plays(words[k], ROLE.preposition | ROLE.to | ROLE.conjunction | ROLE.negation)) return false;
  }
  return false;
}

const LETS = /^(?:lets?|letting|has|have|having|helps?|helping|makes?|making)$/;

/** `The id can be used to delete it`: somebody may, later, with what the call returns or takes. */
const ofWhatIsReturned = (words: readonly Word[], used: number, from: number): boolean =>
  words[used - 1]!.text === 'be' &&
  /^(?:can|could)$/.test(words[used - 2]?.text ?? '') &&
  used - 3 >= from &&
  (words[used - 3]!.role === ROLE.identifier || HANDLE.test(words[used - 3]!.text));
const HANDLE = exactly(HANDLES);

const FAILS = /^(?:fails?|forgets?|hesitates?)$/;

/** Words that make an act possible for somebody, and nouns that only name the tool. */
export const ENABLES = exactly(`
  allows? lets? enables? able permits? helps? going designed meant serves? tool helper utility endpoint call
  method api service way action command operation`);

/** `the note to be deleted`: a parameter that tells which. What is caused, set or going to be deleted is no choice. */
export function isChosen({ words, gaps, field }: Text, i: number, from: number): boolean {
  if (field === '/description' || words[i - 1]?.text !== 'be' || words[i - 2]?.text !== 'to') return false;
  const noun = words[i - 3];
  if (noun === undefined || i - 3 < from || noun.role !== 0 || gaps[i - 2]! >= GAP.soft) return false;
  return !words.slice(from, i - 2).some(({ text }) => CAUSES.test(text));
}

const CAUSES =
  /^(?:caus|forc|trigger|schedul|mark|request|requir|lead|allow|enabl|let|want|need|expect|go|instruct|tell|ask|order|get|permit|true|false|whether|set|make)/;
