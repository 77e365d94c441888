import { LANGUAGES, type Language } from '../../../data/lexicon/languages/index.ts';
import { dictionaryIn } from './dictionaries.ts';
import { lettersAt, matchAt, mayKnow } from './dictionary.ts';
import { LONGEST_WORD, SCRIPTS } from './letters.ts';
import { remembering } from './memory.ts';
import { foreignSignsAt } from './signs.ts';
import { GAP, type Text } from './text.ts';
import { wordOf } from './vocabulary.ts';
import { ROLE, type Word } from './words.ts';

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

/** Sentences of a text in order, each with its language. */
export function sentencesOf(text: Text): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const { words, gaps } = text;
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && (gaps[to] as number) < GAP.sentence) to++;
    sentences.push(sentenceOf(text, from, to));
    from = to;
  }
  return sentences;
}

/** From this share on a sentence is English without another language being tried. */
const SURELY_ENGLISH = 0.6;
/** A language is taken where it knows this share, and more than English does. */
const SPOKEN = 0.4;

function sentenceOf(text: Text, from: number, to: number): Sentence {
  const english = inEnglish(text, from, to);
  const script = english.foreign ? scriptsAmong(text, from, to) : undefined;
  if (script === undefined && (english.known >= SURELY_ENGLISH * english.all || english.spelled))
    return english;
  const candidates = script === undefined ? spokenIn(text, from, to) : languagesOf(script, text);
  let best: Sentence | undefined;
  for (const dictionary of candidates) {
    const one = inLanguage(text, from, to, dictionary);
    if (best === undefined || one.known * best.words > best.known * one.words) best = one;
  }
  if (best === undefined) return english;
  if (script !== undefined) return best;
  return best.known >= SPOKEN * best.words && best.known * english.all > english.known * best.words
    ? best
    : english;
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
      if (/^[a-z]{2}$/.test(word.text)) codes++;
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

/** For how many words one counts: none where it is a number, a code, or a name in a programming language. */
function weightAt(text: Text, i: number): number {
  const word = text.words[i] as Word;
  if (word.role & ROLE.identifier) return unreadableName(text.served.slice(text.starts[i], text.ends[i]));
  return word.text.length === 1 && isSpelledOut(text, i) ? 1 : word.weight;
}

/** `D e l e t e s`, `d.e.l.e.t.e`: a letter among at least three others, not one of a list. */
function isSpelledOut({ words, served, starts, ends }: Text, i: number): boolean {
  const single = (k: number) => /^[a-z]$/.test(words[k]?.text ?? '');
  const joined = (k: number) =>
    single(k) && single(k - 1) && !served.slice(ends[k - 1], starts[k]).includes(',');
  let from = i;
  let to = i;
  while (i - from < 4 && joined(from)) from--;
  while (to - i < 4 && joined(to + 1)) to++;
  return single(i) && to - from >= 3;
}

/** `delete_user` is a name like others; a long one of which hardly a part is a word is encoded text. */
function unreadableName(name: string): number {
  if (name.length < LONGEST_WORD) return 0;
  const parts = name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [];
  const known = parts.filter((part) => part.length > 2 && wordOf(part).known);
  return known.join('').length * 2 >= name.length ? 0 : Math.ceil(name.length / 6);
}

/** The scripts beside Latin in a stretch of a text; undefined where there is none. */
function scriptsAmong({ words }: Text, from: number, to: number): ReadonlySet<string> | undefined {
  const scripts = new Set<string>();
  for (let i = from; i < to; i++) {
    const { text, letters } = words[i] as Word;
    if (letters.script === 'latin') continue;
    for (const [name, written] of SCRIPTS) if (written.test(text)) scripts.add(name);
  }
  return scripts.size > 0 ? scripts : undefined;
}

const ALL = Object.keys(LANGUAGES) as Language[];
const LATIN = ALL.filter((language) => LANGUAGES[language].scripts.includes('Latin'));

/** The languages in Latin letters that know some word of a stretch. */
function spokenIn(text: Text, from: number, to: number): readonly Language[] {
  const spoken = new Set<Language>();
  for (let i = from; i < to; i++) for (const language of knowing(lettersAt(text, i))) spoken.add(language);
  return LATIN.filter((language) => spoken.has(language));
}

const knowing = remembering((letters: string): readonly Language[] =>
  LATIN.filter((language) => mayKnow(dictionaryIn(language), letters)),
);

/** Han beside kana anywhere in the text is Japanese; other scripts are told by what is written in them. */
function languagesOf(scripts: ReadonlySet<string>, text: Text): readonly Language[] {
  const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text.served.slice(0, 2000));
  return ALL.filter(
    (language) =>
      LANGUAGES[language].scripts.some((name) => scripts.has(name)) &&
      !(language === (kana ? 'zh' : 'ja') && scripts.has('Han')),
  );
}

function inLanguage(text: Text, from: number, to: number, language: Language): Sentence {
  const dictionary = dictionaryIn(language);
  const latin = dictionary.lexicon.scripts.includes('Latin');
  let words = 0;
  let known = 0;
  let strange = 0;
  let acts = false;
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
  return { from, to, language: dictionary.language, words, known, strange, acts };
}
