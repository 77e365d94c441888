import { settleClause } from './clause-order.ts';
import { type Columns, push } from './columns.ts';
import { dictionaryIn, unknownWord } from './dictionaries.ts';
import { type Dictionary, matchAt } from './dictionary.ts';
import { ASCII } from './letters.ts';
import type { Sentence } from './sentences.ts';
import { foreignSignsAt } from './signs.ts';
import { GAP, type Text, verbsAmong } from './text.ts';
import type { Word } from './words.ts';

/**
 * Prose in other languages, word by word as English, each word keeping its place in the text as served. Each
 * sentence is read in its own language. English, or what is not recognised, comes back unchanged.
 */
export function translated(text: Text, sentences: readonly Sentence[]): Text {
  if (sentences.every(({ language }) => language === undefined)) return text;
  const out: Columns = { words: [], starts: [], ends: [], gaps: [] };
  for (const sentence of sentences) {
    const dictionary = sentence.language && dictionaryIn(sentence.language);
    if (dictionary === undefined) copied(text, sentence, out);
    else inEnglish(text, sentence, dictionary, out);
  }
  const { field, served, folded } = text;
  const { words } = out;
  return { field, served, ...out, verbs: verbsAmong(words), folded, foreign: true };
}

function copied({ words, starts, ends, gaps }: Text, { from, to }: Sentence, out: Columns): void {
  for (let i = from; i < to; i++)
    push(out, words[i] as Word, starts[i] as number, ends[i] as number, gaps[i] as number);
}

function inEnglish(text: Text, { from, to }: Sentence, dictionary: Dictionary, out: Columns): void {
  const { starts, ends, gaps } = text;
  let clause = out.words.length;
  for (let i = from; i < to; ) {
    let gap = gaps[i] as number;
    if (gap >= GAP.soft) {
      settleClause(dictionary.lexicon, clause, out);
      clause = out.words.length;
    }
    const signs = foreignSignsAt(dictionary, text, i);
    if (signs !== undefined) {
      for (const { word, start, end } of signs) {
        push(out, word, start, end, gap);
        gap = GAP.space;
      }
      // A run of signs that holds no known word still parts what stands around it.
      if (signs.length === 0 && i + 1 < to)
        push(out, unknownWord(text.words[i] as Word), starts[i] as number, ends[i] as number, gap);
      i++;
      continue;
    }
    const match = matchAt(dictionary, text, i, to);
    const last = i + (match?.length ?? 1) - 1;
    for (const word of match?.words ?? [latinOrUnknown(dictionary, text.words[i] as Word)]) {
      push(out, word, starts[i] as number, ends[last] as number, gap);
      gap = GAP.space;
    }
    i = last + 1;
  }
  settleClause(dictionary.lexicon, clause, out);
}

/** Beside another script Latin words are English ones: `SQL`, `token`. */
function latinOrUnknown({ lexicon }: Dictionary, word: Word): Word {
  return !lexicon.scripts.includes('Latin') && ASCII.test(word.text) ? word : unknownWord(word);
}
