import { LANGUAGES } from '../../../../data/lexicon/languages/index.ts';
import { passageOf, readingOnce } from '../../../passage.ts';
import type { Saying } from '../../../strings.ts';
import { type Sign, sign, signBetween, signString } from '../../decide/rule.ts';
import { schemaText } from '../../decide/schema-text.ts';
import { encodedIn } from '../../read/encoded.ts';
import { ASCII, FOREIGN } from '../../read/letters.ts';
import { readName } from '../../read/parts.ts';
import type { Reading } from '../../read/reading.ts';
import { type Sentence, sentencesOf } from '../../read/sentences.ts';
import { isOfSigns } from '../../read/signs.ts';
import { readProse, type Text } from '../../read/text.ts';
import { isCommandLine, isMasked, isUnread } from '../../read/unread.ts';
import { wordOf } from '../../read/vocabulary.ts';
import { ROLE, type Word } from '../../read/words.ts';

const NONE: readonly Sign[] = [];

/** Words in another notation, wherever they stand but in what is no word at all. */
export function encoded({ field, text, passage, role }: Saying): readonly Sign[] {
  if (role === 'key' || (role === 'aside' && field.length > 12)) return NONE;
  const found = encodedIn(passage);
  if (found === null) return NONE;
  const { start, end } = found;
  return [signBetween('uncertain', { field, served: text }, start, end)];
}

export function unreadDescription(reading: Reading): readonly Sign[] {
  const { original, sentences } = reading;
  if (isMasked(original) || isCommandLine(passageOf(original.served)))
    return [signString('uncertain', '/description', original.served)];
  const unread = sentences.find(
    (sentence) =>
      (isUnread(sentence, sentences.length === 1) &&
        !isNotation(sentence, original) &&
        !isNamedAsExample(sentence, original) &&
        !(sentences.length > 1 && isEnumeration(sentence, original))) ||
      changesTongue(sentence, reading) ||
      (reading.spoken.length === 0 && hidesTheAct(sentence, original)),
  );
  return unread === undefined ? NONE : [sign('uncertain', original, unread.from, unread.to)];
}

/**
 * Where neither the name nor the description tells an act, the act may be among the words that were not read: of
 * another language, or of one that is no language known, with not one of the small words of English between.
 */
function hidesTheAct({ language, words, known, acts, from, to }: Sentence, text: Text): boolean {
  if (language !== undefined) return !acts && words > 2 && known < NEARLY_ALL * words;
  return (
    words > 2 &&
    known <= MOSTLY_STRANGE * words &&
    !text.words.slice(from, to).some(({ role }) => (role & SMALL_WORDS) !== 0)
  );
}

/** Up to this share of known words a sentence without small words of English is of no known language. */
const MOSTLY_STRANGE = 0.6;
/** From this share on what a sentence of a known language says is known, act or none. */
const NEARLY_ALL = 0.9;
const SMALL_WORDS =
  ROLE.determiner |
  ROLE.preposition |
  ROLE.conjunction |
  ROLE.auxiliary |
  ROLE.modal |
  ROLE.to |
  ROLE.negation;

/**
 * A cell of a table, a type or a piece of JSON, whose words are quoted each or stand in brackets as names and values:
 * hardly two are parted by a mere blank, as those of a sentence of whatever language are.
 */
function isNotation({ from, to }: Sentence, { served, starts, ends }: Text): boolean {
  if (to - from < 2 || !ASCII.test(served.slice(starts[from], ends[to - 1]))) return false;
  let marked = 0;
  for (let i = from + 1; i < to; i++) if (MARK.test(served.slice(ends[i - 1], starts[i]))) marked++;
  return marked * 2 >= to - from - 1;
}

const MARK = /["'`{}[\]<>$=]/;

/**
 * `Examples: Pikachu, Charmander or Eevee`: words each parted from the next, of which no language makes a sentence
 * with a verb and what it is done to.
 */
function isEnumeration({ from, to }: Sentence, { words, served, starts, ends }: Text): boolean {
  if (to - from < 3 || !ASCII.test(served.slice(starts[from], ends[to - 1]))) return false;
  for (let i = from + 1; i < to; i++)
    if (
      !/[,;/|:]/.test(served.slice(ends[i - 1], starts[i])) &&
      // `Supports npm, yarn or pnpm`
      !(i === from + 1 && NAMES_SOME.test(words[from]!.text)) &&
      ![words[i - 1], words[i]].some((word) => word!.text === 'and' || word!.text === 'or')
    )
      return false;
  return true;
}

const NAMES_SOME = /^(?:accepts?|covers?|examples?|formats?|handles?|includes?|options?|supports?|values?)$/;

/**
 * `Hours of a museum by its name, for example 国立科学博物館 or "תל אביב"`: names behind an English sentence, of which
 * none is an act that is known; what is in a script without a lexicon stands in quotation marks.
 */
function isNamedAsExample({ from, to }: Sentence, { words, served, starts, ends }: Text): boolean {
  const sentence = served.slice(starts[from], ends[to - 1]! + 1);
  const [ahead, introducer] = FOR_EXAMPLE.exec(sentence)?.slice(1) ?? [];
  if (ahead === undefined || introducer === undefined || FOREIGN.test(ahead)) return false;
  const english = sentencesOf(readProse('', ahead));
  if (english.some((one) => one.language !== undefined || isUnread(one, true))) return false;
  const items = sentence.slice(ahead.length + introducer.length).split(PARTS_NAMES);
  return (
    words.slice(from, to).filter(({ letters }) => letters.script === 'latin').length >= FEW_ENGLISH &&
    items.every((item) => ASCII.test(item) || isName(item.trim()))
  );
}
const FOR_EXAMPLE = /^(.{12,}?\b)((?:e\.g\.|for (?:example|instance)|like|such as)[,:]?\s)/is;
const PARTS_NAMES = /,|\s(?:and|or)\s/;
/** English words among which names of another language are only named. */
const FEW_ENGLISH = 6;

function isName(item: string): boolean {
  const read = sentencesOf(readProse('', item));
  const isQuoted = /^["'“«„].*["'”»“]$/.test(item);
  return read.every(
    ({ language, acts, strange, words }) =>
      words <= LONGEST_NAME && (language === undefined ? isQuoted || strange === 0 : !acts),
  );
}
/** Words of a name; signs of scripts that part no words count by twos. */
const LONGEST_NAME = 6;

/** Behind an opening in one language, an act in another is for somebody else to read than the opening. */
function changesTongue(sentence: Sentence, { original, sentences, description }: Reading): boolean {
  const { language, from, to, acts, words } = sentence;
  const opening = sentences[0]?.language;
  if (language === undefined || language === opening || areSisters(language, opening)) return false;
  if (!acts && words >= SEVERAL && !isNotation(sentence, original) && !isEnumeration(sentence, original))
    return true;
  const start = original.starts[from] as number;
  const end = original.ends[to - 1] as number;
  const latin = LANGUAGES[language].scripts.includes('Latin');
  return description.words.some(
    ({ verb }, i) =>
      verb !== undefined &&
      !HARMLESS.has(verb.kind) &&
      // One word of Korean in an English sentence makes no Korean of it.
      (latin || !ASCII.test(description.served.slice(description.starts[i], description.ends[i]))) &&
      description.starts[i]! >= start &&
      description.starts[i]! < end &&
      !((description.words[i - 1]?.role ?? 0) & ROLE.negation),
  );
}

/** Languages with so many words in common that a short sentence of one is taken for the other: both are read. */
const areSisters = (one: string, other: string | undefined): boolean =>
  SISTERS.some((languages) => languages.includes(one) && languages.includes(other ?? ''));
const SISTERS: readonly (readonly string[])[] = [
  ['es', 'it', 'pt'],
  ['ru', 'uk'],
];

/** Is the whole description in other languages, and leads with no look that is known? */
export function tellsNoLook({ sentences, clauses, description: { words } }: Reading): boolean {
  if (sentences.some(({ language }) => language === undefined)) return false;
  const isLook = ({ verb }: Word): boolean => verb !== undefined && LOOKS.has(verb.kind);
  const [lead] = clauses.lead;
  const bySigns = sentences.some(({ language }) => language && isOfSigns(LANGUAGES[language]));
  if (lead !== undefined) return !LOOKS.has(lead.verb.kind) && !(bySigns && words.some(isLook));
  // `Pedidos do cliente no período`: what is known of it all is no act.
  if (sentences.every(({ acts, words: all, known }) => !acts && known >= NEARLY_ALL * all)) return false;
  // `Lista os pedidos` is read as a noun.
  if (words.some(isLook) || (words[0] !== undefined && isLook(wordOf(words[0].text)))) return false;
  return sentences.reduce((sum, one) => sum + one.words, 0) >= SEVERAL;
}

/** Fewer words without a verb name a thing. */
const SEVERAL = 5;

const LOOKS: ReadonlySet<string> = new Set(['look', 'compute', 'generate', 'manage']);
const HARMLESS: ReadonlySet<string> = new Set(['look', 'compute', 'generate', 'manage', 'make', 'change']);

/** A title in another language than the description, where it speaks of an act. */
export const foreignTitle = ({ tool: { title = '' }, sentences }: Reading): readonly Sign[] =>
  sentences.length > 0 &&
  sentences.every(({ language }) => language === undefined) &&
  schemaText(passageOf(title)).actsAbroad
    ? [signString('uncertain', '/title', title)]
    : NONE;

/** Text of the schema, at any depth; of a value only where it is a sentence. */
export function isUnreadText({ passage, role, field }: Saying, { sentences, tongue }: Reading): boolean {
  if (role === 'value' && isCommandLine(passage) && SET.test(field)) return true;
  if (!(role === 'prose' || (role === 'value' && isPhrase(passage)))) return false;
  const { unread, actsAbroad } = schemaText(passage, tongue);
  // Beside an English description an act in another language is for somebody else to read than the rest.
  return (
    unread ||
    (actsAbroad && sentences.length > 0 && sentences.every(({ language }) => language === undefined))
  );
}

/** What is handed in where the caller says nothing else, or nothing else may be. */
const SET = /\/(?:const|default|enum\/\d+)$/;
const isPhrase = readingOnce((text) => PHRASE.test(text));
const PHRASE = /\p{L}{2}\s+\p{L}+\s+\p{L}+/u;

/** A name in letters that no lexicon has, or one of unknown words where nothing else says what the tool does. */
export function unreadName({ tool, name, title, description }: Reading): readonly Sign[] {
  const silent = description.words.length === 0 && title.words.length === 0;
  if (!silent && !FOREIGN.test(name.folded.text)) return NONE;
  const known = sentencesOf(readName('/name', tool.name));
  const unread = known.some((one) => isUnread(one, true));
  // `xq_7f_zz`: not one word of a language.
  const strange = silent && !name.words.some(isOfALanguage);
  return unread || strange || (silent && known.length === 0)
    ? [signString('uncertain', '/name', tool.name)]
    : NONE;
}

/** Two letters that stand for no act and no thing are of no language: `op_41`. */
const isOfALanguage = ({ known, text, verb, nouns }: Word): boolean =>
  known && (text.length > 2 || (text.length > 1 && (verb !== undefined || nouns !== 0)));
