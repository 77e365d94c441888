import { LANGUAGES } from '../../../data/lexicon/languages/index.ts';
import { inPlainWords } from '../read/idioms.ts';
import { translated } from '../read/languages.ts';
import { remembering } from '../read/memory.ts';
import { type Sentence, sentencesOf } from '../read/sentences.ts';
import { isOfSigns } from '../read/signs.ts';
import { statementsOf } from '../read/statements.ts';
import { readProse, type Text } from '../read/text.ts';
import { isMasked, withoutExamples } from '../read/unread.ts';
import { mayTellByName } from './act-names.ts';
import { mayTell } from './may-tell.ts';
import { saysWhat } from './says-what.ts';

/** What a text of a schema comes to, whatever tool it stands in. */
export interface SchemaText {
  /** Next to nothing of it is known in any language. */
  readonly unread: boolean;
  /** In another language than English, whose words have endings, it speaks of ending, paying, sending or running. */
  readonly actsAbroad: boolean;
  /** Its English words under no field, where they may tell a risky act. */
  readonly telling: Text | undefined;
}

/**
 * A text of a schema, read once: nearly all tell nothing, and the tools of a server, the versions of it and other
 * servers say the same of many parameters.
 */
export const schemaText = remembering((served: string): SchemaText => {
  const text = readProse('', served);
  const sentences = sentencesOf(text);
  const bare = withoutExamples(served);
  const unread =
    isMasked(text) || isUnreadAsAWhole(bare === served ? sentences : sentencesOf(readProse('', bare)));
  const english = translated(text, sentences);
  const telling = isSentence(served) && mayTellAct(english) ? english : undefined;
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

/** Three words or more, signs that put no blanks between them, or a choice parted by bars: a mere name tells by its own words. */
export const isSentence = (served: string): boolean => SENTENCE.test(served);
const SENTENCE = /\s\S+\s|[^\x00-\u2fff]{4}|\w\|\w/;

function mayTellAct(text: Text): boolean {
  const { words, verbs, served } = text;
  return (
    (verbs.some((i) => mayTell(words[i]!.verb!)) &&
      statementsOf(text, 'clause', mayTell).some((statement) => saysWhat(statement))) ||
    mayTellByName(served) ||
    inPlainWords(text).length > 0
  );
}

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
