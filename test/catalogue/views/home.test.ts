import { expect, test } from 'vitest';
import { homeView } from '../../../catalogue/views/lists.ts';
import { serverHref, toolRows } from '../../../catalogue/views/shelf.ts';
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
