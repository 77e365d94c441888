import { readingOnce } from '../../passage.ts';
import { readName } from '../read/parts.ts';
import { spellingOf } from '../read/spelling.ts';
import { mayTell } from './may-tell.ts';

/** What a name of a parameter, or a value, comes to, whatever schema it stands in. */
export interface SchemaName {
  /** Holds a verb that could tell a risky act: most hold none. */
  readonly mayTell: boolean;
  /** Reads as a sentence, with blanks or without. */
  readonly isSentence: boolean;
}

/** A name or a value of a schema. */
export const schemaName = readingOnce(
  (served): SchemaName => ({
    mayTell: readName('/name', served).words.some(({ verb }) => verb !== undefined && mayTell(verb)),
    isSentence: SENTENCE.test(served) || spellingOf(served).parts !== undefined,
  }),
);

/** Three words or more, signs that put no blanks between them, or a choice parted by bars, strokes or commas: a mere name tells by its own words. */
export const isSentence = readingOnce((served) => SENTENCE.test(served));
export const SENTENCE = /\s\S+\s|[^\x00-\u2fff]{4}|\w[|/]\w|\w,\s?\w/;
