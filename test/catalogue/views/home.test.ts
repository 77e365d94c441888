import { expect, test } from 'vitest';
import { homeView } from '../../../catalogue/views/lists.ts';
import { gravestOf, serverHref, toolRows } from '../../../catalogue/views/shelf.ts';
import type { Definition } from '../../../scanner/types.ts';
import { judgedFile } from './judged-file.ts';

const line = (slug: string, tools: readonly Definition[]) => {
  const server = { ...judgedFile(slug, tools), slug };
  const { outcome, problems, partial } = server;
  return {
    ...{ outcome, problems, partial, name: slug, version: '1' },
    href: serverHref(slug),
    rows: toolRows(server),
  };
};

test('the worked example of the home page is one whose quotation shows how much is lost', () => {
  const delete_beds = { name: 'delete_beds', description: 'Delete beds by their ids.' };
  const purge_garden = { name: 'purge_garden', description: 'Permanently purge a garden and all its beds.' };
  const { example } = homeView([line('a', [delete_beds]), line('b', [purge_garden]), line('c', [])]);
  expect(example?.name).toBe('purge_garden');
});

test('four figures tell of the catalogue, each of how many', () => {
  const lines = [
    line('a', [{ name: 'list_beds', description: 'List beds.' }]),
    line('b', [{ name: 'purge_garden', description: 'Permanently purge a garden and all its beds.' }]),
    { ...line('c', []), outcome: 'crashed' as const },
  ];
  expect(homeView(lines).figures.map(({ value, of }) => [value, of])).toEqual([
    [2, 3],
    [1, 3],
    [1, 2],
    [0, 2],
  ]);
});

test('the gravest tool of a server is told by what it ends, not by its name', () => {
  const tools = [
    { name: 'add_all_keys', description: 'Create an admin API key for all users.' },
    { name: 'delete_server', description: 'Permanently delete a server and all its data.' },
    { name: 'list_beds', description: 'List beds.' },
  ];
  const { rows } = line('cloud', tools);
  expect(rows.slice(0, 2).map((row) => [row.line.severity, row.category])).toEqual([
    ['critical', 'write'],
    ['critical', 'destructive'],
  ]);
  expect(gravestOf(rows)?.name).toBe('delete_server');
  expect(gravestOf([])).toBeUndefined();
});

test('the home page, and its twin, show some servers of many', () => {
  const lines = Array.from({ length: 90 }, (_, at) => line(`s${at}`, []));
  const { servers, figures } = homeView(lines);
  expect([servers.length, figures[0]!.of]).toEqual([20, 90]);
});
