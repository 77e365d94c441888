/** What a reader reaches by keyboard alone, and with pages at twice their size. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteBuild } from '../../site/build.ts';
import { type ServedSite, siteServe } from '../../site/serve.ts';
import { type HeadlessBrowser, launchBrowser } from './browser.ts';
import { fillGardenCatalogue } from './garden-catalogue.ts';
import { sidewaysScroll } from './measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'toolrisk-reach-'));
let site: ServedSite;
let headless: HeadlessBrowser;

beforeAll(async () => {
  fillGardenCatalogue(join(folder, 'catalogue.db'));
  await siteBuild({ db: join(folder, 'catalogue.db'), out: join(folder, 'site') });
  site = await siteServe({ dir: join(folder, 'site'), port: 0 });
  headless = await launchBrowser();
});
afterAll(async () => {
  await headless?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('from the home page a server is found and its policy downloaded with the keyboard alone', async () => {
  const page = await (await headless.browser.newContext({ acceptDownloads: true })).newPage();
  await page.goto(site.url);
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
  expect(file).toBe(readFileSync(join(folder, 'site/servers/garden-mcp/policy/claude-code.json'), 'utf8'));
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
    const page = await (
      await headless.browser.newContext({ viewport: { width, height: 400 }, deviceScaleFactor: 2 })
    ).newPage();
    for (const place of PLACES) {
      await page.goto(new URL(place, site.url).href);
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
