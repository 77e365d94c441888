import { remembering } from '../../memory.ts';
import { partsOfSentence } from './dressed.ts';
import { wordOf } from './vocabulary.ts';
import { IDENTIFIER, type Word } from './words.ts';

/** The word that letters without a blank are in prose. The same few thousand spellings are met again and again. */
export const spellingOf = remembering((written: string): Word => {
  const letters = UNDERLINED.exec(written)?.[1] ?? written;
  const plain = wordOf(letters);
  const word = isIdentifier(letters, plain) ? IDENTIFIER : plain;
  const parts = partsOfSentence(letters);
  return parts === undefined ? word : { ...word, parts };
});

/** `_Deletes_ _all_ users`: stress, as Markdown writes it. */
const UNDERLINED = /^_{0,3}([A-Za-z]{2,})_{0,3}$/;

/** `delete_user`, `deleteUser`; `JavaScript` is a word for all its capitals, and so is `dElEtEs`. */
const isIdentifier = (letters: string, { nouns, verb }: Word): boolean =>
  letters.includes('_') || (nouns === 0 && verb === undefined && /[a-z][A-Z]/.test(letters));
