/** Every kind of page in a real browser: axe, light and dark, wide and narrow. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteBuild } from '../../site/build.ts';
import { type ServedSite, siteServe } from '../../site/serve.ts';
import { type HeadlessBrowser, launchBrowser } from './browser.ts';
import { fillGardenCatalogue } from './garden-catalogue.ts';
import { sidewaysScroll } from './measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'toolrisk-accessible-'));
const out = join(folder, 'site');
let site: ServedSite;
let headless: HeadlessBrowser;
let files: readonly string[];

beforeAll(async () => {
  const db = join(folder, 'catalogue.db');
  fillGardenCatalogue(db);
  await siteBuild({ db, out });
  files = filesIn(out);
  site = await siteServe({ dir: out, port: 0 });
  headless = await launchBrowser();
});
afterAll(async () => {
  await headless?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const KINDS = {
  home: '/',
  servers: '/servers/',
  server: '/servers/garden-mcp/',
  'hostile server': () => addressOf('hostile'),
  'unobserved server': '/servers/locked-mcp/',
  'empty server': '/servers/empty-mcp/',
  tool: '/servers/garden-mcp/tools/batch-cancel/',
  'contradicted tool': '/servers/garden-mcp/tools/delete-beds/',
  'hostile tool': () => `${addressOf('hostile')}tools/etc-passwd/`,
  category: '/categories/destructive/',
  severity: '/severities/critical/',
  'all verbs': '/explore/',
  'tools of a verb': '/explore/delete/',
  compare: '/compare/?s=garden-mcp&s=drift-mcp',
  'all names': '/find/',
  'names of a letter': '/find/l/',
  attacks: '/attacks/',
  attack: () => firstUnder('attacks'),
  policy: '/servers/garden-mcp/policy/#codex',
  corrections: '/corrections/',
  data: '/data/',
  changes: '/changes/',
  'changed server': '/servers/drift-mcp/',
  signals: '/signals/',
  signal: '/signals/code-exec/',
  rules: '/rules/',
  rule: () => firstUnder('rules'),
  methodology: '/methodology/',
  'no page': '/nowhere/',
} as const;

/** Every kind of page in two settings that differ in all; the two richest in the other two as well. */
const SETTINGS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1280 },
] as const;

test.each(Object.entries(KINDS))(
  'the %s page is accessible in light and dark, wide and narrow',
  async (kind, where) => {
    const page = await open(typeof where === 'string' ? where : where());
    for (const { colorScheme, width } of SETTINGS.slice(0, kind.endsWith('tool') ? 4 : 2)) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
      expect(told, `${colorScheme}, ${width}px`).toEqual([]);
      expect(await sidewaysScroll(page), `sideways scrolling at ${width}px`).toBe(0);
    }
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  },
);

async function open(address: string): Promise<Page> {
  const page = await (await headless.browser.newContext()).newPage();
  await page.goto(new URL(address, site.url).href);
  return page;
}

function addressOf(id: string): string {
  const name = files.find(
    (file) => file.startsWith('servers/') && file.endsWith('.json') && file.includes(id),
  )!;
  return `/${name.replace(/\.json$/, '/')}`;
}

function firstUnder(place: string): string {
  return `/${files.find((file) => file.startsWith(`${place}/`) && file.split('/').length === 3)!.replace('index.html', '')}`;
}

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile())
    .map((name) => relative('.', name))
    .sort();
}
