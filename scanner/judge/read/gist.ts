import { translated } from './languages.ts';
import { remembering } from './memory.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { readProse, type Text } from './text.ts';
import { withoutExamples } from './unread.ts';
import type { Verb, Word } from './words.ts';

/** What a first look at a string of a schema tells of it. */
export interface Gist {
  /** The verbs it holds, in English, whatever its language. */
  readonly verbs: readonly Verb[];
  /** Next to nothing of it is known in any language. */
  readonly unread: boolean;
}

/** A string as words of English, whatever language it is in, under no field. */
export function inEnglish(served: string): Text {
  const text = readProse('', served);
  return translated(text, sentencesOf(text));
}

/** Strings longer than this are looked at each time they are met. */
const LONGEST = 400;

/**
 * The gist of a string. Nearly all strings of schemas need no second look, and the tools of a server, the versions of
 * it and other servers say the same of many parameters: what they come to is remembered.
 */
export const gistOf = remembering((served: string): Gist => {
  const text = readProse('', served);
  const sentences = sentencesOf(text);
  const { words, verbs } = translated(text, sentences);
  const bare = withoutExamples(served);
  return {
    verbs: verbs.length === 0 ? NO_VERBS : [...new Set(verbs.map((i) => (words[i] as Word).verb as Verb))],
    unread: isUnreadAsAWhole(bare === served ? sentences : sentencesOf(readProse('', bare))),
  };
}, LONGEST);

const NO_VERBS: readonly Verb[] = [];

/**
 * Text of a parameter mostly names values, whose words no lexicon has: it is taken as a whole, and one in a language
 * with a lexicon is unread only where next to nothing is known.
 */
function isUnreadAsAWhole(sentences: readonly Sentence[]): boolean {
  const words = sentences.reduce((sum, one) => sum + one.words, 0);
  const known = sentences.reduce((sum, one) => sum + one.known, 0);
  const least = sentences.some(({ language }) => language !== undefined) ? 0.1 : 0.25;
  return words > 2 && (words > 3 ? known < least * words : known === 0);
}
