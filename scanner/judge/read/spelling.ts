import { SAVING } from './cues.ts';
import { partsOfSentence } from './dressed.ts';
import { remembering } from './memory.ts';
import { wordOf } from './vocabulary.ts';
import { IDENTIFIER, type Word } from './words.ts';

/** What letters without a blank are in prose. */
export interface Spelling {
  readonly word: Word;
  /** The words of a sentence without blanks, each with the offset of its first letter. */
  readonly parts: readonly (readonly [number, Word])[] | undefined;
}

/** The same few thousand spellings are met again and again. */
export const spellingOf = remembering((written: string): Spelling => {
  const letters = UNDERLINED.exec(written)?.[1] ?? written;
  const word = wordOf(letters);
  const named = isIdentifier(letters, word);
  return { word: named ? identifierOf(letters, word) : word, parts: partsOfSentence(letters) };
});

/** `_Deletes_ _all_ users`: stress, as Markdown writes it. */
const UNDERLINED = /^_{0,3}([A-Za-z]{2,})_{0,3}$/;

/** `delete_user`, `deleteUser`; `JavaScript` is a word for all its capitals, and so is `dElEtEs`. */
const isIdentifier = (letters: string, { nouns, verb }: Word): boolean =>
  letters.includes('_') || (nouns === 0 && verb === undefined && /[a-z][A-Z]/.test(letters));

/** No word of the sentence, but a fixed wording may be found in it. */
const identifierOf = (letters: string, { cues }: Word): Word => ({
  ...IDENTIFIER,
  cues: letters.length > MAX_IDENTIFIER ? SAVING : cues & SAVING,
});

/** Longer identifiers are not looked into. */
const MAX_IDENTIFIER = 64;
