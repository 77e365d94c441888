import { LANGUAGES } from '../../../data/lexicon/languages/index.ts';
import { SAVING } from './cues.ts';
import type { Text } from './text.ts';
import { wordOf } from './vocabulary.ts';
import { ROLE, type Verb, type Word } from './words.ts';

export type Language = keyof typeof LANGUAGES;
const EUROPEAN = ['es', 'pt', 'fr', 'de'] as const;

/**
 * Prose in another language, word by word as English, each word keeping its place in the text as
 * served. English, or what is not recognised, comes back unchanged.
 */
export function translated(text: Text): Text {
  const script = text.folded.wide ? scriptOf(text.served) : undefined;
  if (script !== undefined) return fromScript(text, script);
  const language = europeanOf(text);
  if (language === undefined) return text;
  const lexicon = tables[language];
  const words: Word[] = [];
  for (const word of text.words) words.push(lexicon.get(word.text) ?? unknown(word));
  return inEnglish(text, words, text.starts, text.ends, text.gaps);
}

/** Kana make Japanese, Hangul Korean, Han alone Chinese; a few such letters in English make nothing. */
function scriptOf(served: string): 'zh' | 'ja' | 'ko' | undefined {
  if (!/[\u3040-\u30ff\u3400-\u9fff\u1100-\u11ff\uac00-\ud7a3]/.test(served)) return undefined;
  const head = served.slice(0, 600);
  const foreign = head.match(/[\u3040-\u30ff\u3400-\u9fff\u1100-\u11ff\uac00-\ud7a3]/g)?.length ?? 0;
  if (foreign * 6 < head.length) return undefined;
  if (/[\u1100-\u11ff\uac00-\ud7a3]/.test(head)) return 'ko';
  return /[\u3040-\u30ff]/.test(head) ? 'ja' : 'zh';
}

/** The language of which most of the opening words are, where English has fewer. */
function europeanOf(text: Text): Language | undefined {
  if (!hasForeign(text)) return undefined;
  const opening = text.words.slice(0, 40);
  // Words that English has too speak for neither.
  const english = opening.filter(
    (word) => (word.verb !== undefined || word.role !== 0) && !anyEuropean.has(word.text),
  ).length;
  let best: Language | undefined;
  let most = english;
  for (const language of EUROPEAN) {
    const own = opening.filter((word) => tables[language].has(word.text)).length;
    if (own > most) [best, most] = [language, own];
  }
  return most >= 2 ? best : undefined;
}

/** Is any of the first words known to a European lexicon and not to the English one? */
function hasForeign({ words }: Text): boolean {
  let met = 0;
  for (let i = 0; i < words.length && i < 12; i++) {
    const word = words[i] as Word;
    if (word.verb === undefined && word.nouns === 0 && word.role === 0 && anyEuropean.has(word.text)) met++;
  }
  return met >= 2 || (met === 1 && words.length <= 12);
}

/** Runs of Chinese, Japanese or Korean, cut by the longest known word at each place. */
function fromScript(text: Text, language: 'zh' | 'ja' | 'ko'): Text {
  const words: Word[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  const lexicon = tables[language];
  let clause = 0;
  for (let i = 0; i < text.words.length; i++) {
    const raw = text.words[i] as Word;
    const gap = text.gaps[i] as number;
    if (gap >= 2 || i === 0) {
      if (LANGUAGES[language].verbLast) verbFirst(clause, words, starts, ends, gaps);
      clause = words.length;
    }
    let parting = gap;
    const push = (word: Word, from: number, to: number): void => {
      words.push(word);
      starts.push(from);
      ends.push(to);
      gaps.push(parting);
      parting = 0;
    };
    if (!SCRIPT.test(raw.text)) {
      push(raw, text.starts[i] as number, text.ends[i] as number);
      continue;
    }
    for (let k = 0; k < raw.text.length; ) {
      let length = Math.min(longest[language].get(raw.text[k] as string) ?? 0, raw.text.length - k);
      while (length > 0 && !lexicon.has(raw.text.slice(k, k + length))) length--;
      if (length > 0) {
        const from = (text.starts[i] as number) + k;
        push(
          lexicon.get(raw.text.slice(k, k + length)) as Word,
          from,
          Math.min(from + length, text.ends[i] as number),
        );
      }
      k += Math.max(1, length);
    }
    if (parting !== 0 && i + 1 < text.words.length)
      (text.gaps as number[])[i + 1] = Math.max(text.gaps[i + 1] as number, parting);
  }
  if (LANGUAGES[language].verbLast) verbFirst(clause, words, starts, ends, gaps);
  return inEnglish(text, words, starts, ends, gaps);
}

/** Spelled out rather than spread, so that every Text has one shape. */
function inEnglish(
  { field, served, cues, folded }: Text,
  words: readonly Word[],
  starts: readonly number[],
  ends: readonly number[],
  gaps: readonly number[],
): Text {
  return { field, served, words, starts, ends, gaps, cues: cues | SAVING, folded, foreign: true };
}

const SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** Puts a clause into English order: negation, verbs, then what they act on. */
function verbFirst(from: number, words: Word[], starts: number[], ends: number[], gaps: number[]): void {
  const parting = gaps[from] as number;
  // The last verb is the main one: `招待リンクを取得` gets an invitation.
  const order: number[] = [];
  for (let i = from; i < words.length; i++) if (rankOf(words[i] as Word) === 0) order.push(i);
  for (let i = words.length - 1; i >= from; i--) if (rankOf(words[i] as Word) === 1) order.push(i);
  for (let i = from; i < words.length; i++) if (rankOf(words[i] as Word) === 2) order.push(i);
  const before = { words: words.slice(from), starts: starts.slice(from), ends: ends.slice(from) };
  for (let k = 0; k < order.length; k++) {
    const old = (order[k] as number) - from;
    words[from + k] = before.words[old] as Word;
    starts[from + k] = before.starts[old] as number;
    ends[from + k] = before.ends[old] as number;
    gaps[from + k] = k === 0 ? parting : 0;
  }
}

const rankOf = (word: Word): number => (word.role & ROLE.negation ? 0 : word.verb ? 1 : 2);

const unknown = (word: Word): Word =>
  word.role & ROLE.identifier ? word : foreignWord(word, 0, /s$|en$/.test(word.text));

/** A word that stands for an English one. Spelled out rather than spread, so that every Word has one shape. */
function foreignWord(english: Word, nouns: number, plural: boolean, verb?: Verb): Word {
  const { text, last, earlier, generic, cues } = english;
  const form = verb === undefined ? undefined : 'third';
  return { text, last, earlier, verb, form, nouns, plural, generic, role: 0, cues, joins: undefined };
}

function tableOf(language: Language): Map<string, Word> {
  const { verbs, nouns, grammar } = LANGUAGES[language];
  const european = (EUROPEAN as readonly string[]).includes(language);
  const table = new Map<string, Word>();
  const each = (lines: string, add: (english: string, word: string) => void): void => {
    for (const line of lines.split('\n')) {
      const [english = '', list = ''] = line.split(': ');
      for (const word of list.split(' ')) if (word !== '') add(english, word);
    }
  };
  each(grammar, (english, word) => table.set(folded(word), wordOf(english)));
  each(nouns, (english, word) => {
    const singular = folded(word.replace(/^=/, ''));
    const base = wordOf(english);
    if (!table.has(singular)) table.set(singular, foreignWord(base, base.nouns, false));
    if (european && !word.startsWith('='))
      for (const plural of [
        `${singular}s`,
        `${singular}es`,
        singular.replace(/m$/, 'ns'),
        singular.replace(/ao$/, 'oes'),
      ])
        if (plural !== singular && !table.has(plural)) table.set(plural, foreignWord(base, base.nouns, true));
  });
  each(verbs, (english, word) => {
    const base = wordOf(english);
    if (base.verb === undefined) return;
    const { lemma, kind } = base.verb;
    const act = foreignWord(base, 0, false, { lemma, kind, nounish: false });
    const forms = word.startsWith('=') || !european ? [word.replace(/^=/, '')] : [word, ...formsOf(word)];
    for (const form of forms) if (!table.has(folded(form))) table.set(folded(form), act);
  });
  return table;
}

/** Regular present and gerund forms of a Romance or German infinitive. */
function formsOf(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('ar')) return [`${stem}a`, `${stem}an`, `${stem}am`, `${stem}e`, `${stem}ando`];
  if (infinitive.endsWith('er'))
    return [`${stem}e`, `${stem}en`, `${stem}em`, `${stem}ez`, `${stem}ent`, `${stem}a`];
  if (infinitive.endsWith('ir')) return [`${stem}e`, `${stem}en`, `${stem}em`, `${stem}it`, `${stem}a`];
  if (infinitive.endsWith('re')) return [stem, `${stem}t`, `${stem}ez`];
  if (infinitive.endsWith('en')) return [`${stem}t`, `${stem}et`, `${stem}e`];
  if (infinitive.endsWith('n')) return [`${infinitive.slice(0, -1)}t`, infinitive.slice(0, -1)];
  return [];
}

function longestOf(language: Language): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const word of tables[language].keys()) {
    const first = word[0] as string;
    lengths.set(first, Math.max(lengths.get(first) ?? 0, Math.min(6, word.length)));
  }
  return lengths;
}

const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/(?<=[a-z])\p{M}/gu, '')
    .normalize('NFC');

const tables = Object.fromEntries(
  (Object.keys(LANGUAGES) as Language[]).map((language) => [language, tableOf(language)]),
) as Record<Language, Map<string, Word>>;
/** How long the longest word is that begins with a sign: six signs at most are looked up. */
const longest = { zh: longestOf('zh'), ja: longestOf('ja'), ko: longestOf('ko') };
const anyEuropean = new Set(EUROPEAN.flatMap((language) => [...tables[language].keys()]));
