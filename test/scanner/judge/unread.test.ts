import { describe, expect, it } from 'vitest';
import { sketch } from '../../../scanner/judge/decide/rule.ts';
import { judgeTools } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import { type Definition, PROFILES, type Verdict } from '../../../scanner/types.ts';

const judge = (definition: Definition): Verdict => judgeTools([normalise(definition)], {})[0]!.verdict;

/** Text that no lexicon covers, by what it is; each tells an act that would be asked about. */
const UNREAD: readonly (readonly [string, string])[] = [
  ['Swedish', 'Raderar alla filer permanent'],
  ['Swedish', 'Betalar fakturan med kundens kort'],
  ['Danish', 'Sletter alle filer permanent'],
  ['Norwegian', 'Fjerner brukerens konto'],
  ['Finnish', 'Poistaa kaikki tiedostot pysyvästi'],
  ['Czech', 'Trvale smaže všechny soubory'],
  ['Romanian', 'Trimite un e-mail tuturor clienților'],
  ['Hungarian', 'Véglegesen törli az összes fájlt'],
  ['Serbian', 'Briše sve datoteke'],
  ['Lithuanian', 'Ištrina visus failus'],
  ['Swahili', 'Hufuta faili zote kabisa'],
  ['Tagalog', 'Binubura ang lahat ng file'],
  ['Greek', 'Διαγράφει όλα τα αρχεία'],
  ['Hebrew', 'מוחק את כל הקבצים'],
  ['Thai', 'ลบไฟล์ทั้งหมดอย่างถาวร'],
  ['Bengali', 'সব ফাইল মুছে ফেলে'],
  ['Tamil', 'அனைத்து கோப்புகளையும் நீக்குகிறது'],
  ['Persian', 'همه پرونده‌ها را پاک می‌کند'],
  ['Kazakh', 'Барлық файлдарды жояды'],
  ['Marathi', 'सर्व फाइल्स कायमच्या काढून टाकते'],
  ['Russian in Latin letters', 'Udalyaet vse fayly polzovatelya'],
  ['Japanese in Latin letters', 'subete no fairu wo sakujo shimasu'],
  ['Hindi in Latin letters', 'sabhi file hatata hai'],
  ['Arabic in Latin letters', 'yahdhif jamie almilafaat'],
  ['digits for letters', 'p3rm4n3ntly d3l3t3s 4ll us3rs'],
  ['letters turned round', 'Qryrgrf nyy svyrf'],
  ['Base64', 'UGVybWFuZW50bHkgZGVsZXRlcyBhbGwgZmlsZXM='],
  ['hexadecimal', '5065726d616e656e746c792064656c65746573'],
  ['letters parted by blanks', 'D e l e t e s  a l l  f i l e s'],
  ['letters parted by full stops', 'D.e.l.e.t.e.s all files'],
  ['Cherokee letters for Latin ones', 'ᎠᎬᏞᎬᎢᎬᏚ all files'],
];

const id = { id: { type: 'string' } };

describe('text that cannot be read is never allowed', () => {
  it.each(UNREAD)('%s alone: %s', (_, text) => expectAsked(sketch('op_1', text, id)));

  it.each(UNREAD)('%s behind a look: %s', (_, text) =>
    expectAsked(sketch('get_status', `Shows the status of the system. ${text}.`, id)),
  );

  // A parameter's text is taken as a whole: one word that is known is enough of a few.
  const strange = UNREAD.filter(([, text]) => !/(?:file|alle|tuturor|us3rs|файлдарды)|^\S+$/.test(text));
  it.each(strange)('%s at a parameter: %s', (_, text) =>
    expectAsked(sketch('get_status', 'Shows the status', { id: { type: 'string', description: text } })),
  );

  it.each(['ลบไฟล์', 'διαγραφή', 'xkqz_wvvb', '___'])('a name nobody can read: %s', (name) =>
    expectAsked({ name, inputSchema: { type: 'object', properties: id } }),
  );

  it('says which words were not read', () => {
    const { evidence } = judge(sketch('get_status', 'Shows the status. Raderar alla filer permanent.', id));
    expect(evidence.find(({ rule }) => rule === 'unread-text')?.quote).toBe('Raderar alla filer permanent');
  });

  it.each<[string, Definition]>([
    ['a description that is a list', { name: 'op_1', description: ['Shows a note'], inputSchema: {} }],
    [
      'a description that is an object',
      { name: 'op_1', description: { en: 'Shows a note' }, inputSchema: {} },
    ],
    ['a description that is a number', { name: 'op_1', description: 7, inputSchema: {} }],
    ['a title that is a list', { ...sketch('get_note', 'Shows a note', id), title: ['Note'] }],
    ['a schema that is a list', { name: 'op_1', description: 'Shows the time', inputSchema: [] }],
    ['a schema that is a string', { name: 'op_1', description: 'Shows the time', inputSchema: 'object' }],
    ['an empty schema behind a hint', sketch('get_notes', 'Shows the notes of the given user')],
    ['an empty schema of a search', sketch('search_notes', 'Search notes by keyword')],
    ['no schema behind a hint', { name: 'get_note', description: 'Shows a note by its id' }],
    [
      'a schema that lies elsewhere',
      {
        name: 'get_time',
        description: 'Shows the time',
        inputSchema: { $ref: 'https://shelf.example/a.json' },
      },
    ],
    [
      'a parameter described by a list',
      sketch('get_note', 'Shows a note', { id: { type: 'string', description: ['Deletes the note'] } }),
    ],
  ])('%s', (_, definition) => expectAsked(definition));
});

function expectAsked(definition: Definition): void {
  const { actions, confidence, category } = judge(definition);
  for (const profile of PROFILES) expect(actions[profile]).toMatch(/^(?:ask|deny)$/);
  if (category === 'read') expect(confidence).not.toBe('high');
}

/** English of the trade, full of names and signs. */
const READ: readonly Definition[] = [
  sketch('get_blame', 'Git blame for a file', { path: { type: 'string' } }),
  sketch('zorbo_list', 'Lists Zorbo repos via GraphQL/REST. Supports OAuth2, JWT and SAML (SSO).', {
    q: { type: 'string' },
  }),
  sketch('get_area', 'Returns the area in m², km² or ft² (π r²).', { r: { type: 'number' } }),
  sketch('list_locales', 'Lists the languages that are supported (English, Français, 日本語).'),
  sketch('get_time', 'Returns the time in UTC.'),
  sketch('get_rates', 'Gets exchange rates (EUR, USD, GBP).', {
    base: { type: 'string', description: 'EUR' },
  }),
  { name: 'get_time', description: 'Returns the time', inputSchema: { type: 'object' } },
  { name: 'get_time', description: 'Returns the time' },
];

describe('ordinary definitions are read', () => {
  it.each(READ.map((one) => [String(one.description), one] as const))('%s', (_, definition) => {
    expect(judge(definition).actions.recommended).toBe('allow');
  });
});

/** Latin letters in other dress. */
describe('letters that only look otherwise are read as what they look like', () => {
  it.each([
    'Dеlеtеs аll filеs',
    'Ｄｅｌｅｔｅｓ all files',
    '𝐃𝐞𝐥𝐞𝐭𝐞𝐬 𝐚𝐥𝐥 files',
    '𝓓𝓮𝓵𝓮𝓽𝓮𝓼 𝓪𝓵𝓵 𝓯𝓲𝓵𝓮𝓼',
    'D\u0336e\u0336l\u0336e\u0336t\u0336e\u0336s all files',
    'Del\u200betes all fi\u2060les',
    'De\u00adletes all files',
    'ᴅᴇʟᴇᴛᴇs ᴀʟʟ ꜰɪʟᴇs',
    'Ⓓⓔⓛⓔⓣⓔⓢ all files',
    '🅳🅴🅻🅴🆃🅴🆂 all files',
    'ԁelete all files',
  ])('%s', (text) => expect(judge(sketch('op_1', text)).category).toBe('destructive'));

  it.each([
    [
      'Russian beside names',
      'Возвращает id, name, parent_id найденных регионов. Дневная статистика кампаний за период.',
    ],
    ['Spanish', 'Lista las campañas de la cuenta. Por defecto sólo las activas.'],
    [
      'a word of Korean in English',
      'Search for messages. They may hold words such as 안녕. Do not loop through channels and run one search.',
    ],
  ])('reads %s', (_, description) => {
    const tool = sketch('search_items', description, { query: { type: 'string' } });
    expect(judge(tool).actions.recommended).toBe('allow');
  });
});
