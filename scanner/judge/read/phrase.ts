import type { NounClass } from '../../../data/lexicon/nouns.ts';
import { wordSet } from '../../../data/lexicon/wording.ts';
import { takesObjectBehind } from './has-object.ts';
import { GAP, type Text } from './text.ts';
import { plays, ROLE, type Verb, type Word } from './words.ts';

/** Where a phrase was read. `mode`: an enum value; `clause`: a later sentence; `flag`: a parameter. */
export type Source = 'name' | 'title' | 'lead' | 'clause' | 'mode' | 'flag';

/** What is known of a phrase when it is read. */
export interface PhraseParts {
  readonly source: Source;
  readonly verb: Verb;
  readonly text: Text;
  /** Index in `text` of the verb. */
  readonly at: number;
  /** Index just past the last word of the object. */
  readonly end: number;
  /** The words of the object, its head last; empty when none is named. */
  readonly object: readonly Word[];
  /** `will be deleted`: the object stands before the verb and the act happens to it. */
  readonly passive: boolean;
  /** `may`, `can`, or a later sentence: said with less than full voice. */
  readonly weak: boolean;
}

/** What an act is done to, as far as its own words tell. */
export interface ActObject {
  readonly words: readonly Word[];
  readonly head: Word | undefined;
  /** The words, joined by blanks. */
  readonly text: string;
  /** Is the head of one of these classes? */
  is(...classes: NounClass[]): boolean;
  /** Is any word of the object of one of these classes? */
  mentions(...classes: NounClass[]): boolean;
  /** Does any word of the object or of the rest of the sentence read so? */
  says(pattern: RegExp): boolean;
}

/** One act as some string of the definition words it. */
export class Phrase implements PhraseParts {
  readonly source: Source;
  readonly verb: Verb;
  readonly text: Text;
  readonly at: number;
  readonly end: number;
  readonly object: readonly Word[];
  readonly passive: boolean;
  readonly weak: boolean;
  /** What the act is done to, once it was asked for (see object.ts): a phrase belongs to one reading. */
  found: ActObject | undefined;
  readonly #after: (text: Text, verb: number) => readonly Word[];
  #rest: readonly Word[] | undefined;
  #objectText: string | undefined;
  #restText: string | undefined;

  /** @param after how far the words behind the verb belong to it */
  constructor(parts: PhraseParts, after: (text: Text, verb: number) => readonly Word[]) {
    this.source = parts.source;
    this.verb = parts.verb;
    this.text = parts.text;
    this.at = parts.at;
    this.end = parts.end;
    this.object = parts.object;
    this.passive = parts.passive;
    this.weak = parts.weak;
    this.found = undefined;
    this.#after = after;
  }

  /** The same phrase where its words are another string of the definition. */
  in(text: Text): Phrase {
    return new Phrase({ ...this, text }, this.#after);
  }

  /** The words after the verb that belong to it. */
  get rest(): readonly Word[] {
    this.#rest ??= this.#after(this.text, this.at);
    return this.#rest;
  }

  /** The words of the object, joined by blanks. */
  get objectText(): string {
    this.#objectText ??= textOf(this.object);
    return this.#objectText;
  }

  /** The words after the verb, joined by blanks. */
  get restText(): string {
    this.#restText ??= textOf(this.rest);
    return this.#restText;
  }
}

/** Was the verb read through the lexicon of another language? A text may mix several. */
export function isForeign({ text: { foreign, served, starts, ends, words }, at }: PhraseParts): boolean {
  return foreign && served.slice(starts[at], ends[at]).toLowerCase() !== words[at]!.text;
}

/** The words written one after the other. */
export function textOf(words: readonly Word[], between = ' '): string {
  let text = words[0]?.text ?? '';
  for (let i = 1; i < words.length; i++) text += between + words[i]!.text;
  return text;
}

const STOPS =
  ROLE.preposition |
  ROLE.conjunction |
  ROLE.modal |
  ROLE.auxiliary |
  ROLE.to |
  ROLE.condition |
  ROLE.negation;
const SKIPPED = ROLE.determiner | ROLE.quantity | ROLE.adverb | ROLE.identifier;

/** The object after a verb: the nouns up to a preposition, conjunction or stop. Returns [words, index past the last]. */
export function objectAfter(text: Text, verb: number, limit = 8): [Word[], number] {
  let end = verb + 1;
  const first = pastListed(text, verb);
  if (first > verb + 1 && (text.gaps[first] ?? GAP.sentence) >= GAP.soft) return [[], end];
  let count = 0;
  for (let i = first; i < text.words.length && i <= verb + limit; i++) {
    const word = text.words[i] as Word;
    const gap = text.gaps[i] as number;
    if (count > 0 && isOwners(text, i)) {
      if (word.text === 's') continue;
    } else if (gap >= GAP.clause || (gap === GAP.soft && count > 0 && !isOfTwoKinds(text, i))) break;
    if (plays(word, STOPS)) {
      if (count === 0 && plays(word, ROLE.conjunction)) continue;
      // `cancellation of a job`: a noun of an act names its object behind `of`.
      if (word.text === 'of' && i === verb + 1 && text.words[verb]!.form === 'noun') continue;
      if (i === verb + 1 && takesBehind(text.words[verb]!.verb, word.text)) continue;
      // `Lists past entries`
      if (count === 0 && word.text === 'past' && text.words[i + 1]?.plural === true) continue;
      // `a list of users`, `all of the rows`: the head comes after.
      if (word.text === 'of' && i > verb + 1 && QUANTIFIERS.has(text.words[i - 1]!.text)) {
        count = 0;
        continue;
      }
      break;
    }
    if (count > 0 && (AFTER.test(word.text) || isEachTime(text, i))) break;
    if (plays(word, SKIPPED)) continue;
    found[count++] = word;
    end = i + 1;
  }
  return [found.slice(0, count), end];
}

/** `structural/semantic checks`: what tells of the same noun of which kinds it is, and names no thing itself. */
const isOfTwoKinds = ({ words, served, starts, ends }: Text, i: number): boolean => {
  const { nouns, plural, verb, role } = words[i - 1] as Word;
  return served.slice(ends[i - 1], starts[i]) === '/' && !(nouns || plural || verb || role);
};

/** `a reminder each time the list is read` */
const isEachTime = ({ words }: Text, i: number): boolean =>
  /^(?:each|every)$/.test(words[i]!.text) && TIMES.test(words[i + 1]?.text ?? '');

const TIMES = /^(?:call|day|evening|hour|minute|month|morning|night|run|second|time|week|year)$/;

/** `disposes of the rows`, `turns on the oven`; no verb stands where a noun's object is looked for behind its `of`. */
const takesBehind = (verb: Verb | undefined, preposition: string): boolean =>
  verb !== undefined &&
  (takesObjectBehind(verb, preposition) || (SWITCHED.test(preposition) && SWITCHES.test(verb.lemma)));

const SWITCHED = /^(?:on|off)$/;
const SWITCHES = /^(?:power|switch|turn)$/;
/** `a user's comment`, `the users' comments`: is the word at `i` the sign of the owner, or right behind it? */
function isOwners({ words, served, starts, ends }: Text, i: number): boolean {
  const between = served.slice(ends[i - 1], starts[i]);
  if (words[i]!.text === 's') return APOSTROPHE.test(between);
  return /^['’]\s+$/.test(between) && words[i - 1]!.plural && !/['‘’]/.test(served[starts[i - 1]! - 1] ?? '');
}
const APOSTROPHE = /^['’]$/;

/** Reused by every look: the words are copied out once it is known how many there are. */
const found: Word[] = [];

/** Verbs in a row share the object behind the last: `create, update or delete users`, `list/get/delete`. */
function pastListed(text: Text, verb: number): number {
  const { form } = text.words[verb] as Word;
  let i = verb + 1;
  for (; i < text.words.length; i++) {
    const word = text.words[i] as Word;
    const parted = text.gaps[i] === GAP.soft;
    if (parted && plays(word, ROLE.identifier)) return i + 1;
    const joined = plays(text.words[i - 1], ROLE.conjunction);
    if (plays(word, ROLE.conjunction) && text.gaps[i]! <= GAP.soft) continue;
    if (!(word.verb && word.form === form && (parted || (joined && i > verb + 1)))) break;
    // `Searches issues, comments`: a word that is also a noun ends the row.
    if (word.verb.nounish && !parted) break;
  }
  return text.words[i - 1]!.role & ROLE.conjunction ? verb + 1 : i;
}

/** Words that tell something of the object behind it. */
const AFTER = /^(?:older|newer|matching|belonging|containing|having|whose|that|which|who)$/;
const QUANTIFIERS = wordSet(
  'list all set batch number group one any some range couple series collection array',
);

/** Every word after the verb up to the end of its sentence, at most 24. */
export function restAfter(text: Text, verb: number): readonly Word[] {
  const rest: Word[] = [];
  for (let i = verb + 1; i < text.words.length && rest.length < 24; i++) {
    if (text.gaps[i]! >= GAP.sentence) break;
    rest.push(text.words[i] as Word);
  }
  return rest;
}

/** The noun the act is done to: the last word of the object that is no mere verb. */
export function headOf(object: readonly Word[]): Word | undefined {
  for (let i = object.length - 1; i >= 0; i--) {
    const word = object[i] as Word;
    if (!word.generic) return word;
  }
  return object.at(-1);
}
