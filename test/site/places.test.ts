/** Where pages stand, and what they keep at each width, in a real browser. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cutTables } from './measure.ts';
import { servedGarden } from './served-garden.ts';

const garden = servedGarden();
const { folder, open } = garden;

test('a phone keeps the answer, no table is cut, and wide screens are used', async () => {
  const page = await open('/servers/garden-mcp/', {});
  await page.setViewportSize({ width: 360, height: 800 });
  const row = page.locator('.tools tbody tr', { hasText: 'batch_cancel' });
  expect(await row.innerText()).toMatch(/^batch_cancel\s+critical\s+destructive · bulk\s+default: deny$/);
  for (const [width, ...addresses] of [
    [360, '/', '/servers/', '/servers/garden-mcp/', '/severities/critical/'],
    [768, '/', '/servers/garden-mcp/', '/severities/critical/', '/servers/garden-mcp/tools/batch-cancel/'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of addresses) {
      await page.goto(new URL(address, garden.url).href);
      expect(await cutTables(page), `${address} at ${width}px`).toEqual([]);
    }
  }
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(new URL('/severities/critical/', garden.url).href);
  const width = async (selector: string) => (await page.locator(selector).first().boundingBox())!.width;
  expect(await width('.tools')).toBeGreaterThan(1300);
  expect(await width('.read')).toBeLessThan(800);
  await page.context().close();
});

test('the places of the site keep to one line of a laptop beside the search, and to two of a phone', async () => {
  const page = await open('/categories/', {});
  for (const [width, lines] of [
    [1280, 1],
    [1200, 1],
    [360, 2],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    const tops = await page
      .locator(width > 1000 ? '.top nav a, .top input' : '.top nav a')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top / 25)));
    expect(new Set(tops).size, `${width}px`).toBe(lines);
  }
  await page.getByRole('link', { name: 'Severities' }).first().click();
  await page.waitForURL('**/severities/');
  expect(await page.locator('tbody .sev').allInnerTexts()).toEqual(['critical', 'high', 'medium', 'low']);
  await page.context().close();
});

test('a server stands at the address of its published name, under what it calls itself; a former address forwards', async () => {
  const page = await open('/servers/github-ref/', { javaScriptEnabled: false });
  await page.waitForURL('**/servers/modelcontextprotocol--server-github/');
  expect(await page.locator('h1').innerText()).toBe('github-mcp-server');
  expect((await page.locator('.identity').innerText()).split('\n').filter((line) => line !== '')).toEqual([
    ...[
      'npm package',
      '@modelcontextprotocol/server-github',
      'Published in',
      'the npm scope @modelcontextprotocol',
    ],
    ...[
      'Version',
      '9.9.9',
      ...['Published', '4 March 2026 by the npm account gardener'],
      ...['Deprecated', 'Moved elsewhere. <b>', 'Licence', 'MIT'],
      ...['Source', 'https://github.com/modelcontextprotocol/servers'],
      ...['Domain', 'Code and its tools'],
      'Seen',
      '21 November 2026, 14:03 UTC',
      'Speaks over',
      'standard input and output',
    ],
    ...[
      'Started as',
      'npm:@modelcontextprotocol/server-github',
      'Context cost',
      expect.stringMatching(/^about \d+ tokens of definitions with every request/),
    ],
  ]);
  const domain = page.getByRole('link', { name: 'Code and its tools' });
  expect(await domain.getAttribute('rel')).toBeNull();
  await domain.click();
  expect(await page.locator('h1').innerText()).toBe('Servers for code and its tools');
  expect(await page.locator('tbody th').allInnerTexts()).toEqual(['@modelcontextprotocol/server-github']);
  expect(existsSync(join(folder, 'site/servers/mysql-f4'))).toBe(false);
  await page.context().close();
});

test('a server’s bars stand above its policy', async () => {
  const page = await open('/servers/garden-mcp/', { viewport: { width: 1280, height: 900 } });
  const top = async (part: string) => (await page.locator(part).first().boundingBox())!.y;
  expect(await top('.head .bars')).toBeLessThan(await top('#policy'));
  await page.context().close();
});

test.each([
  ['/servers/', 'nothing chosen'],
  ['/by/critical/', 'Gravest tool: critical'],
])(
  'on a phone a list stands before the ways to narrow it, which say what is chosen: %s',
  async (address, chosen) => {
    const page = await open(address, { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    const first = (await page.locator('main tbody tr').first().boundingBox())!;
    expect(first.y + first.height).toBeLessThan(740);
    const summary = page.locator('.narrowing summary');
    expect(await summary.innerText()).toBe(`Narrow the list ${chosen}`);
    const letter = page.getByRole('link', { name: 'G', exact: true });
    expect(await letter.count()).toBe(0);
    await summary.focus();
    await page.keyboard.press('Enter');
    await letter.click();
    expect(await page.locator('h1').innerText()).toBe('Servers whose name begins with G');
    await page.context().close();
  },
);

test('where there is room, nothing of the ways to narrow a list is folded', async () => {
  const page = await open('/servers/', { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
  expect(await page.locator('.narrowing summary').isVisible()).toBe(false);
  for (const link of await page.locator('.facets a').all())
    expect(await link.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
  expect(await page.locator('.facets a').count()).toBeGreaterThan(3);
  await page.context().close();
});

test('the home page leads to servers by what they are for, with how many there are', async () => {
  const page = await open('/');
  const domains = page.getByRole('navigation', { name: 'Servers by domain' });
  expect((await domains.innerText()).trim()).toMatch(/^Code and its tools\s+1$/);
  await domains.getByRole('link').click();
  await page.waitForURL('**/by/code/');
  await page.context().close();
});
