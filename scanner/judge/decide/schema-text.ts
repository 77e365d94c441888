import { LANGUAGES } from '../../../data/lexicon/languages/index.ts';
import { readingOnce } from '../../passage.ts';
import { translated } from '../read/languages.ts';
import { readName } from '../read/parts.ts';
import { type Sentence, sentencesOf } from '../read/sentences.ts';
import { isOfSigns } from '../read/signs.ts';
import { spellingOf } from '../read/spelling.ts';
import { readProse, type Text } from '../read/text.ts';
import { isMasked, withoutExamples } from '../read/unread.ts';
import { mayTell } from './may-tell.ts';
import { saysWhat } from './says-what.ts';
import { type Tellings, tellingsOf } from './tellings.ts';

/** What a text of a schema comes to, whatever tool it stands in. */
export interface SchemaText {
  /** Next to nothing of it is known in any language. */
  readonly unread: boolean;
  /** In another language than English, whose words have endings, it speaks of ending, paying, sending or running. */
  readonly actsAbroad: boolean;
  /** What its English words tell under no field, where that may be a risky act. */
  readonly telling: Tellings | undefined;
}

/** A text of a schema: nearly all tell nothing. */
export const schemaText = readingOnce((served): SchemaText => {
  const text = readProse('', served);
  const sentences = sentencesOf(text);
  const bare = withoutExamples(served);
  const unread =
    isMasked(text) || isUnreadAsAWhole(bare === served ? sentences : sentencesOf(readProse('', bare)));
  const english = translated(text, sentences);
  const telling = SENTENCE.test(served) ? tellingAct(english) : undefined;
  const abroad = sentences.filter(
    ({ language }) => language !== undefined && !isOfSigns(LANGUAGES[language]),
  );
  const actsAbroad =
    abroad.length > 0 &&
    english.verbs.some(
      (i) =>
        ENDS.has(english.words[i]!.verb!.kind) &&
        abroad.some((sentence) => isWithin(english.starts[i] as number, sentence, text)),
    );
  if (telling === undefined && !actsAbroad) return unread ? UNREAD : SILENT;
  return { unread, actsAbroad, telling };
});

const isWithin = (at: number, { from, to }: Sentence, { starts, ends }: Text): boolean =>
  at >= (starts[from] as number) && at < (ends[to - 1] as number);

const SILENT: SchemaText = { unread: false, actsAbroad: false, telling: undefined };
const UNREAD: SchemaText = { ...SILENT, unread: true };

/** Kinds of acts that are seldom what a field is about. */
const ENDS: ReadonlySet<string> = new Set([
  'buy',
  'deploy',
  'destroy',
  'end',
  'grant',
  'pay',
  'publish',
  'run',
  'send',
  'trade',
  'transfer',
]);

/** Three words or more, signs that put no blanks between them, or a choice parted by bars, strokes or commas: a mere name tells by its own words. */
export const isSentence = readingOnce((served) => SENTENCE.test(served));
const SENTENCE = /\s\S+\s|[^\x00-\u2fff]{4}|\w[|/]\w|\w,\s?\w/;

function tellingAct(text: Text): Tellings | undefined {
  const tellings = tellingsOf(text);
  const { statements, names, idioms } = tellings;
  return statements.some(saysWhat) || names.length > 0 || idioms.length > 0 ? tellings : undefined;
}

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
