/** What the site hands out beside its pages: changes and their feed, the data, policies. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { QUERIES } from '../../catalogue/views/data-page.ts';
import { servedGarden } from './served-garden.ts';

const garden = servedGarden();
const { out, open, read } = garden;

test('changes stand by day and server, rises first, word by word, and in a feed', async () => {
  const page = await open('/changes/', { javaScriptEnabled: false });
  expect(await page.locator('section.part h2').allInnerTexts()).toEqual(['21 November 2026']);
  const lines = await page.locator('.changes > li').allInnerTexts();
  expect(lines[0]).toMatch(/^Rise\. tidy_shed was .* and is now critical, destructive/);
  expect(lines.at(-1)).toMatch(/^get_forecast|^old_tool is gone/);
  expect(await page.locator('ins').allInnerTexts()).toContain('weather ');
  expect(await page.locator('.changes script, .changes img').count()).toBe(0);
  await page.getByRole('link', { name: 'tidy_shed' }).click();
  await page.waitForURL('**/servers/drift-mcp/tools/tidy-shed/');
  await page.context().close();
  expect(read('servers/drift-mcp/index.html')).toContain('Recent changes');
  expect(read('servers/garden-mcp/index.html')).not.toContain('Recent changes');
  const feed = read('changes.atom');
  expect(XMLValidator.validate(feed)).toBe(true);
  const { entry, updated } = new XMLParser({ ignoreAttributes: false }).parse(feed).feed;
  expect(entry.title).toBe('drift-mcp 1.0.0 to 2.0.0');
  expect([entry.updated, updated]).toEqual(['2026-11-21T14:03:22.000Z', '2026-11-21T14:03:22.000Z']);
  const id = entry.link['@_href'].split('#')[1];
  expect(read('changes/index.html')).toContain(`id="${id}"`);
});

test('the data opens, is what its digest says, and answers the documented queries', () => {
  const page = read('data/index.html');
  for (const file of ['catalogue.json', 'catalogue.ndjson', 'catalogue.csv', 'catalogue.db']) {
    const bytes = readFileSync(join(out, 'data', file));
    expect(page, file).toContain(createHash('sha256').update(bytes).digest('hex'));
  }
  const { servers } = JSON.parse(read('data/catalogue.json'));
  expect(read('data/catalogue.ndjson').trim().split('\n')).toHaveLength(servers.length);
  const sqlite = new Database(join(out, 'data/catalogue.db'), { readonly: true });
  const [money, captures] = QUERIES.map(({ sql }) => sqlite.prepare(sql).raw().all());
  expect(money).toEqual([['garden-mcp', 'order_seeds', 'critical']]);
  expect(captures).toContainEqual(['drift-mcp', 2]);
  sqlite.close();
  expect(readdirSync(join(out, 'data')).filter((name) => /-(wal|shm)$/.test(name))).toEqual([]);
});

test('a link to a format lands on that format, and its document can be had', async () => {
  const page = await open('/servers/garden-mcp/policy/#codex', { javaScriptEnabled: false });
  expect(await page.locator('.chosen > section:visible h2').allInnerTexts()).toEqual(['Codex']);
  await page.getByRole('link', { name: 'Claude Code' }).click();
  expect(await page.locator('.chosen > section:visible h2').allInnerTexts()).toEqual(['Claude Code']);
  expect(await page.locator('.chosen > section:visible').innerText()).toContain('settings.json');
  await page.context().close();
  expect(read('servers/garden-mcp/policy/codex.toml')).toContain('[mcp_servers.garden-mcp]');
  const bare = await open('/servers/garden-mcp/policy/', {});
  expect(await bare.locator('.chosen > section:visible h2').allInnerTexts()).toEqual(['PolicyLayer']);
  await bare.context().close();
});

test('no page prints a value that is no text', () => {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(50);
  for (const file of pages) expect(read(file), file).not.toMatch(/\[object \w+\]|>undefined<|>NaN</);
});
