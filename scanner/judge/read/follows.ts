import { SUBORDINATING } from '../../../data/lexicon/pronouns.ts';
import { FOLLOWS } from '../../../data/lexicon/spoken-of.ts';

/** Between which offsets a text tells, of itself, what comes of a call or goes on beside it. Linear. */
export function followsIn(served: string): readonly (readonly [start: number, end: number])[] {
  if (!TELLS.test(served)) return NONE;
  const found: [number, number][] = [];
  for (const { 0: sentence, index } of served.matchAll(SENTENCE)) {
    const told = TELLS.exec(sentence);
    if (told === null || ADVISES.test(sentence) || DENIES.test(sentence)) continue;
    if (NEXT.test(sentence.slice(told.index + told[0].length))) continue;
    const clause = sentence.slice(0, told.index).split(/[,;:]/).at(-1) as string;
    if (clause.split(/\s+/).some((word) => SUBORDINATING.test(word.toLowerCase()))) continue;
    found.push([index + told.index, index + told.index + told[0].length]);
  }
  return found;
}

const NONE: readonly (readonly [number, number])[] = [];
const TELLS = new RegExp(`\\b(?:${FOLLOWS.map(({ pattern }) => pattern).join('|')})\\b`, 'i');
/** Up to a stop that something new begins behind, or to a line that does not go on in small letters. */
const SENTENCE = /[^\s.!?\n](?:[^.!?\n]|[.!?](?!\s)|\n(?=\s*\p{Ll}))*[.!?]?/gu;
/** What the caller does next, a condition, and a question. */
const ADVISES =
  /^\W*(?:call|choose|for best|if|next|prefer|see|then (?:call|use)|to|unless|use|when(?:ever)? (?:the user|you)|you)\b|\?$/i;
/** `Afterwards, call …` */
const NEXT = /^,?\s+(?:call|choose|pass|see|use|you)\b/i;
/** `Nothing is changed afterwards` */
const DENIES =
  /\b(?:no(?:ne|thing)?|never|not|without)\b[^.;]{0,60}\b(?:alter|chang|creat|delet|edit|kept|log|modif|mov|publish|remov|sav|sent|stor|touch|updat|writ)\w*/i;
