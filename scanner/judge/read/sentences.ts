import type { Language } from '../../../data/lexicon/languages/index.ts';
import { dictionaryIn } from './dictionaries.ts';
import { matchAt } from './dictionary.ts';
import { LONGEST_WORD } from './letters.ts';
import { foreignSignsAt } from './signs.ts';
import { languagesOf, scriptsAmong, spokenIn } from './spoken.ts';
import { GAP, type Text } from './text.ts';
import { wordOf } from './vocabulary.ts';
import { plays, ROLE, type Word } from './words.ts';

/** A sentence of a text, the language it is read in, and how much of it was read. */
export interface Sentence {
  /** Index of its first word, and past its last. */
  readonly from: number;
  readonly to: number;
  /** Undefined for English. */
  readonly language: Language | undefined;
  /** Words that count, and those of them that are known. Signs of scripts that part no words count by twos. */
  readonly words: number;
  readonly known: number;
  /** Those of them in scripts that no lexicon is written in. */
  readonly strange: number;
  /** Holds an act that is known, done or denied; always said of English, where any verb may be missing. */
  readonly acts: boolean;
}

/**
 * Sentences of a text in order, each with its language.
 * @param around the language of what stands around it, for the few words that are none of English and hardly known
 */
export function sentencesOf(text: Text, around?: Language): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const { words, gaps } = text;
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && gaps[to]! < GAP.sentence) to++;
    const sentence = sentenceOf(text, from, to, around);
    const stretch = sentence.language === undefined ? foreignStretch(text, from, to) : undefined;
    if (stretch === undefined) sentences.push(sentence);
    else sentences.push(...parted(text, sentence, stretch));
    from = to;
  }
  return sentences;
}

/** So many words in a row that English does not know, hardly one that it does among them, may be of another language. */
const STRETCH = 3;

/** `Löscht alle Dateien endgültig and returns the status`: what of an English sentence is told in another language. */
function foreignStretch(text: Text, from: number, to: number): Sentence | undefined {
  for (let start = from; start < to; start++) {
    if (!isUnknown(text, start)) continue;
    let unknown = 1;
    let end = start + 1;
    for (let i = end; i < to && i <= end + 1; i++)
      if (isUnknown(text, i)) {
        unknown++;
        end = i + 1;
      }
    if (unknown >= STRETCH) {
      const best = bestOf(text, start, end, spokenIn(text, start, end));
      if (best?.acts && best.known * 2 >= best.words) return best;
      if (unknown > STRETCH && !isParted(text, start, end)) return inEnglish(text, start, end);
    }
    start = end;
  }
  return undefined;
}

/** Words that signs part are names or values as often as a sentence. */
const isParted = ({ gaps }: Text, from: number, to: number): boolean =>
  gaps.slice(from + 1, to).some((gap) => gap !== GAP.space);

/** Single letters are of no language: `e.g.`, `x`. */
const isUnknown = ({ words, starts, ends }: Text, i: number): boolean => {
  const { known, letters, role } = words[i] as Word;
  return !known && letters.script === 'latin' && role === 0 && ends[i]! - starts[i]! > 1;
};

/** A sentence parted where another language begins and ends. */
function parted(text: Text, { from, to }: Sentence, stretch: Sentence): Sentence[] {
  const parts = [stretch];
  if (stretch.from > from) parts.unshift(inEnglish(text, from, stretch.from));
  if (stretch.to < to) parts.push(inEnglish(text, stretch.to, to));
  return parts;
}

/** From this share on a sentence is English without another language being tried. */
const SURELY_ENGLISH = 0.6;
/** A language is taken where it knows this share, and more than English does. */
const SPOKEN = 0.4;

function sentenceOf(text: Text, from: number, to: number, around: Language | undefined): Sentence {
  const english = inEnglish(text, from, to);
  const script = english.foreign ? scriptsAmong(text, from, to) : undefined;
  // `Elenca i file eliminati`: what opens with a word that English does not know may be another language throughout.
  const surely = english.known >= SURELY_ENGLISH * english.all && !isUnknown(text, from);
  if (script === undefined && (surely || english.spelled)) return english;
  const candidates = script === undefined ? spokenIn(text, from, to) : languagesOf(script, text);
  const best = bestOf(text, from, to, candidates);
  if (best === undefined) return english;
  if (script !== undefined) return best;
  // `Pays du destinataire` beside French
  const there = around && candidates.includes(around) ? inLanguage(text, from, to, around) : undefined;
  if (there?.own) return there;
  return best.own &&
    best.known >= SPOKEN * best.words &&
    best.known * english.all > english.known * best.words
    ? best
    : english;
}

/** The language that knows the largest share of a stretch. */
function bestOf(text: Text, from: number, to: number, candidates: readonly Language[]): Tried | undefined {
  let best: Tried | undefined;
  for (const language of candidates) {
    const one = inLanguage(text, from, to, language);
    if (best === undefined || one.known * best.words > best.known * one.words) best = one;
  }
  return best;
}

interface Tried extends Sentence {
  /** Knows a word that is none of English: `to` alone makes no Polish. */
  readonly own: boolean;
}

interface Counted extends Sentence {
  /** Words and codes: what counts for nothing in one language is a word of another. */
  readonly all: number;
  /** Has words that are not in Latin letters. */
  readonly foreign: boolean;
  /** Has words that are spelled out letter by letter. */
  readonly spelled: boolean;
}

function inEnglish(text: Text, from: number, to: number): Counted {
  let words = 0;
  let codes = 0;
  let known = 0;
  let strange = 0;
  let foreign = false;
  let spelled = false;
  for (let i = from; i < to; i++) {
    const word = text.words[i] as Word;
    const weight = weightAt(text, i);
    words += weight;
    if (weight === 0) {
      if (word.text.length === 2 && CODE.test(word.text)) codes++;
      continue;
    }
    spelled ||= word.text.length === 1;
    const { script } = word.letters;
    if (script !== 'latin') foreign = true;
    else if (word.known) known += weight;
    if (script === 'strange') strange += weight;
  }
  return {
    from,
    to,
    language: undefined,
    words,
    known,
    strange,
    acts: true,
    all: words + codes,
    foreign,
    spelled,
  };
}

/** A code of two letters, which counts for nothing in English. */
const CODE = /^[a-z]{2}$/;

/** For how many words one counts: none where it is a number, a code, or a name in a programming language. */
function weightAt(text: Text, i: number): number {
  const word = text.words[i] as Word;
  if (plays(word, ROLE.identifier)) {
    const start = text.starts[i] as number;
    const end = text.ends[i] as number;
    return end - start < LONGEST_WORD ? 0 : unreadableName(text.served.slice(start, end));
  }
  return word.text.length === 1 && isSpelledOut(text, i) ? 1 : word.weight;
}

/** `D e l e t e s`, `d.e.l.e.t.e`: a letter among at least three others, not one of a list. */
function isSpelledOut({ words, served, starts, ends }: Text, i: number): boolean {
  const single = (k: number) => words[k]?.text.length === 1 && LETTER.test(words[k].text);
  const joined = (k: number) =>
    single(k) && single(k - 1) && !served.slice(ends[k - 1], starts[k]).includes(',');
  let from = i;
  let to = i;
  while (i - from < 4 && joined(from)) from--;
  while (to - i < 4 && joined(to + 1)) to++;
  return single(i) && to - from >= 3;
}

const LETTER = /^[a-z]$/;

/** `delete_user` is a name like others; a long one of which hardly a part is a word is encoded text. */
function unreadableName(name: string): number {
  const parts = name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [];
  const known = parts.filter((part) => part.length > 2 && wordOf(part).known);
  return known.join('').length * 2 >= name.length ? 0 : Math.ceil(name.length / 6);
}

function inLanguage(text: Text, from: number, to: number, language: Language): Tried {
  const dictionary = dictionaryIn(language);
  const latin = dictionary.lexicon.scripts.includes('Latin');
  let words = 0;
  let known = 0;
  let strange = 0;
  let acts = false;
  let own = false;
  for (let i = from; i < to; ) {
    const word = text.words[i] as Word;
    const weight = weightAt(text, i);
    const signs = foreignSignsAt(dictionary, text, i);
    if (signs !== undefined) {
      words += weight;
      known += Math.min(
        weight,
        signs.reduce((sum, { letters }) => sum + letters / 2, 0),
      );
      acts ||= signs.some((sign) => sign.word.verb !== undefined);
      i++;
      continue;
    }
    const match = matchAt(dictionary, text, i, to);
    if (match !== undefined) {
      known += match.length;
      words += match.length;
      acts ||= match.words.some(({ verb }) => verb !== undefined);
      own ||= !word.known || match.length > 1;
      i += match.length;
      continue;
    }
    // Latin words beside another script are names, or English.
    const { script } = word.letters;
    if (latin || script !== 'latin') words += weight;
    if (script === 'strange') strange += weight;
    if (!latin && script === 'latin') acts ||= word.verb !== undefined;
    i++;
  }
  return { from, to, language: dictionary.language, words, known, strange, acts, own };
}
