import { pointerIn, valueAt } from '../../../pointer.ts';
import { MAX_STRINGS, type Saying } from '../../../strings.ts';
import type { Json } from '../../../types.ts';
import {
  defineSignalRule,
  type Sign,
  type SignalRule,
  sign,
  signString,
  sketch,
  TEXT,
} from '../../decide/rule.ts';
import { saysNeither } from '../../read/comes-back.ts';
import { MAX_NAME } from '../../read/parts.ts';
import type { Phrase } from '../../read/phrase.ts';
import type { Reading } from '../../read/reading.ts';
import { tellsButNoLook } from '../../read/tells-no-look.ts';
import { MAX_READ } from '../../read/text.ts';
import { unreadPassive } from '../../read/unread-passive.ts';
import { unreadVerb } from '../../read/unread-verb.ts';
import { isWhole } from './unread-definition.ts';
import {
  encoded,
  foreignTitle,
  isUnreadText,
  tellsNoLook,
  unreadDescription,
  unreadName,
} from './unread-text.ts';

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
        { name: 'tidy_up', description: ['Deletes everything'], inputSchema: { type: 'object' } },
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
    categories: ['read', 'write', 'execute'],
    examples: {
      fires: [
        sketch('partition_disk', 'Frobnicates a disk'),
        sketch('get_status', 'This tool zorbs the user'),
      ],
      spares: [sketch('get_status', 'Status of the disk'), sketch('get_status', 'Given a disk, returns it')],
    },
    signs: ({ description, namePhrases, clauses: { lead } }, category) => {
      const isKnown = category !== 'read' && (lead.length > 0 || namePhrases.some(tellsAnAct));
      const at = description.foreign || isKnown ? undefined : unreadVerb(description);
      return at === undefined ? [] : [sign('uncertain', description, at, at + 1)];
    },
  }),
  defineSignalRule({
    id: 'unread-passive',
    title: 'Tells what befalls something by a verb that the rules do not know',
    why: 'What is not known to be harmless, and is told of a look as what happens beside it, may be any act.',
    limits:
      'Only in English, in a sentence after the first; not what tells how an answer is put or what something is.',
    since: 84,
    categories: ['read'],
    examples: {
      fires: [
        sketch('list_disks', 'Lists disks. Unattached disks are zorbed.'),
        sketch('list_sensors', 'Lists sensors. Sensors that have been silent are struck from the register.'),
      ],
      spares: [
        sketch('list_disks', 'Lists disks. Only attached disks are supported.'),
        sketch('list_disks', 'Lists disks. Results are zorbed by date.'),
        sketch('list_disks', 'Lists disks. Fails if disks are zorbed.'),
      ],
    },
    signs: ({ description }) => {
      const at = description.foreign ? undefined : unreadPassive(description);
      return at === undefined ? [] : [sign('uncertain', description, at, at + 1)];
    },
  }),
  defineSignalRule({
    id: 'unread-telling',
    title: 'Says something, and nowhere that it looks or what comes back',
    why: 'What is said in words of its own may be any act, where neither it nor the name is a look.',
    limits:
      'A description that names what comes back (`Weather of a city`) is read; one of two words says nothing.',
    since: 75,
    categories: ['read', 'write', 'execute'],
    examples: {
      fires: [
        sketch('state_service', 'Helper. Gives the disk its last rest.'),
        sketch('unit_view', 'Helper. Afterwards the user is the owner of the item.'),
        sketch('north_gate', 'The assistant of the north gate'),
      ],
      spares: [
        sketch('weather', 'Weather of a city'),
        sketch('pupils', 'How many pupils of a district changed school'),
        sketch('shops', 'Opening hours of a shop, by day'),
        sketch('unit_view', 'Returns a unit. It is the one that was used last.'),
      ],
    },
    signs: (reading, category) =>
      tellsButNoLook(reading, category) || saysNeither(reading)
        ? [sign('uncertain', reading.description, 0, 1)]
        : NONE,
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
      spares: [sketch('op_1', 'Shows a note', { note: { $ref: '#/properties/other' }, other: TEXT })],
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

/** A name's verb that is no noun, nor one of any act. */
const tellsAnAct = ({ weak, verb }: Phrase): boolean => !weak && verb.kind !== 'manage';

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
