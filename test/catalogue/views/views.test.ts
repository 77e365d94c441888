import { expect, test } from 'vitest';
import { moment } from '../../../catalogue/views/capture.ts';
import { standing } from '../../../catalogue/views/evidence.ts';
import { headOf } from '../../../catalogue/views/head.ts';
import { fieldInWords, stringAt } from '../../../catalogue/views/pointer.ts';
import { plainText, prose, said, saidList } from '../../../catalogue/views/prose.ts';
import { alikeByAct, relativesOf } from '../../../catalogue/views/relatives.ts';
import { type ToolRow, toolAt, toolRows } from '../../../catalogue/views/shelf.ts';
import { toolView } from '../../../catalogue/views/tool.ts';
import { decidingWords, headline, severitySentence } from '../../../catalogue/views/verdict.ts';
import { READING } from '../../../catalogue/views/wording.ts';
import type { Definition, JsonObject, JudgedTool, Verdict } from '../../../scanner/types.ts';
import { judgeAlone } from '../../judge-alone.ts';
import { judgedFile } from './judged-file.ts';

test('a pointer is said as a reader would say it', () => {
  expect(fieldInWords('/name')).toBe('name');
  expect(fieldInWords('/description')).toBe('description');
  expect(fieldInWords('/inputSchema/properties/action/enum/1')).toBe('parameter action, allowed value 2');
  expect(fieldInWords('/inputSchema/properties/a~1b/description')).toBe('parameter a/b, description');
  expect(fieldInWords('/inputSchema/required/0')).toBe('required parameter');
  expect(fieldInWords('/inputSchema/properties/branch/pattern')).toBe('parameter branch, pattern');
  expect(fieldInWords('/inputSchema/properties/kind/const')).toBe('parameter kind, the one allowed value');
  expect(stringAt({ a: { 'b/c': ['x'] } }, '/a/b~1c/0')).toBe('x');
  expect(stringAt({ a: 1 }, '/a')).toBeUndefined();
  expect(stringAt({}, '/constructor/name')).toBeUndefined();
});

test('a sentence keeps a server’s words apart from ours', () => {
  const sentence = prose`It offers ${saidList(['a', 'b', 'c'])}, ${3} in all.`;
  expect(sentence).toEqual([
    'It offers ',
    { said: 'a' },
    ', ',
    { said: 'b' },
    ' and ',
    { said: 'c' },
    ', 3 in all.',
  ]);
  expect(plainText(prose`Calls ${said('')}.`)).toBe('Calls “(empty)”.');
});

test('a moment is told in words and in UTC, whatever the machine’s zone', () => {
  expect(moment('2026-11-21T23:59:00.000Z')).toBe('21 November 2026, 23:59 UTC');
  expect(moment('yesterday')).toBe('yesterday');
});

const text = { type: 'string' };
const list = { type: 'array', items: text };
const defined = (name: string, description: string, properties: JsonObject = {}, rest: JsonObject = {}) =>
  judgeAlone({ name, description, inputSchema: { type: 'object', properties }, ...rest });

const PURGE = defined('purge_beds', 'Purge beds and everything in them.');
const DELETE = defined('delete_comment', 'Delete a comment', { comment_id: text });

const told = (judged: JudgedTool) => plainText(headline(judged));
const as = (judged: JudgedTool, changes: Partial<Verdict>): JudgedTool => ({
  ...judged,
  verdict: { ...judged.verdict, ...changes },
});

test('a statement is made of the verb and the object in the server’s words, as firm as the confidence', () => {
  const drop = defined('drop_db', 'Deletes a MySQL database and all its data. Ask first.', { name: text });
  expect(told(as(drop, { confidence: 'high' }))).toMatch(/^Can delete “a MySQL database and all its data”/);
  expect(told(as(drop, { confidence: 'low' }))).toMatch(/^May delete “a MySQL database/);
  expect(told(as(drop, { uncertain: true }))).toBe(
    'Its text does not settle what it does; it counts as destructive for now',
  );
  expect(told(PURGE)).toMatch(/; many in one call$/);
});

test.each([
  [
    'batch_cancel',
    'Request cancellation of a running batch job.',
    'request “cancellation of a running batch job”',
  ],
  ['site_gone', 'Permanently removes a website, including its backups.', 'remove “a website”'],
  ['set_mode', 'Enables or disables the cache of a site.', 'enable or disable “the cache of a site”'],
  ['deleteUserV1', '', 'delete “User”'],
  ['adb_log', 'Retrieve Android logs from the device.', 'retrieve “Android logs from the device”'],
  ['place_order', 'Place orders of goods.', 'place “orders of goods”'],
  ['add_tag', 'Attaches a tag to a page.', 'attach “a tag to a page”'],
  [
    'draw_it',
    'Fetches a drawing and its layers and converts them to code.',
    'fetch “a drawing and its layers”',
  ],
  [
    'see_page',
    'Captures a picture of the page, this is better than text.',
    'capture “a picture of the page”',
  ],
  [
    'search_docs',
    'Search the documents at https://example.org/docs for a word.',
    'search “the documents at https://example.org/docs for a word”',
  ],
  [
    'set_record',
    'Updates a PTR (pointer) record for a machine.',
    'update “a PTR (pointer) record for a machine”',
  ],
  ['delete_key', 'Delete (revoke) an API token by ID.', 'delete “an API token by ID”'],
  ['list_sites', 'Lists the sites of an\norder in the\ncloud.', 'list “the sites of an order in the cloud”'],
  ['forkIt', 'Creates a [fork](https://example.org/fork) of a list.', 'create “a fork of a list”'],
  ['mail_import', 'Bulk import contacts from a list.', 'import “contacts from a list”'],
  ['api--UpdateAddress', 'Make a POST request to /Addresses/{Sid}.json', 'update “Address”'],
  [
    'run_sql',
    'Execute a SQL query against a database (any dialect).',
    'execute “a SQL query against a database”',
  ],
])('%s is told as what it does: %s', (name, description, words) => {
  const judged = defined(name, description, name === 'run_sql' ? { query: text } : {});
  expect(told(as(judged, { uncertain: false }))).toContain(words);
});

test.each([
  ['details of a MySQL database and its data', 'database'],
  ['all domains associated with a specific application', 'domain'],
  ['SSH keys currently stored in an account', 'key'],
  ['a parked or alias domain', 'domain'],
  ['one or more issues', 'issue'],
  ["a task's title and/or description", 'title'],
  ['an alias', 'alias'],
  ['the contents of multiple files simultaneously', 'file'],
  ['how many contacts are currently in a segment', 'contact'],
  ['one or multiple files', 'file'],
  ['an email campaign immediately', 'campaign'],
  ['an assembly', 'assembly'],
  ['the family', 'family'],
  ['and', ''],
  ['cookies', 'cookie'],
  ["a workspace's activity feed", 'feed'],
  ['conversation IDs currently stored in memory', 'id'],
  ['URLs indexed under one website', 'url'],
  ['statuses for a commit', 'status'],
  ['all analyses for a task', 'analysis'],
  ['back to the previous page', 'page'],
  ['a short-lived, signed URL to download a file', 'url'],
  ['the websites the user owns', 'website'],
  ['all comments left by users in a collection', 'comment'],
  ['details of a site including its settings, domains', 'site'],
  ['a development (uncached) mode', 'mode'],
  ['detailed status of a specific z/OS job by its ID', 'job'],
  ['files/directories in a folder', 'file'],
  ['multiple annotations parallelly in a node', 'annotation'],
  ['a SQL query against a database', 'query'],
  ['whether an application is installed', ''],
  ['them to a server', ''],
  ['task details including all phases', 'task'],
  ["a component's metadata", 'component'],
  ['the information', 'information'],
])('the thing in “%s” is a %s', (object, head) => {
  expect(headOf(object)).toBe(head);
});

test.each([
  ['zap', 'Elimina un registro de la base de datos.'],
  ['zap', 'Löscht alle Einträge der Datenbank.'],
  ['zap_all', 'After a deletion of the table nothing is left.'],
])('words that make no English sentence are quoted, not bent: %s %s', (name, description) => {
  const judged = defined(name, description);
  const sentence = told(judged);
  if (judged.verdict.uncertain) expect(sentence).toMatch(/does not settle/);
  else
    expect(sentence).toMatch(new RegExp(`^${READING[judged.verdict.category][judged.verdict.confidence]}`));
});

test('what is said of a mode names the mode', () => {
  const board = defined('board', 'Manage the board', {
    action: { type: 'string', enum: ['update_card', 'delete_board'] },
  });
  expect(told(board)).toMatch(/delete_board/);
});

test('a line quotes the field that decides, and the fields that explain what it leaves open', () => {
  const words = (judged: JudgedTool) => decidingWords(judged).map(({ field, quote }) => `${field} ${quote}`);
  expect(words(DELETE)).toEqual(['/name delete_comment', '/description Delete a comment']);
  const many = judgeAlone({
    name: 'delete_files',
    description: 'Deletes the files named.',
    inputSchema: { type: 'object', properties: { ids: list }, required: ['ids'] },
  });
  expect(words(many)).toEqual(['/name delete_files', '/inputSchema/required/0 ids']);
  expect(words(defined('zorb', ''))).toEqual(['/name zorb']);
});

test.each([
  [DELETE, 'Destructive tools start at critical, and it is one step lower because it concerns a single item'],
  [defined('browser_click', 'Click an element', { ref: text }), 'one step lower because the run is bounded'],
  [defined('create_invoice', 'Create an invoice'), 'one step lower because nobody has to pay yet'],
  [defined('invite', 'Invite a user with a role'), 'Write tools start at medium, and privilege raises it.'],
  [
    defined('reset_password', 'Reset the password of a user', { user_id: text }),
    'privilege and credential raise it.',
  ],
  [
    defined('run_tests', 'Run the tests on every server of a group'),
    'it would be one step lower because the run is bounded (“run_tests”), but bulk raises it again.',
  ],
  [
    PURGE,
    'Destructive tools start at critical, and its signals (destructive, bulk and irreversible) leave it there.',
  ],
  [defined('list_notes', 'List notes'), 'Read tools start at low, and no signal moves it.'],
])('a severity says where it started and what moved it: $tool.name', (judged, told) => {
  expect(plainText(severitySentence(judged.verdict))).toContain(told);
});

test('the severity of one mode is told as that', () => {
  const { verdict } = defined('board', 'Manage the board', {
    action: { type: 'string', enum: ['update_card', 'delete_board'] },
  });
  expect(plainText(severitySentence(verdict))).toMatch(
    /^(?:By its gravest mode \(“delete_board”\): d|D)estructive tools/,
  );
});

test.each([
  ['List notes. Does not delete or modify anything.', 0],
  ['Archive a note. Notes will not be deleted.', 0],
])('words that deny a graver act are no objection to a milder reading: %s', (description, objections) => {
  const { verdict } = defined(description.startsWith('List') ? 'list_notes' : 'archive_note', description);
  expect(verdict.evidence.some(({ stance }) => stance === 'against')).toBe(true);
  expect(verdict.evidence.filter((piece) => standing(piece, verdict) === 'against')).toHaveLength(objections);
});

test('words that deny what the verdict says are objections', () => {
  const { verdict } = defined('delete_note', 'Deletes a note. Does not delete its folder.');
  expect(
    verdict.evidence.filter((piece) => standing(piece, verdict) === 'against').map(({ quote }) => quote),
  ).toEqual(['delete its folder']);
});

test('of two tools with one name the graver stands, at the one address of the name', () => {
  const tools: Definition[] = [
    { name: 'get_user', description: 'Get a user.' },
    { name: 'get_user', description: 'Permanently delete every user of the account.' },
  ];
  const scanned = judgedFile('twins', tools);
  const severities = scanned.tools.map((judged) => judged.verdict.severity);
  expect(new Set(severities).size).toBe(2);
  const server = { ...scanned, slug: 'twins' };
  const rows = toolRows(server);
  expect(rows).toHaveLength(1);
  expect(rows[0]!.line.severity).not.toBe('low');
  expect(toolAt(server, rows[0]!.slug)?.verdict.severity).toBe(rows[0]!.line.severity);
});

test('a parameter that names the target of the act speaks neither for nor against it', () => {
  const { tool, verdict } = defined('delete_note', 'Deletes a note.', {
    note_id: { type: 'string', description: 'The note to delete' },
  });
  const aside = verdict.evidence.filter(({ field }) => field.endsWith('/note_id/description'));
  expect(aside.map((piece) => standing(piece, verdict))).toEqual(['neither']);
  const judged = judgedFile('notes', [tool.definition as Definition]);
  const view = toolView({ ...judged, slug: 'notes' }, judged.tools[0]!, 'x', { own: [], elsewhere: [] });
  expect(view.evidence.against).toEqual([]);
  expect(JSON.stringify(view.evidence.for)).not.toContain('not destructive');
  expect(plainText(view.confidence)).not.toContain('against');
});

test('a word that is no verb makes no act', () => {
  for (const [name, description] of [
    ['flightbox_children', ''],
    ['counts', 'Session counts grouped by build name in the last hour.'],
    ['list_tables', 'Represents a collection of tables of the workbook.'],
    ['er_diagram', 'Places ORDER ||--|{ LINE-ITEM on the page.'],
  ] as const)
    expect(told(defined(name, description)), name).not.toMatch(/flightbox “|session “|represent “|\|\|/i);
});

test('relatives are of the own server about the same object, then the same act on it elsewhere', () => {
  const row = (server: string, verb: string, object: string) =>
    ({ href: `${server}/${verb}`, slug: verb, verb, object, server: { slug: server } }) as ToolRow;
  const one = row('a', 'delete', 'page');
  const siblings = [one, row('a', 'get', 'page'), row('a', 'delete', 'user')];
  const far = ['b', 'c', 'd', 'e'].map((server) => row(server, 'delete', 'page'));
  const again = { ...one, href: 'a/delete-2' };
  const { rows, at } = alikeByAct([...far, ...siblings, again]).get('delete page')!;
  const { own, elsewhere } = relativesOf(one, siblings, { rows, at });
  expect(own.map(({ href }) => href)).toEqual(['a/get']);
  expect(elsewhere.map(({ href }) => href)).toEqual(['b/delete', 'c/delete', 'd/delete']);
  expect(relativesOf(far[2]!, [far[2]!], { rows, at }).elsewhere.map(({ href }) => href)).toEqual([
    ...['a/delete-2', 'b/delete', 'c/delete', 'e/delete'],
  ]);
  expect(relativesOf(row('a', '', ''), siblings, { rows, at })).toEqual({ own: [], elsewhere: [] });
});
