/** Our words on a tool's page, with what a server said masked: most of them must differ from tool to tool. */
import { expect, test } from 'vitest';
import type { Prose } from '../../../catalogue/views/prose.ts';
import { toolView } from '../../../catalogue/views/tool.ts';
import type { Definition } from '../../../scanner/types.ts';
import { judgedFile } from './judged-file.ts';

const tool = (name: string, description: string, ...required: string[]): Definition => ({
  name,
  description,
  inputSchema: {
    type: 'object',
    properties: Object.fromEntries(required.map((parameter) => [parameter, { type: 'string' }])),
    required,
  },
});
const TOOLS = [
  tool('delete_page', 'Permanently delete a page and its history.', 'page_id'),
  tool('restore_page', 'Restore a page that was deleted.', 'page_id'),
  tool('create_page', 'Create a page in a space.', 'title'),
  tool('list_pages', 'List the pages of a space.'),
  tool('run_query', 'Run any SQL query against the database.', 'sql'),
  tool('send_email', 'Send an email to any address.', 'to', 'body'),
  tool('refund_payment', 'Refund a payment to the customer.', 'payment_id'),
  tool('rotate_key', 'Rotate the API key and return the new one.', 'key_id'),
  tool('fetch_url', 'Fetch a page from any URL.', 'url'),
  tool('purge_backups', 'Permanently purge all backups.'),
  tool('restart_server', 'Restart a virtual machine.', 'id'),
  tool('invite_member', 'Invite a user to the team with a role.', 'email'),
];
const scanned = judgedFile('garden', TOOLS);

const masked = (text: Prose) => text.map((part) => (typeof part === 'string' ? part : '□')).join('');

/** Every sentence that a page says about its tool; tables, labels and links are no sentences. */
const pages = scanned.tools.map((judged) => {
  const view = toolView({ ...scanned, slug: 'garden' }, judged, 'x', { own: [], elsewhere: [] });
  return [
    view.headline,
    view.severity.sentence,
    view.confidence,
    ...view.signals.map(({ sentence }) => sentence),
    ...view.matters,
    view.why === undefined ? [] : [view.why],
  ].map(masked);
});

const words = (sentences: readonly string[]) => sentences.join(' ').split(/\s+/).length;

test('a page says few sentences, and most pages do not say the same', () => {
  const everywhere = (sentence: string) => pages.filter((page) => page.includes(sentence)).length;
  const all = pages.flat();
  const shared = all.filter((sentence) => everywhere(sentence) > pages.length / 4);
  expect(words(shared) / words(all)).toBeLessThan(0.3);
  expect(Math.max(...pages.map(words))).toBeLessThan(110);
});

test('no two tools have the same heading or the same page', () => {
  expect(new Set(pages.map(([heading]) => heading)).size).toBe(pages.length);
  expect(new Set(pages.map((page) => page.join('\n'))).size).toBe(pages.length);
});

test('nothing is said of an action that follows from a severity that lets calls through', () => {
  const why = (name: string) => {
    const judged = scanned.tools.find(({ tool }) => tool.name === name)!;
    return toolView({ ...scanned, slug: 'garden' }, judged, 'x', { own: [], elsewhere: [] }).why;
  };
  expect([why('list_pages'), why('create_page')]).toEqual([undefined, undefined]);
  expect(why('delete_page')).toMatch(/^Its severity is/);
});

test('a sentence ends once, also where a quotation ends it', () => {
  const merging = tool('set_notes', 'Set the notes of a page.', 'text');
  const properties = { replace: { type: 'boolean', description: 'If true, replaces the entire page.' } };
  const judged = judgedFile('notes', [{ ...merging, inputSchema: { type: 'object', properties } }]);
  const view = toolView({ ...judged, slug: 'notes' }, judged.tools[0]!, 'x', { own: [], elsewhere: [] });
  const said = [view.headline, ...view.signals.map(({ sentence }) => sentence)];
  const plain = said.map((text) =>
    text.map((part) => (typeof part === 'string' ? part : part.said)).join(''),
  );
  expect(plain.join('\n')).toContain('If true, replaces the entire page.');
  for (const sentence of plain) expect(sentence).toMatch(/[^.…][.…]$/);
});

test('what is claimed of a way back follows from the server’s own tools', () => {
  const of = (name: string) => pages[TOOLS.findIndex((one) => one.name === name)]!.join(' ');
  expect(of('delete_page')).toContain('By their names, □ on the same server may undo it.');
  expect(of('purge_backups')).toContain('None of the 12 tools of the server is named as bringing');
  for (const page of pages)
    expect(page.join(' ')).not.toMatch(
      /changes nothing|leaves something behind|commits somebody|does not come back/,
    );
});
