/** Every page and its JSON twin say the same. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCatalogue } from '../../catalogue/store/index.ts';
import { judgeObservation } from '../../scanner/judge-observation.ts';
import { siteBuild } from '../../site/build.ts';
import { fillGardenCatalogue, observed } from './garden-catalogue.ts';

const folder = mkdtempSync(join(tmpdir(), 'toolrisk-twins-'));
const out = join(folder, 'site');
let pages: readonly string[];

beforeAll(async () => {
  const db = join(folder, 'catalogue.db');
  fillGardenCatalogue(db);
  const catalogue = openCatalogue(db, 'write');
  const shelf = ['list_notes', 'create_note', 'delete_note'].map((name) => ({
    name,
    description: `${name.replace('_', ' all the ')}.`,
  }));
  for (const id of ['blue-notes', 'red-notes'])
    catalogue.record(judgeObservation(observed(id, { tools: shelf })));
  catalogue.close();
  const corrections = [
    {
      server: 'npm:garden-mcp',
      tool: 'order_seeds',
      action: 'ask',
      reason: 'Asked.',
      by: 'Ada',
      at: '2026-11-20',
    },
  ] as const;
  await siteBuild({ db, out, site: { corrections } });
  pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Kinds of pages without a twin: they hold forms, forwards, names alone, or a document that has files of its own. */
const WITHOUT = /^(404|find\/|compare\/index|servers\/[^/]+\/policy\/|servers\/github-ref\/)/;
/** What a reader is told, by the names of the views; the rest is addresses, layout and ids. */
const TOLD =
  /^(title|name|tally|word|summary|sentence|reason|by|why|limits|because|means|when|category|severity|action|value|of|tools|held|count|said|text|asks|holds|digest|what|enables)$/;

test('the foot of a page calls its twin what it is', () => {
  const called = (page: string) => />([\w ]+) as JSON<\/a>/.exec(read(page).split('<footer')[1]!)?.[1];
  expect(called('index.html')).toBe('This page');
  expect(called('servers/blue-notes/tools/delete-note/index.html')).toBe('The server');
  for (const list of ['changes', 'categories/write', 'explore/delete', 'by/unannotated'])
    expect(called(`${list}/index.html`), list).toBe('The whole list');
});

test('every kind of page names its twin, and says what the twin says', () => {
  const kinds = new Set<string>();
  for (const page of pages.filter((file) => !WITHOUT.test(file))) {
    const html = read(page);
    const [, twin] = /rel="alternate" type="application\/json" href="\/([^"]+)"/.exec(html) ?? [];
    expect(twin, page).toBeDefined();
    if (/^servers\/./.test(twin!)) continue;
    const text = textOf(html);
    for (const said of leaves(JSON.parse(read(twin!)))) expect(text, `${page}: ${said}`).toContain(said);
    kinds.add(page.split('/')[0]!);
  }
  expect([...kinds].sort()).toEqual([
    ...['attacks', 'by', 'categories', 'changes', 'compare', 'corrections', 'data', 'explore', 'index.html'],
    ...['methodology', 'rules', 'servers', 'severities', 'signals'],
  ]);
});

test('a list and its twin name the same tools in the same order', () => {
  for (const page of pages.filter((file) => /^(categories|severities|signals|explore)\/[^/]+\//.test(file))) {
    const twin = JSON.parse(read(`${page.split('/').slice(0, 2).join('/')}.json`));
    const rows = [...read(page).matchAll(/<th scope="row" class="name"><a class="said" href="([^"]+)"/g)];
    expect(
      rows.map(([, href]) => href),
      page,
    ).toEqual(twin.rows.map(({ href }: { href: string }) => href));
  }
});

test('the pages of a server and of its tools say what the server’s report says', () => {
  const { servers } = JSON.parse(read('servers/garden-mcp.json'));
  for (const { name, severity, category, digest } of servers[0].tools) {
    const page = textOf(read(`servers/garden-mcp/tools/${name.replaceAll('_', '-')}/index.html`));
    for (const said of [name, severity, category, digest]) expect(page, name).toContain(said);
    expect(textOf(read('servers/garden-mcp/index.html'))).toContain(name);
  }
});

/** Strings and numbers that a reader is told, wherever they stand in a view. */
function leaves(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, key));
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([name, inner]) => leaves(inner, name));
  if (typeof value === 'number' && TOLD.test(key)) return [value.toLocaleString('en-GB')];
  return typeof value === 'string' && TOLD.test(key) ? [plain(value)].filter((text) => text !== '') : [];
}

function textOf(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  const attributes = [...html.matchAll(/(?:datetime|content|aria-label)="([^"]*)"/g)].map(([, text]) => text);
  return plain(
    [html.replace(/<wbr>/g, '').replace(/<[^>]+>/g, ' '), ...attributes]
      .join(' ')
      .replace(/&(\w+|#\d+);/g, (whole, name: string) => entities[name] ?? whole),
  );
}

const plain = (text: string): string => text.replace(/\s+/g, '');

function read(file: string): string {
  return readFileSync(join(out, file), 'utf8');
}
