/** Pages that list what a catalogue holds stay small however much that is, and lead to the rest. */
import { expect, test } from 'vitest';
import { pagesInReach } from '../../../catalogue/views/cut.ts';
import { byVerb, explorerView, verbView } from '../../../catalogue/views/explorer.ts';
import { facets } from '../../../catalogue/views/facets.ts';
import { MOST_SERVERS, serversView } from '../../../catalogue/views/servers.ts';
import { serverHref, toolRows } from '../../../catalogue/views/shelf.ts';
import { judgedFile } from './judged-file.ts';

const line = (slug: string, tool: string, description: string) => {
  const server = { ...judgedFile(slug, [{ name: tool, description }]), slug };
  const { outcome, problems, partial, transport } = server;
  const who = { href: serverHref(slug), name: slug, version: '1' };
  return { ...{ outcome, problems, partial, transport, ...who }, rows: toolRows(server), annotated: 0 };
};
const [read, purge] = [line('a', 'list_beds', 'List beds.'), line('b', 'purge_beds', 'Purge all beds.')];
const FIRST = ['@acorn/', 'Élan-', 'birch-', '7-', '_'];
const many = (length: number) =>
  Array.from({ length }, (_, at) => {
    const name = `${FIRST[at % FIRST.length]}${at}`;
    return { ...(at % 10 === 0 ? purge : read), name, href: serverHref(`s${at}`) };
  });

test('all servers stand on one page while it has room for them', () => {
  const view = serversView(many(MOST_SERVERS));
  expect(view).toMatchObject({ title: '400 of 400 servers listed their tools', letters: [] });
  expect(view.servers).toHaveLength(MOST_SERVERS);
});

test('more servers stand under their first letters, each under one, with what its page holds', () => {
  const lines = many(4_600);
  const { title, servers, letters } = serversView(lines);
  expect([title, servers]).toEqual(['4,600 of 4,600 servers listed their tools', []]);
  expect(letters.map(({ title, servers, tools, held }) => [title, servers, tools, held])).toEqual([
    ['A', 920, 920, 460],
    ['B', 920, 920, 0],
    ['E', 920, 920, 0],
    ['0–9', 1840, 1840, 0],
  ]);
  expect(letters.every(({ shares }) => shares.reduce((sum, { count }) => sum + count, 0) > 0)).toBe(true);
  const pages = new Map(facets(lines).map((facet) => [facet.href, facet]));
  for (const { href, servers } of letters) expect(pages.get(href)!.rows).toHaveLength(servers);
});

test('a page of a list leads to near ones, some further off, the first and the last', () => {
  expect(pagesInReach(1, 1)).toEqual([1]);
  expect(pagesInReach(2, 4)).toEqual([1, 2, 3, 4]);
  expect(pagesInReach(50, 135)).toEqual([1, 20, 40, 47, 48, 49, 50, 51, 52, 53, 60, 80, 135]);
  for (const page of [1, 700, 5_000]) expect(pagesInReach(page, 5_000).length).toBeLessThan(20);
});

test('a verb’s page names the objects of most tools, by name, and says how many more there are', () => {
  const beds = Array.from(
    { length: 130 },
    (_, at) => `bed${String.fromCharCode(97 + (at % 26))}${'x'.repeat(at / 26)}`,
  );
  const rows = [...beds, 'rose', 'rose'].map((object, at) => ({
    ...purge.rows[0]!,
    ...{ verb: 'purge', object, href: `/servers/s/tools/t${at}/` },
  }));
  const view = verbView('purge', rows);
  expect(view.objects).toHaveLength(100);
  expect(view.left).toBe(31);
  expect(view.objects.find(({ object }) => object === 'rose')).toMatchObject({ tools: 2 });
  expect(view.objects.map(({ object }) => object)).toEqual(
    view.objects.map(({ object }) => object).toSorted(),
  );
  expect(view.rows).toHaveLength(132);
});

test('of very many verbs the last are told by name alone', () => {
  const rows = Array.from({ length: 450 }, (_, at) => ({
    ...(at === 449 ? purge : read).rows[0]!,
    ...{ verb: `verb-${at}`, object: 'bed', href: `/servers/s/tools/t${at}/` },
  }));
  const { verbs, others } = explorerView(byVerb(rows), rows.length);
  expect([verbs.length, others.length]).toEqual([400, 50]);
  expect(verbs[0]!.verb).toBe('verb-449');
  expect(others.every(({ href, verb }) => href === `/explore/${verb}/`)).toBe(true);
});
