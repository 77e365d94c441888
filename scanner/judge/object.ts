import type { NounClass } from '../../data/lexicons/nouns.ts';
import { headOf, type Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { GAP } from './text.ts';
import { NOUN, ROLE, type Word } from './words.ts';

/** What an act is done to, as far as its own words tell. */
export interface ActObject {
  readonly words: readonly Word[];
  readonly head: Word | undefined;
  /** Is the head of this class? */
  readonly is: (...classes: NounClass[]) => boolean;
  /** Is any word of the object of this class? */
  readonly mentions: (...classes: NounClass[]) => boolean;
  /** Does any word of the object or of the rest of the sentence read so? */
  readonly says: (pattern: RegExp) => boolean;
}

/** The object of a phrase; where it names none, that of the tool's other phrases. */
export function objectOf(phrase: Phrase, reading: Reading): ActObject {
  const known = phrase.known;
  if (known) return known;
  let words = phrase.object.filter((word) => !reading.context.own.has(word.text) || phrase.source !== 'name');
  if (words.length === 0) words = [...phrase.object];
  if (words.length === 0) {
    const others = [...reading.clauses.lead, ...reading.clauses.later, ...reading.namePhrases].filter(
      (one) => one !== phrase && one.object.length > 0,
    );
    // The modes of `manage_topics` act on topics.
    const other =
      (phrase.source === 'mode'
        ? (reading.namePhrases.find((one) => one.verb.kind === 'manage' && one.object.length > 0) ??
          others.find((one) => one.verb.lemma === phrase.verb.lemma))
        : undefined) ?? others.find((one) => one.source !== 'clause');
    words = [...(other?.object ?? [])];
    if (words.length === 0)
      words = reading.name.words.filter(
        (word) => !reading.context.own.has(word.text) && word !== phrase.text.words[phrase.at],
      );
  }
  const head = headOf(words);
  const around = phrase.source === 'name' ? phrase.text.words : phrase.rest;
  const made: ActObject = {
    words,
    head,
    is: (...classes) => head !== undefined && (head.nouns & mask(classes)) !== 0,
    mentions: (...classes) => words.some((word) => (word.nouns & mask(classes)) !== 0),
    says: (pattern) =>
      words.some((word) => pattern.test(word.text)) || around.some((word) => pattern.test(word.text)),
  };
  phrase.known = made;
  return made;
}

function mask(classes: readonly NounClass[]): number {
  let bits = 0;
  for (const name of classes) bits |= NOUN[name];
  return bits;
}

/** The noun after `from` in the phrase's clause: where something is taken from. */
export function sourceOf(phrase: Phrase): Word | undefined {
  const { words, gaps } = phrase.text;
  for (let i = phrase.at + 1; i < words.length && i <= phrase.at + 10; i++) {
    if ((gaps[i] as number) >= 3) return undefined;
    if (words[i]!.text === 'from') return nounAfter(phrase, i);
  }
  return undefined;
}

/** The head noun of the words after index `at` of the phrase's text. */
function nounAfter({ text: { words, gaps } }: Phrase, at: number): Word | undefined {
  let head: Word | undefined;
  for (let i = at + 1; i < words.length && i < at + 7; i++) {
    const word = words[i] as Word;
    if (
      (gaps[i] as number) >= 2 ||
      word.role & (ROLE.preposition | ROLE.conjunction | ROLE.auxiliary | ROLE.modal | ROLE.to)
    )
      break;
    if (word.role & (ROLE.determiner | ROLE.quantity | ROLE.identifier)) continue;
    head = word;
  }
  return head;
}

/** Does the object name many: plural with no `one of` before, or `all`, `multiple`, `batch`? */
export function namesMany(phrase: Phrase): boolean {
  if (isAdvice(phrase)) return false;
  for (let i = phrase.at + 1; i < phrase.end; i++)
    if (
      MANY.test(phrase.text.words[i]!.text) &&
      phrase.text.words[i - 1]!.text !== 'how' &&
      !/^(?:number|size|id|ids|job|jobs|name|status|details|mode|set)$/.test(
        phrase.text.words[i + 1]?.text ?? '',
      )
    )
      return true;
  return false;
}

/** `If you need to create several, use the other tool`: said of another call. */
function isAdvice({ text, at }: Phrase): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    if ((text.gaps[i + 1] as number) >= GAP.sentence) return false;
    if (/^(?:if|when|whenever)$/.test(text.words[i]!.text)) return true;
  }
  return false;
}

const MANY = /^(?:all|many|multiple|several|every|bulk|batch|mass|everything|entire|batches)$/;

/** Leaf by the rubric's list; `undefined` where the noun is in neither list. */
export function isLeaf(object: ActObject): boolean | undefined {
  const { head } = object;
  if (head === undefined) return undefined;
  const leaf = (head.nouns & NOUN.leaf) !== 0;
  const container = (head.nouns & NOUN.container) !== 0;
  if (leaf && !container) return true;
  if (container) return false;
  return undefined;
}
