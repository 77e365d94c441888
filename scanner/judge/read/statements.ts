import { RELATIVE } from '../../../data/lexicon/pronouns.ts';
import { byTheCall, doerAt } from './asides.ts';
import { inRowWith, isBeen } from './participles.ts';
import { objectAfter, Phrase, restAfter, type Source } from './phrase.ts';
import { GAP, type Text } from './text.ts';
import { type Voice, voiceOf } from './voices.ts';
import { plays, ROLE, type Verb, type Word } from './words.ts';

/** One act told anywhere in the strings of a definition. */
export class Statement {
  readonly phrase: Phrase;
  readonly voice: Voice;
  /** Index of the first word of its sentence or line, and just past its last. */
  readonly from: number;
  readonly to: number;
  #sentence: string | undefined;

  constructor(phrase: Phrase, voice: Voice, from: number, to: number) {
    this.phrase = phrase;
    this.voice = voice;
    this.from = from;
    this.to = to;
  }

  /** The same statement where its words are another string of the definition. */
  at(text: Text): Statement {
    return new Statement(this.phrase.in(text), this.voice, this.from, this.to);
  }

  /** The sentence, lower case, with single blanks. */
  get sentence(): string {
    const { served, starts, ends } = this.phrase.text;
    this.#sentence ??= served
      .slice(starts[this.from], ends[this.to - 1])
      .toLowerCase()
      .replaceAll(/\s+/g, ' ');
    return this.#sentence;
  }
}

/** Every act a text tells, whatever sentence tells it, in order. */
export function statementsOf(
  text: Text,
  source: Source,
  counts: (verb: Verb) => boolean,
): readonly Statement[] {
  const verbs = text.verbs.filter((i) => counts(text.words[i]!.verb as Verb));
  if (verbs.length === 0) return NONE;
  const found: Statement[] = [];
  const breaks = sentencesOf(text);
  let next = 0;
  for (let s = 0; s < breaks.length; s++) {
    const from = breaks[s] as number;
    const to = breaks[s + 1] ?? text.words.length;
    for (; next < verbs.length && verbs[next]! < to; next++) {
      const i = verbs[next] as number;
      if (inAddress(text, i)) continue;
      const voice = voiceOf(text, i, from, to);
      if (voice !== undefined) found.push(new Statement(phraseAt(text, i, voice, source), voice, from, to));
    }
  }
  return found;
}

const NONE: readonly Statement[] = [];

/** Where sentences begin: behind a full stop, and at a line that opens with a capital, a bullet or a heading. */
function sentencesOf({ words, gaps, served, starts, ends }: Text): readonly number[] {
  const hasLines = /[\r\n]/.test(served);
  const breaks: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const opens =
      i === 0 ||
      i - (breaks.at(-1) as number) >= LONGEST ||
      gaps[i]! >= GAP.sentence ||
      (hasLines && opensLine(served, ends[i - 1] as number, starts[i] as number));
    if (opens) breaks.push(i);
  }
  return breaks;
}

/** Words of a sentence that are read as one; grammar does not reach further. */
const LONGEST = 150;

/** Most words are parted by one blank. */
const opensLine = (served: string, end: number, start: number): boolean =>
  !(start === end + 1 && served[end] === ' ') && LINE.test(served.slice(end, start + 1));

/** A line break before a capital, or before a sign that opens an item. */
const LINE = /[\r\n][^\p{L}\p{N}]*\p{Lu}$|[\r\n]\s*(?:[-*•#>+|]|\d+[.)])\s*\S$|\n[^\S\n]*\n/u;

/** Part of `resend.com/templates` or `user@mail.org`. */
export function inAddress({ served, words, starts, ends }: Text, i: number): boolean {
  // `Gets the state/deletes all rows`: no address has a verb in the third person before a blank.
  const opens = words[i]!.form === 'third' && /^\s/.test(served.slice(ends[i], ends[i]! + 1));
  return (
    (!opens && /[./:@=\\]/.test(served[starts[i]! - 1] ?? '')) ||
    /^[./@][\p{L}\p{N}]|^:\/\/|^=/u.test(served.slice(ends[i], ends[i]! + 3))
  );
}

function phraseAt(text: Text, at: number, voice: Voice, source: Source): Phrase {
  const verb = text.words[at]!.verb as Verb;
  const isNoun = /^(?:noun|named)$/.test(voice) && text.words[at + 1]?.text === 'of';
  const isDone =
    !isNoun &&
    /^(?:mentions|named)$/.test(voice) &&
    (objectAfter(text, at)[0].length === 0 || isBeen(text, at, 0));
  if (voice === 'passive' || voice === 'infinitive' || isDone) {
    const own = voice === 'infinitive' ? objectAfter(text, at)[0] : [];
    const object = own.length > 0 ? own : subjectOf(text, firstInRow(text, at));
    return new Phrase({ source, verb, text, at, end: at + 1, object, passive: true, weak: false }, restAfter);
  }
  // `the erasure of all data`: the object stands behind `of`.
  const [object, end] = objectAfter(text, isNoun ? at + 1 : pastMarks(text, at));
  return new Phrase({ source, verb, text, at, end, object, passive: false, weak: false }, restAfter);
}

/** `Elimina a todos los usuarios`, `transfère des fonds`: elsewhere a preposition stands before what it is done to. */
function pastMarks({ foreign, words }: Text, at: number): number {
  const marks = /^(?:clear|destroy|end|remove)$/.test(words[at]!.verb!.kind) ? /^(?:of|to)$/ : /^of$/;
  let k = at;
  while (foreign && (words[k + 1]?.role ?? 0) & ROLE.adverb) k++;
  if (!foreign || !marks.test(words[k + 1]?.text ?? '')) return at;
  while (marks.test(words[k + 1]?.text ?? '')) k++;
  return k;
}

/** Of `are archived and then deleted` the first, behind whose subject they all stand. */
function firstInRow(text: Text, at: number): number {
  const row = text.words[at]!.form === 'past' ? inRowWith(text, at, 0) : undefined;
  return row === undefined || text.gaps[at]! >= GAP.clause ? at : firstInRow(text, row);
}

/** `Every row answered "none" is deleted`: only quotation marks part a value from what stands beside it. */
const isQuotedAt = (words: Text['words'], gaps: Text['gaps'], k: number): boolean =>
  gaps[k + 1] === GAP.soft && ((words[k]!.role | words[k + 1]!.role) & ROLE.identifier) !== 0;

/**
 * The nouns before a passive or an infinitive: of `all rows of the table are deleted` the rows. What stands
 * behind a preposition only tells which; an article or `all` with no preposition before it begins the subject.
 */
function subjectOf({ words, gaps }: Text, at: number): Word[] {
  let nouns: Word[] = [];
  /** The noun before the verb, which a phrase of place or time in front hides: `at the end funds are transferred`. */
  let nearest: Word | undefined;
  const isReduced = byTheCall(words, at);
  for (
    let k = (doerAt(words, at) ?? at) - 1;
    k >= 0 && k > at - 14 && (gaps[k + 1]! < GAP.soft || isQuotedAt(words, gaps, k));
    k--
  ) {
    const word = words[k] as Word;
    // `the number of rows deleted by this call`
    if (isReduced && nouns.length > 0 && word.role !== 0 && !plays(word, ROLE.subject)) break;
    if (plays(word, ROLE.to) && nouns.length > 0) nouns = [];
    // `If there is no answer it is torn down`
    if (nouns.length === 0 && nearest === undefined && /^(?:it|they)$/.test(word.text)) return [word];
    // `Printers that are offline are rebooted`
    if (RELATIVE.test(word.text) && nouns.length > 0 && plays(words[k + 1], ROLE.auxiliary)) {
      nouns = [];
      continue;
    }
    if (isOfTheVerb(word, words[k + 1] as Word)) continue;
    if (plays(word, ROLE.condition | ROLE.conjunction)) {
      if (nouns.length > 0) break;
    } else if (/^(?:as|with)$/.test(word.text) && gaps[k]! >= GAP.soft) break;
    else if (plays(word, ROLE.preposition)) {
      // `resulting in all rows being deleted`
      if (/^result/.test(words[k - 1]?.text ?? '')) break;
      nouns = [];
    } else if (plays(word, ROLE.determiner | ROLE.quantity)) {
      if (nouns.length > 0 && !((words[k - 1]?.role ?? 0) & TELLS_WHICH)) break;
    } else {
      nearest ??= word;
      nouns.unshift(word);
    }
  }
  return nouns.length === 0 && nearest?.plural ? [nearest] : nouns;
}

/** `will then not be`, `are going to be` */
const isOfTheVerb = ({ role, text }: Word, next: Word): boolean =>
  (role & (ROLE.auxiliary | ROLE.modal | ROLE.adverb | ROLE.to | ROLE.negation)) !== 0 ||
  (text === 'going' && plays(next, ROLE.to));

/** What goes on before an article, which then does not begin the subject. */
const TELLS_WHICH = ROLE.preposition | ROLE.to | ROLE.determiner | ROLE.quantity;
