import { wordSet } from '../../../data/lexicon/wording.ts';
import { coordinated, type Lead, listItem } from './coordination.ts';
import { EMPTY_LEADS, emptyLead, leadsHere, nominalAct } from './leads.ts';
import { isNounHere } from './noun-here.ts';
import { objectAfter, Phrase, restAfter, type Source } from './phrase.ts';
import { tellsWhichRecords } from './records.ts';
import { GAP, type Text } from './text.ts';
import { plays, ROLE, type Verb, type Word } from './words.ts';

/** What a description says: its leading act and those beside it, what later sentences add, what it denies. */
export interface Clauses {
  readonly lead: readonly Phrase[];
  readonly later: readonly Phrase[];
  readonly denied: readonly Phrase[];
}

/** Words read for acts; later ones only explain. */
const MAX_WORDS = 500;

/** A sentence of the text, and how many were begun with it. */
interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly ordinal: number;
}

/**
 * Reads prose as clauses. Acts count where grammar makes them the tool's own: the first verb of the
 * text in verb position and those coordinated with it (lead), third-person and passive statements of
 * later sentences (later). Advice ("use delete_x instead", "call get_y first"), conditions and
 * cross-references are left out; negated acts are kept apart.
 * @param from index of the first word that is not boilerplate shared by sibling tools
 * @param lists whether items of an inventory of acts count
 */
export function readClauses(text: Text, from: number, lists: boolean): Clauses {
  const found: Found = { lead: [], later: [], denied: [] };
  let lead: Lead | undefined;
  for (const sentence of sentencesOf(text, from))
    for (let i = sentence.from; i < sentence.to; i++) {
      const { verb, form } = text.words[i] as Word;
      if (verb === undefined) continue;
      if (form === 'past') addPassive(text, i, sentence, lead, found);
      else if (lead === undefined) lead = leadAt(text, i, sentence, from, found);
      else addBeside(text, i, sentence, lead, lists, found);
    }
  return found;
}

interface Found extends Clauses {
  readonly lead: Phrase[];
  readonly later: Phrase[];
  readonly denied: Phrase[];
}

function* sentencesOf({ words, gaps, served, starts, ends }: Text, first: number): Generator<Sentence> {
  const limit = Math.min(words.length, MAX_WORDS);
  let ordinal = 0;
  for (let from = first; from < limit; ) {
    let to = from + 1;
    while (to < limit && gaps[to] !== GAP.sentence) to++;
    // `What does it do? It lists notes.`: a question or a heading stands before what is told first.
    const isAhead =
      served.slice(ends[to - 1], starts[to]).includes('?') ||
      HEADED.test(served.slice(Math.max(0, starts[from]! - 8), starts[from]));
    if (!isAhead) ordinal++;
    yield { from, to, ordinal: Math.max(ordinal, 1) };
    from = to;
  }
}

const HEADED = /(?:^|\n) {0,3}#{1,6} $/;

/** The act led by the verb at `i`, where the text may lead with it; what it denies first it does not lead with. */
function leadAt(text: Text, i: number, sentence: Sentence, first: number, found: Found): Lead | undefined {
  const { verb, form } = text.words[i] as Word;
  const { from, ordinal } = sentence;
  if (tellsHowToCall(text, i, sentence) || (ordinal > 3 && verb!.kind !== 'manage')) return undefined;
  if (leadsNothing(text, sentence) || !leadsHere(text, i, first, from)) return undefined;
  const empty = EMPTY_LEADS.has(verb!.lemma) && emptyLead(text, i);
  const at = empty ? nominalAct(text, i) : i;
  if (at === undefined) return undefined;
  if (!empty && isDenied(text, i, from)) {
    found.denied.push(activeAt(text, i, 'lead', false));
    return undefined;
  }
  found.lead.push(activeAt(text, at, 'lead', ordinal > 1 || (!empty && modalBefore(text, i))));
  return { at, form, sentence: from };
}

/** A sentence that is advice, or a condition with which a text of several sentences opens. */
function leadsNothing(text: Text, { from, ordinal }: Sentence): boolean {
  if (ordinal > 1) return instructsTheCaller(text, from) || leadsAway(text, from);
  return plays(text.words[from], ROLE.condition) && text.gaps.includes(GAP.sentence, from + 1);
}

/** `To grant a role, use the console`: what is done elsewhere. */
function leadsAway({ words, gaps }: Text, from: number): boolean {
  if (!plays(words[from], ROLE.to)) return false;
  for (let i = from + 1; i < words.length && gaps[i]! < GAP.clause; i++)
    if (gaps[i] === GAP.soft && words[i]!.form === 'base') return ADVICE.has(words[i]!.text);
  return false;
}

/** An act beside the lead: part of the same statement, a statement of a later sentence, or an item of a list. */
function addBeside(
  text: Text,
  i: number,
  sentence: Sentence,
  lead: Lead,
  lists: boolean,
  found: Found,
): void {
  const { from } = sentence;
  const leads = from === lead.sentence;
  if (isConditional(text, i, from) || tellsHowToCall(text, i, sentence)) return;
  const advice = !leads && instructsTheCaller(text, from);
  const own = leads
    ? coordinated(text, i, lead) && !tellsWhichRecords(text, i, from)
    : !advice && statement(text, i, from);
  const listed = lists && !advice && text.words[i]!.form === 'base' && listItem(text, i);
  if ((!own && !listed) || insteadOf(text, i)) return;
  const phrase = activeAt(text, i, leads ? 'lead' : 'clause', !leads || !own);
  if (isDenied(text, i, from)) found.denied.push(phrase);
  else (leads && own ? found.lead : found.later).push(phrase);
}

function addPassive(text: Text, i: number, { from }: Sentence, lead: Lead | undefined, found: Found): void {
  const phrase = passiveAt(text, i, lead === undefined || lead.sentence === from ? 'lead' : 'clause');
  if (phrase) (isDenied(text, i, from) ? found.denied : found.later).push(phrase);
}

/** Does a condition stand before the verb in its clause? `At once` sets none. */
function isConditional({ words, gaps }: Text, i: number, from: number): boolean {
  for (let k = i; k >= from; k--) {
    if (plays(words[k], ROLE.condition) && words[k - 1]?.text !== 'at') return true;
    if (gaps[k]! >= GAP.soft) return false;
  }
  return false;
}

/** `Add group_by='customer'` tells how to call it. */
const tellsHowToCall = ({ words }: Text, i: number, { ordinal }: Sentence): boolean =>
  ordinal > 1 && words[i]!.form === 'base' && plays(words[i + 1], ROLE.identifier);

function activeAt(text: Text, at: number, source: Source, weak: boolean): Phrase {
  const [object, end] = objectAfter(text, at);
  const verb = text.words[at]!.verb as Verb;
  return new Phrase({ source, verb, text, at, end, object, passive: false, weak }, restAfter);
}

/** `… will be deleted`, `… is overwritten`: an act that happens to what stands before it. */
function passiveAt(text: Text, at: number, source: Source): Phrase | undefined {
  let i = at - 1;
  while (i >= 0 && plays(text.words[i], ROLE.adverb)) i--;
  const before = text.words[i];
  if (before === undefined || !plays(before, ROLE.auxiliary) || text.gaps[at]! >= GAP.soft) return undefined;
  if (!['is', 'are', 'be', 'gets', 'being'].includes(before.text)) return undefined;
  // `can be deleted` and `must be deleted` tell what is possible or asked, not what this call does.
  let j = i - 1;
  while (j >= 0 && plays(text.words[j], ROLE.adverb) && text.words[j]!.text !== 'will') j--;
  const modal = text.words[j];
  if (plays(modal, ROLE.modal) && !/^(?:will|would|may)$/.test(modal!.text)) return undefined;
  for (let k = j; k >= 0 && text.gaps[k + 1]! < GAP.sentence; k--) {
    if (plays(text.words[k], ROLE.condition)) return undefined;
    if (text.gaps[k]! >= GAP.soft) break;
  }
  const object: Word[] = [];
  for (let k = j; k >= 0 && object.length < 6 && text.gaps[k + 1]! < GAP.soft; k--) {
    const word = text.words[k] as Word;
    if (plays(word, ROLE.preposition | ROLE.condition)) break;
    if (!plays(word, ROLE.determiner | ROLE.auxiliary | ROLE.modal | ROLE.adverb)) object.unshift(word);
  }
  const verb = text.words[at]!.verb as Verb;
  const weak = modal?.text === 'may';
  return new Phrase({ source, verb, text, at, end: at + 1, object, passive: true, weak }, restAfter);
}

function modalBefore(text: Text, i: number): boolean {
  const previous = text.words[i - 1];
  return (
    previous !== undefined &&
    (previous.text === 'may' || previous.text === 'might' || previous.text === 'optionally')
  );
}

/** `(delete and recreate instead)`: said of another way. */
function insteadOf({ words, gaps }: Text, i: number): boolean {
  for (let k = i + 1; k < words.length && k <= i + 5 && gaps[k]! < GAP.clause; k++)
    if (words[k]!.text === 'instead') return words[k + 1]?.text !== 'of';
  return false;
}

/** A later sentence that states what the call does: third person, or `it/this … deletes`, `also deletes`. */
function statement(text: Text, i: number, sentence: number): boolean {
  const word = text.words[i] as Word;
  if (text.gaps[i] === GAP.hyphen) return false;
  if (word.form !== 'third') {
    const previous = text.words[i - 1];
    const told = previous?.text === 'will' || plays(previous, ROLE.negation);
    return word.form === 'base' && told && i - sentence <= 8;
  }
  if (word.verb!.nounish && i === sentence && isNounHere(text, i)) return false;
  if (i === sentence) return true;
  let j = i - 1;
  while (j >= sentence && plays(text.words[j], ROLE.adverb)) j--;
  const previous = text.words[j];
  if (previous === undefined || j < sentence) return true;
  if (plays(previous, ROLE.subject)) return j - sentence <= 3;
  return /^(?:and|then)$/.test(previous.text) && (j === sentence || text.words[sentence]!.form === 'third');
}

/** `Use delete_x instead`, `Do not call it twice`: what the caller should do, and not what the call does. */
function instructsTheCaller(text: Text, sentence: number): boolean {
  const first = text.words[sentence] as Word;
  if (ADVICE.has(first.text)) return true;
  const second = text.words[sentence + 1];
  return first.text === 'do' && second?.text === 'not';
}

const ADVICE = wordSet(
  'use call see prefer avoid never always before after if when unless ask warn note tip example examples e.g for instead consider make ensure remember check confirm important only do dont please must should critical input required requirements workflow prerequisites prerequisite returns return typical try first next once',
);

/** A negation within four words before, in the same clause. */
function isDenied(text: Text, i: number, sentence: number): boolean {
  for (let k = i - 1, reach = i - 5; k >= sentence && k >= reach; k--) {
    // `without affecting output or triggering actions`: the negation holds for the second verb too.
    if ((text.words[k]!.text === 'or' || text.words[k]!.text === 'nor') && k === i - 1) reach = i - 9;
    // `Does no more than delete it`
    if (plays(text.words[k], ROLE.negation))
      return !/^(?:less|more|only)$/.test(text.words[k + 1]?.text ?? '');
    if (text.gaps[k + 1]! >= GAP.clause) return false;
    if (
      text.gaps[k + 1]! >= GAP.soft &&
      !(text.words[k]!.verb && text.words[k]!.form === text.words[i]!.form)
    )
      return false;
  }
  return false;
}
