import type { NounClass } from '../../../data/lexicon/nouns.ts';
import { type ActObject, headOf, objectAfter, type Phrase, textOf } from './phrase.ts';
import type { Reading } from './reading.ts';
import { GAP, type Text } from './text.ts';
import { isA, NOUN, plays, ROLE, type Word } from './words.ts';

export type { ActObject } from './phrase.ts';

/** The object of a phrase; where it names none, that of the tool's other phrases. Found once for each phrase. */
export function objectOf(phrase: Phrase, reading: Reading): ActObject {
  phrase.found ??= new PhraseObject(phrase, objectWords(phrase, reading));
  return phrase.found;
}

function objectWords(phrase: Phrase, reading: Reading): readonly Word[] {
  const { own } = reading.context;
  const { object } = phrase;
  if (phrase.source === 'name' && object.some((word) => own.has(word.text))) {
    const telling = object.filter((word) => !own.has(word.text));
    if (telling.length > 0) return telling;
  }
  if (object.length === 1 && PRONOUN.test(object[0]!.text))
    return meantBy(phrase) ?? ledWith(phrase, reading) ?? object;
  if (object.length > 0) return object;
  const same = ({ verb }: Phrase): boolean => verb.lemma === phrase.verb.lemma;
  // The modes of `manage_topics` act on topics.
  const managed = ({ verb, object: managed }: Phrase): boolean =>
    verb.kind === 'manage' && managed.length > 0;
  const other =
    (phrase.source === 'mode'
      ? (reading.namePhrases.find(managed) ?? otherWithObject(phrase, reading, same))
      : undefined) ?? otherWithObject(phrase, reading, ({ source }) => source !== 'clause');
  if (other) return other.object;
  const verb = phrase.text.words[phrase.at];
  return reading.name.words.filter((word) => !own.has(word.text) && word !== verb);
}

/** `Drafts a reply and sends it`: what the verb before it in the sentence has for its object. */
function meantBy({ text, at, passive }: Phrase): readonly Word[] | undefined {
  for (let i = at - 1; i >= 0 && i > at - FAR && text.gaps[i + 1]! < GAP.sentence; i--) {
    if (text.words[i]!.verb === undefined || (passive && text.words[i]!.form === 'past')) continue;
    const [words] = objectAfter(text, i);
    if (words.length > 0 && !PRONOUN.test(words.at(-1)!.text)) return words;
  }
  return undefined;
}

/** Words behind which no pronoun points back. */
const FAR = 150;

/** `Reads messages. They are removed.`: what the description leads with. */
function ledWith({ text, passive }: Phrase, { description, clauses }: Reading): readonly Word[] | undefined {
  const [lead] = clauses.lead;
  return passive && text === description && lead !== undefined && lead.object.length > 0
    ? lead.object
    : undefined;
}

const PRONOUN = /^(?:it|them|they)$/;

function otherWithObject(
  phrase: Phrase,
  { clauses, namePhrases }: Reading,
  fits: (other: Phrase) => boolean,
): Phrase | undefined {
  const wanted = (other: Phrase): boolean => other !== phrase && other.object.length > 0 && fits(other);
  return clauses.lead.find(wanted) ?? clauses.later.find(wanted) ?? namePhrases.find(wanted);
}

class PhraseObject implements ActObject {
  readonly words: readonly Word[];
  readonly head: Word | undefined;
  readonly #phrase: Phrase;
  #text: string | undefined;

  constructor(phrase: Phrase, words: readonly Word[]) {
    this.#phrase = phrase;
    this.words = words;
    this.head = headOf(words);
  }

  get text(): string {
    this.#text ??= textOf(this.words);
    return this.#text;
  }

  is(...classes: NounClass[]): boolean {
    return this.head !== undefined && (this.head.nouns & mask(classes)) !== 0;
  }

  mentions(...classes: NounClass[]): boolean {
    const bits = mask(classes);
    return this.words.some((word) => (word.nouns & bits) !== 0);
  }

  says(pattern: RegExp): boolean {
    for (const word of this.words) if (pattern.test(word.text)) return true;
    const { source, text, rest } = this.#phrase;
    for (const word of source === 'name' ? text.words : rest) if (pattern.test(word.text)) return true;
    return false;
  }
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
    if (gaps[i]! >= GAP.clause) return undefined;
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
      gaps[i]! >= GAP.soft ||
      word.role & (ROLE.preposition | ROLE.conjunction | ROLE.auxiliary | ROLE.modal | ROLE.to)
    )
      break;
    if (plays(word, ROLE.determiner | ROLE.quantity | ROLE.identifier)) continue;
    head = word;
  }
  return head;
}

/** Does the object name many: plural with no `one of` before, or `all`, `multiple`, `batch`? */
export function namesMany(phrase: Phrase): boolean {
  if (isOfAnotherCase(phrase)) return false;
  for (let i = phrase.at + 1; i < phrase.end; i++)
    if (
      MANY.test(phrase.text.words[i]!.text) &&
      // `catch-all`
      (i - 1 === phrase.at || phrase.text.gaps[i] !== GAP.hyphen) &&
      !ofALook(phrase, i) &&
      !isCompound(phrase.text, i) &&
      !(
        /^(?:make|change)$/.test(phrase.verb.kind) && /^(?:entire|whole)$/.test(phrase.text.words[i]!.text)
      ) &&
      !/^(?:catch|how)$/.test(phrase.text.words[i - 1]!.text) &&
      !/^(?:number|size|id|ids|job|jobs|name|status|details|mode|set)$/.test(
        phrase.text.words[i + 1]?.text ?? '',
      )
    )
      return true;
  return false;
}

/** `an all-day event`, `an all-in-one report`: a word of its own, that counts nothing (ordinary English). */
const isCompound = ({ words, gaps }: Text, i: number): boolean =>
  words[i]!.text === 'all' &&
  gaps[i + 1] === GAP.hyphen &&
  /^(?:around|caps|day|in|inclusive|new|or|purpose|round|time)$/.test(words[i + 1]!.text);

/** `Create a style, get all styles`: all are looked at. */
const ofALook = ({ text: { words, gaps }, at }: Phrase, many: number): boolean =>
  many - 1 > at && words[many - 1]!.verb?.kind === 'look' && gaps[many - 1] === GAP.soft;

/** `If you need to create several, use the other tool`: said of another call. */
function isOfAnotherCase({ text, at }: Phrase): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    if (text.gaps[i + 1]! >= GAP.sentence) return false;
    if (/^(?:if|when|whenever)$/.test(text.words[i]!.text)) return true;
  }
  return false;
}

const MANY = /^(?:all|many|multiple|several|every|bulk|batch|mass|everything|entire|batches)$/;

/** Leaf by the rubric's list; `undefined` where the noun is in neither list. */
export function isLeaf(object: ActObject): boolean | undefined {
  const { head } = object;
  if (head === undefined) return undefined;
  const leaf = isA(head, NOUN.leaf);
  const container = isA(head, NOUN.container);
  if (leaf && !container) return true;
  if (container) return false;
  return undefined;
}
