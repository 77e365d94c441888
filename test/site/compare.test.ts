/** Servers side by side, in a real browser: pairs that stand ready without script, any choice with it. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openCatalogue } from '../../catalogue/store/index.ts';
import { judgeObservation } from '../../scanner/judge-observation.ts';
import { siteBuild } from '../../site/build.ts';
import { observed } from './garden-catalogue.ts';
import { servedGarden } from './served-garden.ts';

const NOTES = ['List all notes.', 'Create a note.', 'Search notes by word.'];
const notes = (deleting: string) =>
  [...NOTES, deleting].map((description) => ({
    name: description.toLowerCase().replace(/\W+/g, '_').slice(0, -1),
    description,
  }));
const PAIR = '/compare/blue-notes/red-notes/';

const garden = servedGarden({
  make: async ({ db, out }) => {
    const catalogue = openCatalogue(db, 'write');
    for (const [id, deleting] of [
      ['blue-notes', 'Delete a note.'],
      ['red-notes', 'Permanently delete all notes of every notebook.'],
    ] as const)
      catalogue.record(judgeObservation(observed(id, { tools: notes(deleting) })));
    catalogue.close();
    await siteBuild({ db, out });
  },
});
const { open, read } = garden;

test('servers that do much the same stand side by side without script, linked from both', async () => {
  const page = await open('/servers/red-notes/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'blue-notes' }).click();
  await page.waitForURL(`**${PAIR}`);
  const rows = await rowsOf(page);
  expect(rows.Tools).toEqual(['4', '4']);
  expect(rows['By default']?.[1]).toContain('1 deny');
  expect(rows['delete note differs']).toEqual([
    'high delete_a_note ask',
    'critical permanently_delete_all_notes_of_every_notebook deny',
  ]);
  expect(rows['create note']).toEqual(['medium create_a_note limit', 'medium create_a_note limit']);
  expect(rows['Context cost']?.[0]).toMatch(/^about \d+ tokens$/);
  await page.context().close();
});

test('with script any choice is compared, and says the same as the page that stands ready', async () => {
  const page = await open('/compare/', {});
  await page.getByLabel('Server 1').fill('blue-notes');
  await page.getByLabel('Server 2').fill('red-notes');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/compare/?s=blue-notes&s=red-notes');
  await page.locator('.beside').waitFor();
  const chosen = await rowsOf(page);
  await page.goto(new URL(PAIR, garden.url).href);
  const ready = await rowsOf(page);
  const plain = (rows: typeof ready) => JSON.stringify(rows).replace(/\\n|,? differs|[ ,]/g, '');
  expect(plain(chosen)).toBe(plain(ready));
  await page.context().close();
});

test('hostile and unobserved servers are compared as text, four at most, accessibly', async () => {
  const hostile = JSON.parse(read('compare/names.json')) as [string, string][];
  const slug = hostile.find(([name]) => name.includes('hostile'))![1];
  const page = await open(`/compare/?s=${slug}&s=locked-mcp&s=garden-mcp&s=drift-mcp&s=red-notes`, {});
  await page.locator('.beside').waitFor();
  expect(await page.locator('.beside thead th').count()).toBe(4);
  expect(await page.locator('.beside :is(img, script, b)').count()).toBe(0);
  expect(await page.locator('.beside').innerText()).toContain('The server needs configuration');
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await page.context().close();
});

test('a server that is not there, or one alone, is told', async () => {
  const page = await open('/compare/?s=nobody&s=red-notes', {});
  await page.getByText('One of these servers does not stand in this catalogue.').waitFor();
  await page.goto(new URL('/compare/?s=red-notes', garden.url).href);
  await page.getByText('One more makes a comparison.').waitFor();
  await page.getByLabel('Server 2').fill('purple-notes');
  await page.keyboard.press('Enter');
  await page.getByText('No server is called purple-notes.').waitFor();
  await page.context().close();
});

test('what does not come is told as that, not as missing, and is asked for again', async () => {
  const page = await open('/compare/', {});
  await page.route('**/*.json', (route) => route.abort());
  await page.getByLabel('Server 1').fill('red-notes');
  await page.getByLabel('Server 2').fill('garden-mcp');
  await page.keyboard.press('Enter');
  await page.getByText('The names could not be loaded; try it again.').waitFor();
  await page.unroute('**/*.json');
  await page.route('**/red-notes/column.json', (route) => route.fulfill({ status: 503 }));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/compare/?s=red-notes&s=garden-mcp');
  await page.getByText('A server could not be loaded; load this page again.').waitFor();
  await page.context().close();
});

/** The cells of each row by its heading, as they are read. */
async function rowsOf(page: Page): Promise<Record<string, string[]>> {
  const rows = await page.locator('.beside tbody tr:not(.group)').all();
  const read = rows.map(async (row) => [
    (await row.locator('th').innerText()).replace(/\s+/g, ' ').trim(),
    (await row.locator('td').allInnerTexts()).map((text) => text.replace(/ +/g, ' ').trim()),
  ]);
  return Object.fromEntries(await Promise.all(read));
}
