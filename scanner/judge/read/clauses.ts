import { EMPTY_LEADS, emptyLead, isNounPair, leadsHere, nominalAct, nounHere } from './leads.ts';
import { objectAfter, Phrase, restAfter, type Source } from './phrase.ts';
import { tellsWhichRecords } from './records.ts';
import { GAP, type Text } from './text.ts';
import { ROLE, type Verb, type Word } from './words.ts';

/** What a description says: its leading act and those beside it, what later sentences add, what it denies. */
export interface Clauses {
  readonly lead: readonly Phrase[];
  readonly later: readonly Phrase[];
  readonly denied: readonly Phrase[];
}

/** Words read for acts; later ones only explain. */
const MAX_WORDS = 500;

/**
 * Reads prose as clauses. Acts count where grammar makes them the tool's own: the first verb of the
 * text in verb position and those coordinated with it (lead), third-person and passive statements of
 * later sentences (later). Advice ("use delete_x instead", "call get_y first"), conditions and
 * cross-references are left out; negated acts are kept apart.
 * @param from index of the first word that is not boilerplate shared by sibling tools
 */
export function readClauses(text: Text, from: number, lists: boolean): Clauses {
  const lead: Phrase[] = [];
  const later: Phrase[] = [];
  const denied: Phrase[] = [];
  const { words, gaps } = text;
  const limit = Math.min(words.length, MAX_WORDS);
  let sentence = from;
  let leadForm: string | undefined;
  let leadSentence = -1;
  let advice = false;
  let conditional = false;
  let sentences = 0;
  let skipped = false;
  for (let i = from; i < limit; i++) {
    const word = words[i] as Word;
    const gap = gaps[i] as number;
    if (i === from || gap === GAP.sentence) {
      sentence = i;
      sentences++;
      skipped =
        (sentences > 1 && isAdvice(text, i)) ||
        (sentences === 1 && (word.role & ROLE.condition) !== 0 && gaps.includes(GAP.sentence, i + 1));
      advice = leadSentence >= 0 && isAdvice(text, i);
      conditional = false;
    } else if (gap >= GAP.soft) conditional = false;
    // `At once` sets no condition.
    if (word.role & ROLE.condition && words[i - 1]?.text !== 'at') conditional = true;
    const { verb } = word;
    if (verb === undefined) continue;
    const source: Source = leadSentence < 0 || leadSentence === sentence ? 'lead' : 'clause';
    if (word.form === 'past') {
      const phrase = passiveAt(text, i, source);
      if (phrase) (isDenied(text, i, sentence) ? denied : later).push(phrase);
      continue;
    }
    if (conditional && leadSentence >= 0) continue;
    // `Add group_by='customer'` tells how to call it.
    if (sentences > 1 && word.form === 'base' && (words[i + 1]?.role ?? 0) & ROLE.identifier) continue;
    if (leadSentence < 0) {
      if (sentences > 3 && verb.kind !== 'manage') continue;
      if (skipped || !leadsHere(text, i, from, sentence)) continue;
      if (EMPTY_LEADS.has(verb.lemma) && emptyLead(text, i)) {
        const act = nominalAct(text, i);
        if (act === undefined) continue;
        leadSentence = sentence;
        leadForm = word.form;
        lead.push(activeAt(text, act, 'lead', sentences > 1));
        continue;
      }
      if (isDenied(text, i, sentence)) {
        denied.push(activeAt(text, i, 'lead', false));
        continue;
      }
      leadSentence = sentence;
      leadForm = word.form;
      lead.push(activeAt(text, i, 'lead', sentences > 1 || modalBefore(text, i)));
      continue;
    }
    const own =
      sentence === leadSentence
        ? coordinated(text, i, leadForm, lead[0]?.at ?? i) && !tellsWhichRecords(text, i, sentence)
        : !advice && statement(text, i, sentence);
    const listed = lists && !advice && word.form === 'base' && listItem(text, i);
    if ((!own && !listed) || insteadOf(text, i)) continue;
    const phrase = activeAt(text, i, source, source === 'clause' || !own);
    if (isDenied(text, i, sentence)) denied.push(phrase);
    else (sentence === leadSentence && own ? lead : later).push(phrase);
  }
  return { lead, later, denied };
}

function activeAt(text: Text, at: number, source: Source, weak: boolean): Phrase {
  const [object, end] = objectAfter(text, at);
  const verb = text.words[at]!.verb as Verb;
  return new Phrase({ source, verb, text, at, end, object, passive: false, weak }, restAfter);
}

/** `… will be deleted`, `… is overwritten`: an act that happens to what stands before it. */
function passiveAt(text: Text, at: number, source: Source): Phrase | undefined {
  let i = at - 1;
  while (i >= 0 && text.words[i]!.role & ROLE.adverb) i--;
  const before = text.words[i];
  if (before === undefined || !(before.role & ROLE.auxiliary) || text.gaps[at]! >= GAP.soft) return undefined;
  if (!['is', 'are', 'be', 'gets', 'being'].includes(before.text)) return undefined;
  // `can be deleted` and `must be deleted` tell what is possible or asked, not what this call does.
  let j = i - 1;
  while (j >= 0 && text.words[j]!.role & ROLE.adverb && text.words[j]!.text !== 'will') j--;
  const modal = text.words[j];
  if (modal !== undefined && modal.role & ROLE.modal && !['will', 'would', 'may'].includes(modal.text))
    return undefined;
  for (let k = j; k >= 0 && text.gaps[k + 1]! < GAP.sentence; k--) {
    if (text.words[k]!.role & ROLE.condition) return undefined;
    if (text.gaps[k]! >= GAP.soft) break;
  }
  const object: Word[] = [];
  for (let k = j; k >= 0 && object.length < 6 && text.gaps[k + 1]! < GAP.soft; k--) {
    const word = text.words[k] as Word;
    if (word.role & (ROLE.preposition | ROLE.condition)) break;
    if (!(word.role & (ROLE.determiner | ROLE.auxiliary | ROLE.modal | ROLE.adverb))) object.unshift(word);
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

/** A verb in the form of the leading one, after a comma or `and`: part of the same statement. */
function coordinated(text: Text, i: number, leadForm: string | undefined, leadAt: number): boolean {
  const word = text.words[i] as Word;
  if (word.form !== leadForm || afterPurpose(text, i, leadAt)) return false;
  let j = i - 1;
  while (j >= 0 && text.words[j]!.role & ROLE.adverb && text.gaps[j + 1]! < GAP.soft) j--;
  const previous = text.words[j] as Word;
  if (previous.text === 'and' || previous.text === 'or' || previous.text === 'then')
    return !(word.verb!.nounish && isObjectList(text, i, j)) && !isNounPair(text, j);
  return text.gaps[i]! === GAP.soft && text.gaps[i]! < GAP.clause && startsVerbList(text, i);
}

/** `(delete and recreate instead)`: said of another way. */
function insteadOf({ words, gaps }: Text, i: number): boolean {
  for (let k = i + 1; k < words.length && k <= i + 5 && (gaps[k] as number) < GAP.clause; k++)
    if (words[k]!.text === 'instead') return words[k + 1]?.text !== 'of';
  return false;
}

/** `Removes a record to save space or clean up`: what an act is for is no act. */
function afterPurpose({ words, gaps }: Text, i: number, leadAt: number): boolean {
  if (words[i]!.form !== 'base') return false;
  for (let k = i - 1; k > leadAt + 1 && (gaps[k + 1] as number) < GAP.clause; k--)
    if (words[k]!.text === 'to' && words[k + 1]!.verb && words[k + 1]!.form === 'base') return true;
  return false;
}

/** `messages and comments`: the word continues a list of nouns. */
function isObjectList(text: Text, i: number, conjunction: number): boolean {
  const before = text.words[conjunction - 1];
  const next = text.words[i + 1];
  if (before?.verb !== undefined && before.form === text.words[i]!.form) return false;
  return (
    next === undefined ||
    text.gaps[i + 1]! >= GAP.soft ||
    (next.role & (ROLE.preposition | ROLE.auxiliary)) !== 0
  );
}

/** `Create, update, or delete`: a comma list of verbs. */
function startsVerbList(text: Text, i: number): boolean {
  const before = text.words[i - 1];
  const next = text.words[i + 1];
  if (before?.verb && before.form === text.words[i]!.form) return true;
  if (next === undefined || text.words[i]!.verb!.nounish) return false;
  return (
    text.gaps[i + 1]! < GAP.soft &&
    (next.role & (ROLE.determiner | ROLE.quantity) || next.nouns !== 0 || next.role === 0) !== 0
  );
}

/** An item of an inventory of acts: `Supports: create, delete`, `- delete: removes the row`. */
function listItem(text: Text, i: number): boolean {
  const gap = text.gaps[i] as number;
  const previous = text.words[i - 1];
  if (gap >= GAP.soft && gap < GAP.sentence) return !text.words[i]!.verb!.nounish || gap === GAP.clause;
  return (
    previous !== undefined &&
    (previous.text === 'or' || previous.text === 'and' || previous.text === 'to') &&
    !text.words[i]!.verb!.nounish
  );
}

/** A later sentence that states what the call does: third person, or `it/this … deletes`, `also deletes`. */
function statement(text: Text, i: number, sentence: number): boolean {
  const word = text.words[i] as Word;
  if (text.gaps[i] === GAP.hyphen) return false;
  if (word.form !== 'third') {
    const previous = text.words[i - 1];
    const told = previous?.text === 'will' || ((previous?.role ?? 0) & ROLE.negation) !== 0;
    return word.form === 'base' && told && i - sentence <= 8;
  }
  if (word.verb!.nounish && i === sentence && nounHere(text, i)) return false;
  if (i === sentence) return true;
  let j = i - 1;
  while (j >= sentence && text.words[j]!.role & ROLE.adverb) j--;
  const previous = text.words[j];
  if (previous === undefined) return true;
  if (previous.role & ROLE.subject) return j - sentence <= 3;
  return (previous.text === 'and' || previous.text === 'then') && text.words[sentence]!.form === 'third';
}

/** Sentences that tell the model what to do, or point elsewhere. */
function isAdvice(text: Text, sentence: number): boolean {
  const first = text.words[sentence] as Word;
  if (ADVICE.has(first.text)) return true;
  const second = text.words[sentence + 1];
  return first.text === 'do' && second?.text === 'not';
}

const ADVICE = new Set(
  'use call see prefer avoid never always before after if when unless ask warn note tip example examples e.g for instead consider make ensure remember check confirm important only do dont please must should critical input required requirements workflow prerequisites prerequisite returns return typical try first next once'.split(
    ' ',
  ),
);

/** A negation within four words before, in the same clause. */
function isDenied(text: Text, i: number, sentence: number): boolean {
  for (let k = i - 1, reach = i - 5; k >= sentence && k >= reach; k--) {
    // `without affecting output or triggering actions`: the negation holds for the second verb too.
    if ((text.words[k]!.text === 'or' || text.words[k]!.text === 'nor') && k === i - 1) reach = i - 9;
    if (text.words[k]!.role & ROLE.negation) return text.words[k + 1]?.text !== 'only';
    if (text.gaps[k + 1]! >= GAP.clause) return false;
    if (
      text.gaps[k + 1]! >= GAP.soft &&
      !(text.words[k]!.verb && text.words[k]!.form === text.words[i]!.form)
    )
      return false;
  }
  return false;
}
