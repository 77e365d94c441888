/** What pages make of the room they are given, in a real browser. */
import { expect, test } from 'vitest';
import { cutTables, sidewaysScroll } from './measure.ts';
import { servedGarden } from './served-garden.ts';

const garden = servedGarden();
const { open } = garden;

const at = async (address: string, width: number) => {
  const page = await open(address);
  await page.setViewportSize({ width, height: 900 });
  return page;
};

test.each([
  '/',
  '/severities/',
  '/categories/',
  '/signals/',
  '/rules/',
  '/methodology/',
  '/servers/garden-mcp/tools/batch-cancel/',
])('on a phone the words of a table stand under their name, over the whole width: %s', async (address) => {
  const page = await at(address, 360);
  const cells = await page.locator('.told .why').all();
  expect(cells.length).toBeGreaterThan(0);
  for (const cell of cells) expect((await cell.boundingBox())!.width).toBeGreaterThan(300);
  expect(await sidewaysScroll(page)).toBe(0);
  await page.context().close();
});

test('of four servers side by side no word is cut on a small screen: what a row tells stands over it', async () => {
  const slugs = ['garden-mcp', 'drift-mcp', 'library-mcp', 'empty-mcp'];
  const page = await at(`/compare/?${slugs.map((slug) => `s=${slug}`).join('&')}`, 768);
  const row = page.locator('.beside tbody tr', { hasText: 'By default' });
  await row.waitFor();
  const head = (await row.locator('th').boundingBox())!;
  const cell = (await row.locator('td').first().boundingBox())!;
  expect(cell.y).toBeGreaterThanOrEqual(head.y + head.height - 1);
  expect(cell.width).toBeGreaterThan(130);
  await page.context().close();
});

test('on a wide screen a long name stands on one line', async () => {
  const page = await at('/severities/critical/', 1920);
  const link = page.locator('.tools tbody .name a').first();
  await link.evaluate((one) => one.replaceChildren('agency-hosting_deleteWebsiteDatabaseUserV1'));
  expect(await link.evaluate((one) => one.getClientRects().length)).toBe(1);
  await page.context().close();
});

test.each([1280, 390])('the type of a parameter is one word on one line, %i wide', async (width) => {
  const page = await at('/servers/garden-mcp/tools/batch-cancel/', width);
  const types = await page.locator('section:has(#parameters) td.type').all();
  expect(types.length).toBeGreaterThan(0);
  for (const cell of types) {
    const lines = await cell.evaluate((one) => {
      one.innerHTML = '<b>boolean</b>';
      one.parentElement!.lastElementChild!.firstElementChild!.replaceChildren('Said at length. '.repeat(20));
      return one.firstElementChild!.getClientRects().length;
    });
    expect(lines).toBe(1);
  }
  await page.context().close();
});

test.each([1280, 390, 360])(
  'the names of annotations stand whole beside what is read, %i wide',
  async (width) => {
    const page = await at('/servers/garden-mcp/tools/batch-cancel/', width);
    const names = await page.locator('section:has(#declared) tbody th .said').all();
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      const lines = await name.evaluate((one) => {
        one.replaceChildren('destructiveHint');
        return one.getClientRects().length;
      });
      expect(lines).toBe(1);
    }
    expect(await cutTables(page)).toEqual([]);
    await page.context().close();
  },
);

test('an address in a problem makes no page scroll, and a server without tools speaks of none', async () => {
  const page = await at('/servers/locked-mcp/', 360);
  expect(await sidewaysScroll(page)).toBe(0);
  const part = (id: string) => page.locator('section.part', { has: page.locator(`#${id}`) }).innerText();
  expect(await part('problems')).toContain('https://garden.example/');
  expect(await part('wrong')).not.toContain('tool’s page');
  await page.goto(new URL('/servers/garden-mcp/', garden.url).href);
  expect(await part('wrong')).toContain('Each tool’s page');
  await page.context().close();
});

test('on paper a page names its server, its address and its date, and has nothing to press', async () => {
  const page = await at('/servers/garden-mcp/tools/batch-cancel/', 800);
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('body').innerText();
  expect(paper).toContain('garden-mcp');
  expect(paper).toContain('/servers/garden-mcp/tools/batch-cancel/');
  expect(paper).toContain('21 November 2026');
  expect(await page.locator('.crumbs').isVisible()).toBe(true);
  for (const control of await page.locator('button, input').all())
    expect(await control.isVisible()).toBe(false);
  await page.context().close();
});

test('on a wide screen every way to narrow a list stands on the line of its name', async () => {
  const page = await at('/servers/', 1280);
  const offsets = await page.locator('.facets').evaluate((list) => {
    return [...list.querySelectorAll('dt')].map(
      (name) =>
        name.nextElementSibling!.querySelector('a')!.getBoundingClientRect().y -
        name.getBoundingClientRect().y,
    );
  });
  expect(new Set(offsets.map(Math.round)).size).toBe(1);
  await page.context().close();
});
