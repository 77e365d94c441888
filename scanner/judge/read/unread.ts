import { LANGUAGES } from '../../../data/lexicon/languages/index.ts';
import { readingOnce } from '../../passage.ts';
import type { Sentence } from './sentences.ts';
import { isOfSigns } from './signs.ts';
import type { Text } from './text.ts';

/** Up to this share of known words English has not been read; measured on 3,612 tools, of which it leaves ten. */
const READ_ENGLISH = 0.25;
/** The same of other languages, whose lexicons are smaller, and where a sentence tells no act that is known. */
const READ_ALPHABETIC = { acts: 0.34, idle: 0.7 } as const;
/** Signs are cut by the longest known word, so that unknown ones weigh more. */
const READ_SIGNS = { acts: 0.25, idle: 0.34 } as const;
/** In fewer words one that is known makes the sentence read. */
const FEW = 4;

/**
 * Was too little of a sentence read to tell what it says?
 * @param alone nothing else is said beside it
 */
export function isUnread({ language, words, known, strange, acts }: Sentence, alone: boolean): boolean {
  if (strange > 0 && strange * 4 >= words) return true;
  if (words < (alone ? 1 : 2)) return false;
  if (language === undefined) return words < FEW ? known === 0 : known <= READ_ENGLISH * words;
  const least = isOfSigns(LANGUAGES[language]) ? READ_SIGNS : READ_ALPHABETIC;
  return words > 1 && known < words * (acts ? least.acts : least.idle);
}

/**
 * A text without the values that it quotes or lists: names of places, files or settings are words of no language, and of
 * three words each parted by a comma no language makes a sentence.
 */
export const withoutExamples = (text: string): string => text.replaceAll(QUOTED, ' ').replaceAll(LISTED, ' ');
/** `npm, pnpm, yarn or bun`; `1min | 5min | 1hour` */
const LISTED = /(?<![\w.-])[\w.+-]{1,30}(?:\s*[,|/]\s*(?:(?:or|and)\s+)?[\w.+-]{1,30}){2,40}(?![\w-])/g;
const QUOTED = /(["'`])[\w./:+-]+(?: [\w./:+-]+){0,2}\1/g;

/** Are words written with digits for letters (`d3l3t35 4ll u53r5`)? Two are no accident. */
export function isMasked({ words, served, starts, ends }: Text): boolean {
  if (!/\d\p{L}/u.test(served)) return false;
  let masked = 0;
  for (let i = 0; i < words.length; i++) {
    const letters = served.slice(starts[i], ends[i]);
    if (/\d/.test(letters) && /^[a-z]+$/.test(words[i]!.text)) masked++;
  }
  return masked > 1;
}

/** A command line where a sentence belongs: a program with what it is given, and no stop behind. */
export const isCommandLine = readingOnce((served) => COMMAND_LINE.test(served));
const COMMAND_LINE =
  /^\W*(?:(?:[Cc]ommands?|[Dd]oes|[Ee]xecut(?:es|ing)|[Rr]uns?|[Uu]sage)\W+)?(?:```\w{0,12}\s+)?(?:[$#>]\s)?[a-z][a-z\d./-]{0,40}(?: [^\s.]\S{0,200}){0,30} (?:--?[a-zA-Z][\w-]*(?=[ =\n]|$)|["']?\$[A-Z({]|\w{1,12}=\/)[^\n]{0,400}\s*(?:```\s*)?$/;
