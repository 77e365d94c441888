/** What a reader reaches by keyboard alone, and with pages at twice their size. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sidewaysScroll } from './measure.ts';
import { servedGarden } from './served-garden.ts';

const garden = servedGarden();

test('from the home page a server is found and its policy downloaded with the keyboard alone', async () => {
  const page = await garden.open('/', { acceptDownloads: true });
  await page.keyboard.press('/');
  await page.keyboard.type('garden');
  await page.locator('.search .found a').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/servers/garden-mcp/');
  const focused = () => page.evaluate('document.activeElement.textContent');
  let stops = 0;
  do {
    await page.keyboard.press('Tab');
    stops += 1;
  } while (!String(await focused()).startsWith('Download for') && stops < 40);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(stops).toBeLessThan(20);
  const file = readFileSync(await download.path(), 'utf8');
  expect(file).toBe(garden.read('servers/garden-mcp/policy/claude-code.json'));
  await page.context().close();
});

const PLACES = [
  ...['/', '/servers/', '/servers/garden-mcp/', '/servers/garden-mcp/tools/delete-beds/', '/explore/delete/'],
  ...[
    '/servers/garden-mcp/policy/',
    '/compare/?s=garden-mcp&s=drift-mcp',
    '/attacks/',
    '/changes/',
    '/data/',
  ],
  ...[
    '/severities/critical/',
    '/rules/',
    '/methodology/',
    '/corrections/',
    '/signals/',
    '/servers/locked-mcp/',
  ],
];

test('at twice the size, on a laptop and on a phone, nothing is cut and no page scrolls sideways', async () => {
  for (const width of [640, 320]) {
    const page = await garden.open('/', { viewport: { width, height: 400 }, deviceScaleFactor: 2 });
    for (const place of PLACES) {
      await page.goto(new URL(place, garden.url).href);
      expect(await sidewaysScroll(page), `${place} at ${width}px`).toBe(0);
      const cut = await page.evaluate(`[...document.querySelectorAll('body *')].filter((one) => {
        const { overflowX, position } = getComputedStyle(one);
        return /hidden|clip/.test(overflowX) && position !== 'absolute' && one.clientWidth > 1
          && one.tagName !== 'svg' && one.scrollWidth > one.clientWidth + 1;
      }).map((one) => one.outerHTML.slice(0, 120))`);
      expect(cut, `${place} at ${width}px`).toEqual([]);
    }
    await page.context().close();
  }
});
