import { before, MADE_FOR, opensClause, partsOff, TELLS_OF } from './around.ts';
import { isAmongDone, isExcepted, nominal } from './asides.ts';
import { inBaseForm } from './base-form.ts';
import { ENABLES, isChosen } from './enabled.ts';
import { hasObject, isSubject, SURELY, standsByAPlural } from './has-object.ts';
import { isLookedAt, isOfKinds, listsThings } from './lists-things.ts';
import { isNamed } from './named.ts';
import { isNounHere, isOfResponses } from './noun-here.ts';
import { befell, happens, isParticiple } from './participles.ts';
import { textOf } from './phrase.ts';
import { tellsWhichRecords } from './records.ts';
import { GAP, type Text } from './text.ts';
import { plays, ROLE, type Word } from './words.ts';

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
  if (NO_ACT.some((holds) => holds(text, i)) || tellsWhichRecords(text, i, from)) return undefined;
  return (
    plainVoice(text, i, from, to) ??
    (mentioned(text, i, from) ? 'mentions' : isNamed(text, i, from) ? 'named' : undefined)
  );
}

/** How a word that looks like a verb may stand as a noun. */
const NO_ACT = [listsThings, isLookedAt, isOfKinds, isOfResponses];

function plainVoice(text: Text, i: number, from: number, to: number): Voice | undefined {
  const word = text.words[i] as Word;
  switch (isNounOfAVerb(word) ? 'noun' : word.form) {
    case 'third':
      return states(text, i, from) ? 'states' : undefined;
    case 'base':
      return inBaseForm(text, i, from) ?? (nominal(text, i, from, to) ? 'noun' : undefined);
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
  // `It also deposits funds`: no noun stands there.
  if (OWN_SUBJECT.test(previous?.text ?? '') && gaps[k + 1]! <= GAP.space) return !isNounHere(text, i);
  if (i === from || k < from)
    return plain
      ? !isNounHere(text, i)
      : (hasObject(text, i, false) || standsByAPlural(text, i)) && !isSubject(text, i);
  if (previous === undefined) return false;
  // `From now on deletes the rows`
  const isFromNowOn = previous.text === 'on' && /^(?:now|then)$/.test(words[k - 1]?.text ?? '');
  if (
    plays(previous, ROLE.determiner | ROLE.preposition | ROLE.to) &&
    !plays(previous, ROLE.subject) &&
    !isFromNowOn
  )
    return false;
  // `disputes, and refunds for a payment`
  if (verb!.nounish && plays(previous, ROLE.conjunction) && /^(?:for|per)$/.test(words[i + 1]?.text ?? ''))
    return false;
  // `Gets the status and deposits funds`, `then lists the keys`
  if (
    /^(?:and|then)$/.test(previous.text) &&
    (k === from || words[from]!.form === 'third') &&
    (plain || standsByAPlural(text, i)) &&
    !isNounHere(text, i)
  )
    return true;
  if (opensClause(text, i, from)) return hasObject(text, i, plain);
  // `At the end transfers funds`: words of time or manner before it leave the subject to the call.
  const opening = k - from < 3 && plays(words[from], ROLE.preposition);
  const subject = opening || plays(previous, ROLE.subject | ROLE.conjunction) || k < i - 1;
  return hasObject(text, i, plain && subject);
}

const OWN_SUBJECT = /^(?:it|this)$/;

function goesOn(text: Text, i: number, from: number): boolean {
  const { words, gaps } = text;
  if (gaps[i + 1] === GAP.hyphen || partsOff(text, i)) return false;
  const k = before(text, i, from);
  const previous = words[k];
  if (!hasObject(text, i, isBare(words, i))) return false;
  if (previous === undefined || k < from || gaps[k + 1]! >= GAP.soft) return true;
  if (isAmongDone(text, k, from)) return true;
  const ahead = words[k - 1]?.text ?? '';
  // `a tool for deleting users`, not `terms for cancelling a booking`; a switch to `refrain from deleting`.
  if (previous.text === 'for') return ENABLES.test(ahead);
  if (previous.text === 'from') return /^refrains?$/.test(ahead) && text.field !== '/description';
  return /^(?:by|and|then|while|or|without|not|never|keeps?|starts?|begins?|continues?)$/.test(previous.text);
}

/** `deleting users`, `granting admin rights`: kinds whose gerund needs no article before a plural. */
const isBare = (words: readonly Word[], i: number): boolean =>
  BARE.has(words[i]!.verb!.kind) && (words[i + 1]?.plural === true || words[i + 2]?.plural === true);
const BARE: ReadonlySet<string> = new Set(['buy', 'destroy', 'end', 'grant', 'transfer']);

/**
 * An object with an article or a quantity stands behind no adjective, so that the verb is one whatever is built around
 * it; a participle is one behind a form of be, get or end up, or where `with` takes its subject along.
 */
function mentioned(text: Text, i: number, from: number): boolean {
  const { words, gaps } = text;
  const { form, verb } = words[i] as Word;
  if (gaps[i + 1] === GAP.hyphen || partsOff(text, i) || isNounOfAVerb(words[i] as Word)) return false;
  const previous = i > from && gaps[i]! < GAP.soft ? words[i - 1] : undefined;
  if (form === 'past' || isParticiple(text, i, from)) return befell(text, i, from);
  if (verb!.nounish && form !== 'ing') return false;
  // `the terms for cancelling a booking`, `used for cancelling a booking`
  if (previous?.text === 'for' && !MADE_FOR.test(words[i - 2]?.text ?? '')) return false;
  // `the consequences of cancelling a plan`: what is told of.
  if (
    form === 'ing' &&
    OF_WHAT.test(previous?.text ?? '') &&
    !isExcepted(words, i, from) &&
    !(previous?.text === 'before' && (neverAsks(words, from, i) || asksFirst(words, from, i)))
  )
    return false;
  return hasObject(text, i, form === 'ing' && isBare(words, i)) && !plays(previous, ROLE.determiner);
}

/** `without`: what is not done. */
const OF_WHAT = new RegExp(`^(?:${TELLS_OF}|without)$`);

/** `Never asks before deleting`: nothing holds the act back. */
const neverAsks = (words: readonly Word[], from: number, to: number): boolean => {
  let not = from;
  while (not < to && !plays(words[not], ROLE.negation)) not++;
  return words.slice(not + 1, to).some(({ text }) => HOLDS_BACK.test(text));
};
const HOLDS_BACK = /^(?:ask|check|confirm|notif|prompt|verif|wait|warn)/;

/** `It asks for a confirmation before deleting`: and then it does. */
export const asksFirst = (words: readonly Word[], from: number, to: number): boolean =>
  /\b(?:call|function|it|server|tool) (?:asked|asks|prompts|prompted|waited|waits|warned|warns)\b/.test(
    readAhead(words, from, to),
  );

/** `Never answers before it has deleted them` */
export const answersNotBefore = (words: readonly Word[], from: number, to: number): boolean =>
  /\b(?:never|not) (?:answers?|completes?|ends?|finish(?:es)?|repl(?:y|ies)|responds?|returns?)\b/.test(
    readAhead(words, from, to),
  );

const readAhead = (words: readonly Word[], from: number, to: number): string =>
  textOf(words.slice(Math.max(from, to - 12), to));
