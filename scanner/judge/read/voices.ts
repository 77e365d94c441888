import { before, MADE_FOR, opensClause, partsOff, TELLS_OF } from './around.ts';
import { isAmongDone, isWhatIsDone, nominal, saysOnly } from './asides.ts';
import { comesToPass, ENABLES, enabled, isChosen, isLet } from './enabled.ts';
import { hasObject, isSubject, SURELY, standsByAPlural } from './has-object.ts';
import { isNounPair, nounHere } from './leads.ts';
import { isLookedAt, listsThings } from './lists-things.ts';
import { isNamed } from './named.ts';
import { befell, inRowWith, isParticiple, UNCHANGED } from './participles.ts';
import { tellsWhichRecords } from './records.ts';
import { GAP, type Text } from './text.ts';
import { NOUN, ROLE, type Word } from './words.ts';

/** How a statement words its act. */
export type Voice =
  /** `Deletes the rows`, `the job also deletes them`. */
  | 'states'
  /** `Delete the rows`: an act in the mood of a command, or advice to the caller. */
  | 'commands'
  /** `can delete`, `will delete`, `is used to delete`. */
  | 'able'
  /** `are deleted`. */
  | 'passive'
  /** `by deleting`, `deleting the rows`. */
  | 'gerund'
  /** `performs the deletion of`. */
  | 'noun'
  /** `the row to delete`. */
  | 'infinitive'
  /** Any other wording in which the verb has its object: `its first step is deleting the rows`, `rows get deleted`. */
  | 'mentions'
  /** The verb of a grave act, in a wording that is none of these. */
  | 'named';

/** How the verb at `i` is worded in the sentence from `from` up to `to`; undefined where it tells no act. */
export function voiceOf(text: Text, i: number, from: number, to: number): Voice | undefined {
  if (tellsWhichRecords(text, i, from) || listsThings(text, i) || isLookedAt(text, i)) return undefined;
  return (
    plainVoice(text, i, from, to) ??
    (mentioned(text, i, from) ? 'mentions' : isNamed(text, i, from) ? 'named' : undefined)
  );
}

function plainVoice(text: Text, i: number, from: number, to: number): Voice | undefined {
  const word = text.words[i] as Word;
  switch (isNounOfAVerb(word) ? 'noun' : word.form) {
    case 'third':
      return states(text, i, from) ? 'states' : undefined;
    case 'base':
      return based(text, i, from) ?? (nominal(text, i, from, to) ? 'noun' : undefined);
    case 'past':
      if (isChosen(text, i, from)) return 'infinitive';
      return happens(text, i, from) ? 'passive' : undefined;
    case 'ing':
      if (goesOn(text, i, from)) return 'gerund';
      return nominal(text, i, from, to) ? 'noun' : undefined;
    case 'noun':
      return nominal(text, i, from, to) ? 'noun' : undefined;
    default:
      return undefined;
  }
}

/** `deletion`, `deployment` */
const isNounOfAVerb = ({ form, text }: Word): boolean =>
  form === 'noun' || (form === 'past' && text.endsWith('ment'));

function states(text: Text, i: number, from: number): boolean {
  const { words, gaps } = text;
  const { verb } = words[i] as Word;
  if ((gaps[i + 1] ?? 4) === GAP.hyphen || partsOff(text, i)) return false;
  const k = before(text, i, from);
  const previous = words[k];
  const plain = !verb!.nounish || SURELY.has(verb!.lemma);
  if (i === from || k < from)
    return plain
      ? !nounHere(text, i)
      : (hasObject(text, i, false) || standsByAPlural(text, i)) && !isSubject(text, i);
  if (previous === undefined) return false;
  if (previous.role & (ROLE.determiner | ROLE.preposition | ROLE.to) && !(previous.role & ROLE.subject))
    return false;
  // `disputes, and refunds for a payment`
  if (verb!.nounish && previous.role & ROLE.conjunction && /^(?:for|per)$/.test(words[i + 1]?.text ?? ''))
    return false;
  if (opensClause(text, i, from)) return hasObject(text, i, plain);
  // `At the end transfers funds`: words of time or manner before it leave the subject to the call.
  const opening = k - from < 3 && (words[from]!.role & ROLE.preposition) !== 0;
  const subject = opening || (previous.role & (ROLE.subject | ROLE.conjunction)) !== 0 || k < i - 1;
  return hasObject(text, i, plain && subject);
}

function based(text: Text, i: number, from: number): Voice | undefined {
  const { words, gaps } = text;
  const { verb } = words[i] as Word;
  if (gaps[i + 1] === GAP.hyphen || partsOff(text, i)) return undefined;
  const k = before(text, i, from);
  const previous = words[k];
  const joined = previous !== undefined && (gaps[k + 1] as number) <= GAP.hyphen;
  if (
    joined &&
    previous.role & (ROLE.modal | ROLE.auxiliary) &&
    !/^(?:is|are|be|been|being|was|were|has|have)$/.test(previous.text)
  )
    return verb!.nounish && !hasObject(text, i, true) ? undefined : 'able';
  if (
    joined &&
    previous.role & ROLE.negation &&
    !/^(?:no|without|instead|non|rather|except|nothing)$/.test(previous.text)
  )
    return 'able';
  if (joined && previous.role & ROLE.to && gaps[k] !== GAP.hyphen) {
    if (verb!.nounish && !hasObject(text, i, true) && !infinitiveEnds(text, i)) return undefined;
    // `whether to delete`, `set to true to delete`: what a switch does.
    if (/^(?:whether|true|false|enable|enabled)$/.test(words[k - 1]?.text ?? '')) return 'able';
    if (comesToPass(text, k, from)) return 'states';
    return enabled(text, k, from) ? 'able' : 'infinitive';
  }
  if (
    isLet(text, i, from) &&
    hasObject(text, i, !verb!.nounish || (SURELY.has(verb!.lemma) && words[i + 1]?.plural === true))
  )
    return 'able';
  // `does nothing but delete`, `nothing other than delete`, `what it does is delete`
  if (
    joined &&
    (saysOnly(text, k, from) || isWhatIsDone(text, k, from)) &&
    hasObject(text, i, !verb!.nounish || (SURELY.has(verb!.lemma) && words[i + 1]?.plural === true))
  )
    return 'states';
  // `Any command is run`: a participle that looks like the verb.
  if (joined && UNCHANGED.test(words[i]!.text) && happens(text, i, from)) return 'passive';
  if (opensClause(text, i, from)) {
    if (nounHere(text, i)) return undefined;
    const next = words[i + 1];
    // `Run command`: what else would be done with code?
    const sure = next?.plural === true || (verb!.kind === 'run' && ((next?.nouns ?? 0) & NOUN.code) !== 0);
    const plain = !verb!.nounish || (SURELY.has(verb!.lemma) && sure);
    // `Lists them, then delete records`
    const begins = k < from || (gaps[k + 1] as number) >= GAP.clause || words[i - 1]!.text === 'then';
    return hasObject(text, i, plain && begins) ? 'commands' : undefined;
  }
  if (
    joined &&
    previous.role & ROLE.conjunction &&
    sharesForm(text, k, from, 'base') &&
    !isNounPair(text, k) &&
    hasObject(text, i, !verb!.nounish || (SURELY.has(verb!.lemma) && words[i + 1]?.plural === true))
  )
    return lastBase(text, k, from);
  return undefined;
}

/** `the message to send`: nothing follows. */
const infinitiveEnds = ({ gaps }: Text, i: number): boolean => (gaps[i + 1] ?? GAP.sentence) >= GAP.soft;

/** Is the word before a conjunction part of a clause led by a verb of this form? */
function sharesForm(text: Text, conjunction: number, from: number, form: string): boolean {
  for (let k = conjunction - 1; k >= from && (text.gaps[k + 1] as number) < GAP.clause; k--) {
    const word = text.words[k] as Word;
    if (
      word.verb &&
      word.form === form &&
      (k === from ||
        opensClause(text, k, from) ||
        text.words[k - 1]!.role & (ROLE.to | ROLE.modal | ROLE.conjunction))
    )
      return true;
  }
  return false;
}

function lastBase(text: Text, conjunction: number, from: number): Voice {
  for (let k = conjunction - 1; k >= from && (text.gaps[k + 1] as number) < GAP.clause; k--)
    // `Draft a reply to a complaint and mail it`: what stands behind is no infinitive.
    if (text.words[k]!.role & ROLE.to && text.words[k + 1]!.form === 'base')
      return enabled(text, k, from) ? 'able' : 'infinitive';
  return 'commands';
}

/** `is deleted`, `will be deleted`, `being deleted`: not `was deleted`, which happened before, nor `can be deleted`. */
function happens(text: Text, i: number, from: number): boolean {
  const k = before(text, i, from);
  const previous = text.words[k];
  if (previous === undefined || (text.gaps[i] as number) > GAP.soft) return false;
  const row = inRowWith(text, i, from);
  if (row !== undefined) return happens(text, row, from);
  if (text.gaps[i] === GAP.soft) return false;
  if (!/^(?:is|are|be|gets|being|isnt|arent|not|never)$/.test(previous.text)) return false;
  for (let j = k; j >= from && j >= k - 3; j--) {
    const { text: word, role } = text.words[j] as Word;
    if (MAY_BE.test(word)) return false;
    // `Messages that were read are deleted`: what stands further off is of another clause.
    if (!(role & (ROLE.auxiliary | ROLE.modal | ROLE.adverb | ROLE.negation | ROLE.to))) return true;
  }
  return true;
}

const MAY_BE = /^(?:can|could|must|should|might|cannot|able|wants?|was|were|been|has|have|had)$/;

function goesOn(text: Text, i: number, from: number): boolean {
  const { words, gaps } = text;
  if (gaps[i + 1] === GAP.hyphen || partsOff(text, i)) return false;
  const k = before(text, i, from);
  const previous = words[k];
  const next = words[i + 1];
  if (!hasObject(text, i, next?.plural === true && BARE.has(words[i]!.verb!.kind))) return false;
  if (previous === undefined || k < from || (gaps[k + 1] as number) >= GAP.soft) return true;
  if (isAmongDone(text, k, from)) return true;
  const ahead = words[k - 1]?.text ?? '';
  // `a tool for deleting users`, not `terms for cancelling a booking`; a switch to `refrain from deleting`.
  if (previous.text === 'for') return ENABLES.test(ahead);
  if (previous.text === 'from') return /^refrains?$/.test(ahead) && text.field !== '/description';
  return /^(?:by|and|then|while|or|without|not|never|keeps?|starts?|begins?|continues?)$/.test(previous.text);
}

/** Kinds whose gerund needs no article: `deleting users`. */
const BARE: ReadonlySet<string> = new Set(['destroy', 'end', 'transfer']);

/**
 * An object with an article or a quantity stands behind no adjective, so that the verb is one whatever is built around
 * it; a participle is one behind a form of be, get or end up, or where `with` takes its subject along.
 */
function mentioned(text: Text, i: number, from: number): boolean {
  const { words, gaps } = text;
  const { form, verb } = words[i] as Word;
  if (gaps[i + 1] === GAP.hyphen || partsOff(text, i) || isNounOfAVerb(words[i] as Word)) return false;
  const previous = i > from && (gaps[i] as number) < GAP.soft ? words[i - 1] : undefined;
  if (form === 'past' || isParticiple(text, i, from)) return befell(text, i, from);
  if (verb!.nounish && form !== 'ing') return false;
  // `the terms for cancelling a booking`, `used for cancelling a booking`
  if (previous?.text === 'for' && !MADE_FOR.test(words[i - 2]?.text ?? '')) return false;
  // `the consequences of cancelling a plan`: what is told of.
  if (
    form === 'ing' &&
    OF_WHAT.test(previous?.text ?? '') &&
    !(previous?.text === 'before' && asksNobody(words, from, i))
  )
    return false;
  const bare = form === 'ing' && words[i + 1]?.plural === true && BARE.has(verb!.kind);
  return hasObject(text, i, bare) && !(previous !== undefined && previous.role & ROLE.determiner);
}

/** `without`: what is not done. */
const OF_WHAT = new RegExp(`^(?:${TELLS_OF}|without)$`);

/** `Never asks before deleting`: nothing holds the act back. */
const asksNobody = (words: readonly Word[], from: number, to: number): boolean => {
  const not = words.findIndex(({ role }, at) => at >= from && at < to && (role & ROLE.negation) !== 0);
  return not >= 0 && words.slice(not + 1, to).some(({ text }) => HOLDS_BACK.test(text));
};
const HOLDS_BACK = /^(?:ask|check|confirm|notif|prompt|verif|wait|warn)/;
