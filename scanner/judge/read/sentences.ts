import { ENGLISH } from '../../../data/lexicon/english.ts';
import { LANGUAGES, type Language } from '../../../data/lexicon/languages/index.ts';
import { DICTIONARIES } from './dictionaries.ts';
import { type Dictionary, matchAt } from './dictionary.ts';
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
  const script = english.foreign > 0 ? scriptsAmong(text, from, to) : undefined;
  if (script === undefined && english.known >= SURELY_ENGLISH * english.words) return english;
  const candidates = script === undefined ? LATIN : dictionariesOf(script, text);
  let best: Sentence | undefined;
  for (const dictionary of candidates) {
    const one = inLanguage(text, from, to, dictionary);
    if (best === undefined || one.known * best.words > best.known * one.words) best = one;
  }
  if (best === undefined) return english;
  if (script !== undefined) return best;
  return best.known >= SPOKEN * best.words && best.known * english.words > english.known * best.words
    ? best
    : english;
}

interface Counted extends Sentence {
  /** Words that are not in Latin letters. */
  readonly foreign: number;
}

function inEnglish(text: Text, from: number, to: number): Counted {
  let words = 0;
  let known = 0;
  let foreign = 0;
  for (let i = from; i < to; i++) {
    const weight = weightOf(text, i);
    words += weight;
    if (weight === 0) continue;
    if (isForeign(text.words[i] as Word)) foreign += weight;
    else if (isEnglish(text.words[i] as Word)) known += weight;
  }
  return { from, to, language: undefined, words, known, acts: true, foreign };
}

/** How many words one stands for: none where it is a number or a name in a programming language. */
function weightOf(text: Text, i: number): number {
  const word = text.words[i] as Word;
  if (word.role & ROLE.identifier) return unreadableName(text.served.slice(text.starts[i], text.ends[i]));
  if (/^\d*(?:\d[a-z]{1,3})?$/.test(word.text) || (word.text.length === 1 && word.text < '\u0080')) return 0;
  if (UNSPACED.test(word.text)) return Math.ceil(word.text.length / 2);
  return word.text.length > LONGEST_WORD ? Math.ceil(word.text.length / 6) : 1;
}

/** The longest ordinary English words have about this many letters. */
const LONGEST_WORD = 24;

/** `delete_user` is a name like others; a long one of which hardly a part is a word is encoded text. */
function unreadableName(name: string): number {
  if (name.length < LONGEST_WORD) return 0;
  const parts = name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [];
  const known = parts.filter((part) => part.length > 2 && isEnglish(wordOf(part)));
  return known.join('').length * 2 >= name.length ? 0 : Math.ceil(name.length / 6);
}

/** Scripts that put no blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

const isForeign = ({ text }: Word): boolean =>
  text > '\u024f' && /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);

/** Known to the English lexicons, as it stands or without an ending. */
export function isEnglish(word: Word): boolean {
  if (word.verb !== undefined || word.role !== 0 || word.nouns !== 0 || word.generic) return true;
  const { text } = word;
  if (ENGLISH.has(text)) return true;
  const bare = text.replace(/(?:'?s|es|ed|ing|ly)$/, '');
  return bare !== text && bare.length > 2 && (ENGLISH.has(bare) || ENGLISH.has(`${bare}e`));
}

/** The scripts beside Latin in a stretch of a text; undefined where there is none. */
function scriptsAmong({ words }: Text, from: number, to: number): ReadonlySet<string> | undefined {
  const scripts = new Set<string>();
  for (let i = from; i < to; i++)
    for (const [name, letters] of SCRIPTS) if (letters.test((words[i] as Word).text)) scripts.add(name);
  return scripts.size > 0 ? scripts : undefined;
}

/** The scripts that the lexicons beside English are written in, Latin left out. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ...new Set(Object.values(LANGUAGES).flatMap(({ scripts }) => scripts)),
]
  .filter((name) => name !== 'Latin')
  .map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')]);

const ALL = [...DICTIONARIES.values()];
const LATIN = ALL.filter(({ lexicon }) => lexicon.scripts.includes('Latin'));

/** Han beside kana anywhere in the text is Japanese; other scripts are told by what is written in them. */
function dictionariesOf(scripts: ReadonlySet<string>, text: Text): readonly Dictionary[] {
  const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text.served.slice(0, 2000));
  return ALL.filter(
    ({ language, lexicon }) =>
      lexicon.scripts.some((name) => scripts.has(name)) &&
      !(language === (kana ? 'zh' : 'ja') && scripts.has('Han')),
  );
}

function inLanguage(text: Text, from: number, to: number, dictionary: Dictionary): Sentence {
  const latin = dictionary.lexicon.scripts.includes('Latin');
  let words = 0;
  let known = 0;
  let acts = false;
  for (let i = from; i < to; ) {
    const word = text.words[i] as Word;
    const weight = weightOf(text, i);
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
    if (latin || isForeign(word)) words += weight;
    else if (isEnglish(word)) acts ||= word.verb !== undefined;
    i++;
  }
  return { from, to, language: dictionary.language, words, known, acts };
}

/** A known word in a run of signs without blanks, and where it stands in the text as served. */
export interface SignWord {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  readonly letters: number;
}

/**
 * The words of a run of Chinese, Japanese or Korean signs, cut by the longest known word at each place: the same
 * everywhere, where `Intl.Segmenter` cuts by the dictionary its ICU came with. Undefined for other scripts.
 */
export function foreignSignsAt(
  dictionary: Dictionary,
  text: Text,
  i: number,
): readonly SignWord[] | undefined {
  const { text: signs } = text.words[i] as Word;
  if (!SIGNS.test(signs) || !dictionary.lexicon.scripts.some((name) => OF_SIGNS.has(name))) return undefined;
  const found: SignWord[] = [];
  for (let k = 0; k < signs.length; ) {
    let length = Math.min(dictionary.longest.get(signs[k] as string) ?? 0, signs.length - k);
    while (length > 0 && !dictionary.exact.has(signs.slice(k, k + length))) length--;
    if (length > 0) {
      const start = (text.starts[i] as number) + k;
      const word = dictionary.exact.get(signs.slice(k, k + length)) as Word;
      found.push({ word, start, end: Math.min(start + length, text.ends[i] as number), letters: length });
    }
    k += Math.max(1, length);
  }
  return found;
}

const OF_SIGNS: ReadonlySet<string> = new Set(['Han', 'Hiragana', 'Katakana', 'Hangul']);
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
