import { LANGUAGES, type Language } from '../../../data/lexicon/languages/index.ts';
import { wordSet } from '../../../data/lexicon/wording.ts';
import { remembering } from '../../memory.ts';
import { type Passage, readingOnce } from '../../passage.ts';
import { translated } from '../read/languages.ts';
import { type Sentence, sentencesOf } from '../read/sentences.ts';
import { isOfSigns } from '../read/signs.ts';
import { readProse, type Text } from '../read/text.ts';
import { isMasked, withoutExamples } from '../read/unread.ts';
import { mayChange, mayHarm } from './may-tell.ts';
import { saysWhat } from './says-what.ts';
import { SENTENCE } from './schema-name.ts';
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

/** A text of a schema, beside a description in English or in another language. */
export const schemaText = (passage: Passage, around?: Language): SchemaText =>
  readerBeside(around ?? '')(passage);

const readerBeside = remembering((around) =>
  readingOnce((served) => readBeside(served, around === '' ? undefined : (around as Language))),
);

/** Nearly all texts tell nothing. */
function readBeside(served: string, around: Language | undefined): SchemaText {
  const text = readProse('', served);
  const sentences = sentencesOf(text, around);
  const bare = withoutExamples(served);
  const unread =
    isMasked(text) ||
    isUnreadAsAWhole(bare === served ? sentences : sentencesOf(readProse('', bare), around));
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
}

const isWithin = (at: number, { from, to }: Sentence, { starts, ends }: Text): boolean =>
  at >= starts[from]! && at < ends[to - 1]!;

const SILENT: SchemaText = { unread: false, actsAbroad: false, telling: undefined };
const UNREAD: SchemaText = { ...SILENT, unread: true };

/** Kinds of acts that are seldom what a field is about. */
const ENDS = wordSet('buy deploy destroy end grant pay publish run send trade transfer');

/** Elsewhere than in the description only acts that say what they are done to, and harm or change it, count. */
function tellingAct(text: Text): Tellings | undefined {
  const told = tellingsOf(text, (verb) => mayHarm(verb) || mayChange(verb));
  const statements = told.statements.filter(saysWhat);
  const tells = statements.length > 0 || told.names.length > 0 || told.idioms.length > 0;
  return tells ? { ...told, statements } : undefined;
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
