import { LANGUAGES } from '../../../../data/lexicon/languages/index.ts';
import { passageOf, readingOnce } from '../../../passage.ts';
import { pointerIn, valueAt } from '../../../pointer.ts';
import { MAX_STRINGS, type Saying } from '../../../strings.ts';
import type { Json, JsonObject, Tool } from '../../../types.ts';
import { defineSignalRule, type Sign, type SignalRule, sign, signString, sketch } from '../../decide/rule.ts';
import { schemaText } from '../../decide/schema-text.ts';
import { encodedIn } from '../../read/encoded.ts';
import { MAX_NAME, readName } from '../../read/parts.ts';
import type { Reading } from '../../read/reading.ts';
import { type Sentence, sentencesOf } from '../../read/sentences.ts';
import { isOfSigns } from '../../read/signs.ts';
import { tellsButNoLook } from '../../read/tells-no-look.ts';
import { MAX_READ, type Text } from '../../read/text.ts';
import { isCommandLine, isMasked, isUnread } from '../../read/unread.ts';
import { unreadVerb } from '../../read/unread-verb.ts';
import { wordOf } from '../../read/vocabulary.ts';
import { ROLE, type Word } from '../../read/words.ts';

/** Rules on text that was not read: what it says is not known, so it is never simply allowed (rubric section 8). */
export const UNREAD: readonly SignalRule[] = [
  defineSignalRule({
    id: 'unread-text',
    title: 'Says something that the rules cannot read',
    why: 'A language, a script or a spelling that the lexicons do not know may tell any act.',
    limits:
      'Read is what at least a quarter of its words are known of, in English or in one of the languages with a lexicon; a parameter is taken as a whole.',
    since: 3,
    examples: {
      fires: [
        sketch('op_1', 'Raderar alla filer permanent'),
        sketch('op_1', 'ลบไฟล์ทั้งหมด'),
        sketch('op_1', 'Shows the status. Poistaa kaikki tiedostot pysyvästi.'),
        sketch('op_1', 'Shows the status', {
          id: { type: 'string', description: 'Διαγράφει όλα τα αρχεία' },
        }),
        sketch('op_1', 'Shows the status', {
          ids: {
            type: 'array',
            items: { type: 'string', description: 'Poistaa kaikki tiedostot pysyvästi' },
          },
        }),
        sketch('op_1', 'Shows the status. &#68;&#101;&#108;&#101;&#116;&#101;&#115;'),
        sketch('op_1', 'Shows the status. 01000100 01100101 01101100 01100101'),
      ],
      spares: [sketch('op_1', 'Löscht eine Datei'), sketch('get_zorbo', 'Gets the zorbo of an acme')],
    },
    signs: (reading) => [
      ...unreadName(reading),
      ...unreadDescription(reading),
      ...foreignTitle(reading),
      ...reading.strings.flatMap(encoded),
      ...reading.strings
        .filter((string) => isUnreadText(string, reading))
        .map(({ field, text }) => signString('uncertain', field, text)),
    ],
  }),
  defineSignalRule({
    id: 'unread-definition',
    title: 'Holds something else than text and a schema where these belong',
    why: 'A description that is no string and a schema that is no object are not read, whatever a client makes of them.',
    limits: 'A schema that is missing counts where the text speaks of what the caller gives.',
    since: 3,
    examples: {
      fires: [
        { name: 'op_1', description: ['Deletes everything'], inputSchema: { type: 'object' } },
        { name: 'op_1', description: 'Shows a note', inputSchema: [] },
        { name: 'op_1', description: 'Shows the notes of the given user', inputSchema: { type: 'object' } },
      ],
      spares: [sketch('get_time', 'Shows the time'), { name: 'get_time', description: 'Shows the time' }],
    },
    signs: ({ tool }) => (isWhole(tool) ? [] : [signString('uncertain', '/name', tool.name)]),
  }),
  defineSignalRule({
    id: 'unread-act',
    title: 'Tells in another language no act that is known, or another than the name',
    why: 'What the name calls a look and the text does not is no look, and words of another language are known by less.',
    limits: 'Only where the whole description is in other languages than English.',
    since: 47,
    categories: ['read'],
    examples: {
      fires: [
        sketch('get_status', 'Schließt alle Konten des Kunden'),
        sketch('get_status', '将用户的资金转到另一个账户。'),
      ],
      spares: [sketch('get_status', 'Zeigt alle Konten des Kunden')],
    },
    signs: (reading) => (tellsNoLook(reading) ? [sign('uncertain', reading.original, 0, 1)] : NONE),
  }),
  defineSignalRule({
    id: 'unread-verb',
    title: 'Tells an act by a verb that the rules do not know',
    why: 'What the verb does is not known, and the name alone makes no look of it.',
    limits:
      'Only what the description opens with, in English, where an article or a pronoun stands behind it.',
    since: 49,
    categories: ['read'],
    examples: {
      fires: [
        sketch('partition_disk', 'Frobnicates a disk'),
        sketch('get_status', 'This tool zorbs the user'),
      ],
      spares: [sketch('get_status', 'Status of the disk'), sketch('get_status', 'Given a disk, returns it')],
    },
    signs: ({ description }) => {
      const at = description.foreign ? undefined : unreadVerb(description);
      return at === undefined ? [] : [sign('uncertain', description, at, at + 1)];
    },
  }),
  defineSignalRule({
    id: 'unread-telling',
    title: 'Tells something in sentences, and nowhere that it looks',
    why: 'What a sentence says in words of its own may be any act, where neither it nor the name is a look.',
    limits:
      'Only of a description with a sentence in it; one that names what comes back (`Weather of a city`) is read.',
    since: 75,
    categories: ['read'],
    examples: {
      fires: [
        sketch('state_service', 'Helper. Gives the disk its last rest.'),
        sketch('unit_view', 'Helper. Afterwards the user is the owner of the item.'),
      ],
      spares: [
        sketch('weather', 'Weather of a city'),
        sketch('unit_view', 'Returns a unit. It is the one that was used last.'),
      ],
    },
    signs: (reading) => (tellsButNoLook(reading) ? [sign('uncertain', reading.description, 0, 1)] : NONE),
  }),
  defineSignalRule({
    id: 'unread-remainder',
    title: 'Leaves the rules something that they did not read',
    why: 'What stands elsewhere, or behind as much as is read, may tell any act.',
    limits: `Read are ${MAX_READ} characters of a text, ${MAX_NAME} of a name and ${MAX_STRINGS} strings.`,
    since: 47,
    examples: {
      fires: [
        sketch('op_1', 'Shows a note', { note: { $ref: 'https://example.com/note.json' } }),
        sketch('op_1', 'Shows a note', { note: { $ref: '#/$defs/Note' } }),
        sketch('op_1', `Shows a note. ${'It is kept. '.repeat(6000)}Deletes all notes.`),
      ],
      spares: [
        sketch('op_1', 'Shows a note', { note: { $ref: '#/properties/other' }, other: { type: 'string' } }),
      ],
    },
    signs: (reading) => {
      const { strings, tool } = reading;
      const anchors = strings.some(({ role }) => role === 'reference') ? anchorsOf(strings) : NO_ANCHORS;
      const left = strings.filter((one) => isCut(one) || isElsewhere(one, reading, anchors));
      const signs = left.slice(0, MOST).map(({ field, text }) => signString('uncertain', field, text));
      return strings.length < MAX_STRINGS ? signs : [...signs, signString('uncertain', '/name', tool.name)];
    },
  }),
];

/** Names that a reference may mean. */
const anchorsOf = (strings: readonly Saying[]): ReadonlySet<string> =>
  new Set(strings.flatMap(({ role, text }) => (role === 'aside' ? text : [])));
const NO_ANCHORS: ReadonlySet<string> = new Set();

/** Strings named as evidence. */
const MOST = 20;

/** Is a text longer than what is read of it? */
const isCut = ({ text, role, field }: Saying): boolean =>
  text.length > MAX_READ
    ? role !== 'aside' || /^\/(?:name|title|description)$/.test(field)
    : text.length > MAX_NAME && (field === '/name' || /^(?:key|value)$/.test(role)) && !/\s/.test(text);

/** Is a part of the input's schema not in the definition? */
function isElsewhere({ role, text }: Saying, { tool }: Reading, anchors: ReadonlySet<string>): boolean {
  if (role !== 'reference') return false;
  const pointer = pointerIn(text);
  if (pointer !== undefined) return valueAt(tool.definition.inputSchema as Json, pointer) === undefined;
  return !(text.startsWith('#') && anchors.has(text.slice(1)));
}

const NONE: readonly Sign[] = [];

/** Words in another notation, wherever they stand but in what is no word at all. */
function encoded({ field, text, passage, role }: Saying): readonly Sign[] {
  if (role === 'key' || (role === 'aside' && field.length > 12)) return NONE;
  const found = encodedIn(passage);
  if (found === null) return NONE;
  const { start, end } = found;
  return [{ field, quote: text.slice(start, end), start, end, suggests: 'uncertain', stance: 'for' }];
}

function unreadDescription(reading: Reading): readonly Sign[] {
  const { original, sentences } = reading;
  if (isMasked(original) || isCommandLine(passageOf(original.served)))
    return [signString('uncertain', '/description', original.served)];
  const unread = sentences.find(
    (sentence) =>
      (isUnread(sentence, sentences.length === 1) &&
        !isNotation(sentence, original) &&
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
  if (to - from < 2 || !/^[\x00-\x7f]*$/.test(served.slice(starts[from], ends[to - 1]))) return false;
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
  if (to - from < 3 || !/^[\x00-\x7f]*$/.test(served.slice(starts[from], ends[to - 1]))) return false;
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
      (latin || !LATIN.test(description.served.slice(description.starts[i], description.ends[i]))) &&
      (description.starts[i] as number) >= start &&
      (description.starts[i] as number) < end &&
      !((description.words[i - 1]?.role ?? 0) & ROLE.negation),
  );
}

const LATIN = /^[\x00-\x7f]+$/;

/** Languages with so many words in common that a short sentence of one is taken for the other: both are read. */
const areSisters = (one: string, other: string | undefined): boolean =>
  SISTERS.some((languages) => languages.includes(one) && languages.includes(other ?? ''));
const SISTERS: readonly (readonly string[])[] = [
  ['es', 'it', 'pt'],
  ['ru', 'uk'],
];

/** Is the whole description in other languages, and leads with no look that is known? */
function tellsNoLook({ sentences, clauses, description: { words } }: Reading): boolean {
  if (sentences.some(({ language }) => language === undefined)) return false;
  const isLook = ({ verb }: Word): boolean => verb !== undefined && LOOKS.has(verb.kind);
  const [lead] = clauses.lead;
  const bySigns = sentences.some(({ language }) => language && isOfSigns(LANGUAGES[language]));
  if (lead !== undefined) return !LOOKS.has(lead.verb.kind) && !(bySigns && words.some(isLook));
  // `Lista os pedidos` is read as a noun.
  if (words.some(isLook) || (words[0] !== undefined && isLook(wordOf(words[0].text)))) return false;
  return sentences.reduce((sum, one) => sum + one.words, 0) >= SEVERAL;
}

/** Fewer words without a verb name a thing. */
const SEVERAL = 5;

const LOOKS: ReadonlySet<string> = new Set(['look', 'compute', 'generate', 'manage']);
const HARMLESS: ReadonlySet<string> = new Set(['look', 'compute', 'generate', 'manage', 'make', 'change']);

/** A title in another language than the description, where it speaks of an act. */
const foreignTitle = ({ tool: { title = '' }, sentences }: Reading): readonly Sign[] =>
  sentences.length > 0 &&
  sentences.every(({ language }) => language === undefined) &&
  schemaText(passageOf(title)).actsAbroad
    ? [signString('uncertain', '/title', title)]
    : NONE;

/** Text of the schema, at any depth; of a value only where it is a sentence. */
function isUnreadText({ passage, role, field }: Saying, { sentences }: Reading): boolean {
  if (role === 'value' && isCommandLine(passage) && SET.test(field)) return true;
  if (!(role === 'prose' || (role === 'value' && isPhrase(passage)))) return false;
  const { unread, actsAbroad } = schemaText(passage);
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
function unreadName({ tool, name, title, description }: Reading): readonly Sign[] {
  const silent = description.words.length === 0 && title.words.length === 0;
  if (!silent && !FOREIGN.test(name.folded.text)) return NONE;
  const known = sentencesOf(readName('/name', tool.name));
  const unread = known.some((one) => isUnread(one, true));
  return unread || (silent && known.length === 0) ? [signString('uncertain', '/name', tool.name)] : NONE;
}

const FOREIGN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Are name, description and schema what the specification says they are, and does the schema tell the input? */
function isWhole({ definition, parameters }: Tool): boolean {
  const { description, title, inputSchema } = definition;
  if ([description, title].some((text) => text !== undefined && typeof text !== 'string')) return false;
  const undescribed = parameters.filter(({ description }) => description === undefined);
  if (undescribed.some(({ field }) => !isText(valueAt(definition, `${field}/description`)))) return false;
  if (inputSchema !== undefined && !isObject(inputSchema)) return false;
  const { properties, $ref } = (inputSchema ?? {}) as JsonObject;
  if (properties !== undefined && !isObject(properties)) return false;
  return parameters.length > 0 || !($ref !== undefined || takesInput(String(description ?? '')));
}

const isObject = (value: Json): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: Json | undefined): boolean => value === undefined || typeof value === 'string';

/** Does a sentence that is no advice speak of what the caller gives? */
const takesInput = (description: string): boolean =>
  STARTS_WITH_INPUT.test(description) ||
  description
    .split(/[.!?](?:\s|$)|\n/)
    .some((sentence) => TAKES_INPUT.test(sentence) && !/\byou can\b|^\W*(?:use|call|see)\b/i.test(sentence));

/**
 * `the given note`, `gets it by its id`: said where the caller gives something. Not `a given period`, whichever that
 * is, and not `lists them, by name`, which tells the order.
 */
const TAKES_INPUT =
  /\b(?:(?:the|your|any|this|each|from|by|for|of) (?:given|specified|supplied|requested|desired)|an? (?:specified|supplied|requested|desired)) (?!tool)\w+|^(?!\W*(?:lists?|sorts?)\b).*\bby (?:its |their |the |an? )?(?:id|name|url|uuid|path|key|query|keyword|number|slug|title|hash|address)\b/i;

/** `translates a text`, `runs a query` */
const STARTS_WITH_INPUT =
  /^\W*(?:search(?:es)?|looks? up|translates?|converts?|summari[sz]es?|quer(?:y|ies)|reads? an?|fetch(?:es)? an?|runs? an?|executes? an?) \w+/i;
