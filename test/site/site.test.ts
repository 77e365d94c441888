/** The site as it is published: built once from a real catalogue, then opened in a real browser. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openCatalogue } from '../../catalogue/store/index.ts';
import { judgeObservation } from '../../scanner/judge-observation.ts';
import { siteBuild } from '../../site/build.ts';
import { observed } from './garden-catalogue.ts';
import { contrast } from './measure.ts';
import { filesIn, servedGarden } from './served-garden.ts';

const garden = servedGarden();
const { addressOf, db, folder, out, read } = garden;
let files: readonly string[];
beforeAll(() => {
  files = garden.files();
});

const BATCH_CANCEL = '/servers/garden-mcp/tools/batch-cancel/';
test.each(['light', 'dark'] as const)('severity is told apart from the paper in %s', async (colorScheme) => {
  const page = await open('/', { colorScheme });
  for (const severity of ['low', 'medium', 'high', 'critical']) {
    // Whatever the rules make of the garden's tools.
    const drawn = `<b class="sev ${severity}"></b><svg class="bar"><rect class="${severity}"/></svg>`;
    await page.locator('main').evaluate((main, html) => main.insertAdjacentHTML('beforeend', html), drawn);
    expect(await contrast(page, `.sev.${severity}`, 'color'), `${severity} text`).toBeGreaterThanOrEqual(4.5);
    expect(await contrast(page, `.bar .${severity}`, 'fill'), `${severity} bar`).toBeGreaterThanOrEqual(3);
  }
  await page.context().close();
});

test('a tool page says all that the catalogue knows of the tool, without JavaScript', async () => {
  const page = await open(BATCH_CANCEL, { javaScriptEnabled: false });
  const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  for (const part of [
    'batch_cancel',
    'critical destructive · bulk default: deny',
    'Request cancellation of a running batch job. Requests that were already answered still count toward billing.',
    'garden-mcp@1.2.3',
    '"mcp__garden-mcp__batch_cancel"',
    "before calls of the server's other tools the client asks",
    'request cancellation of a running batch job',
    'None of the 6 tools of the server is named as bringing a job back.',
    'For Claude Code, in ~/.claude/settings.json or .claude/settings.json',
    'readOnlyHint no no agrees',
    'jobId string yes Which batch job to cancel.',
    '21 November 2026, 14:03 UTC',
  ]) {
    expect(text).toContain(part);
  }
  expect(await page.locator('mark').allInnerTexts()).toContain('cancel');
  const rules = await page.locator('.evidence.for figcaption').allInnerTexts();
  expect(new Set(rules).size, 'a rule is named once for all that it points at').toBe(rules.length);
  const parts = await page.locator('main section.part h2').allInnerTexts();
  expect(parts).toEqual([
    'What it says',
    'Verdict',
    'Policy',
    'Parameters',
    'Declared and read',
    'Capture',
    'Something wrong?',
  ]);
  await page.context().close();
});

test('a contradiction shows both voices', async () => {
  const page = await open('/servers/garden-mcp/tools/delete-beds/', {});
  const voices = (await page.locator('.voices').first().innerText()).replace(/\s+/g, ' ');
  expect(voices).toMatch(/declares readOnlyHint: true says, in its \w+ /);
  expect(await page.locator('.voices mark').first().innerText()).toMatch(/delete/i);
  await page.context().close();
});

test('heading, title and description of a tool say the same', () => {
  const pages = files.filter((name) => /^servers\/(garden|library)-mcp\/tools\//.test(name));
  expect(pages.length).toBeGreaterThan(6);
  for (const file of pages) {
    const html = read(file);
    const [, title] = /<title>(.*?)<\/title>/s.exec(html)!;
    const [, description] = /<meta name="description" content="(.*?)"/s.exec(html)!;
    const [, lede] = /<p class="lede">(.*?)<\/p>/s.exec(html)!;
    const said = lede!.replace(/<[^>]+>/g, '').split(/[;.]/)[0]!;
    const plain = (text: string) => text.replace(/[“”]/g, '').toLowerCase();
    expect(plain(title!), file).toContain(plain(said));
    expect(plain(description!), file).toContain(plain(said));
  }
});

test('no page of a server with a tool above medium says that nothing is to fear', () => {
  const html = read('servers/garden-mcp/index.html');
  expect(html).toContain('of its 6 tools, by default 4 are denied');
  for (const file of files.filter((name) => /^servers\/[^/]+\/index.html$/.test(name)))
    expect(read(file), file).not.toMatch(/does not read as|None of its|changes nothing/);
});

test('what a server sends stays text', async () => {
  const hostile = addressOf('hostile').slice(1);
  const pages = files.filter((name) => name.startsWith(hostile) && name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(8);
  for (const file of pages) {
    const page = await open(`/${file.replace('index.html', '')}`, {});
    expect(await page.locator('script:not([src^="/_astro/"]), img, b, iframe, [onerror]').count(), file).toBe(
      0,
    );
    expect(await page.title(), file).toMatch(/· toolrisk$/);
    await page.context().close();
  }
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    expect(read(file), file).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]/);
    expect(read(file), file).toContain("default-src 'none'");
  }
  expect(read(`${hostile}tools/etc-passwd/index.html`)).toContain('>U+202E<');
  expect(read(`${hostile}index.html`)).toContain('&lt;script&gt;');
  expect(files.every((name) => /^[\w./-]+$/.test(name))).toBe(true);
});

test('an unobserved server is told apart from a harmless one', () => {
  const html = read('servers/locked-mcp/index.html');
  expect(html).toContain(
    'The server needs configuration, a key or an argument before it starts; nothing failed.',
  );
  expect(html).toContain('toolrisk scan npm:locked-mcp --env GARDEN_KEY=value');
  expect(html).toContain('nothing on this page says that they are harmless');
  expect(html).toContain('Hand it one with --env GARDEN_KEY.');
  expect(html).toContain('noindex');
});

test('every link and every anchor leads somewhere', () => {
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const links = [...read(file).matchAll(/(?:href|src)="(\/[^"]*|#[^"]*)"/g)];
    // Those of the header alone are more.
    expect(links.length, file).toBeGreaterThan(8);
    for (const [, href] of links) {
      const [path, anchor] = href!.replace(/\?[^#]*/, '').split('#') as [string, string | undefined];
      const target = path === '' ? file : path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
      expect(files, `${href} in ${file}`).toContain(target);
      if (anchor) expect(read(target), `${href} in ${file}`).toContain(`id="${anchor}"`);
    }
  }
});

test('the JSON twin of a server is the report of a scan', () => {
  const report = JSON.parse(read('servers/garden-mcp.json'));
  expect(report.servers[0].id).toBe('garden-mcp');
  expect(report.servers[0].tools[0]).toMatchObject({
    name: 'batch_cancel',
    category: 'destructive',
    severity: 'critical',
  });
});

test('pages are light and there is one stylesheet', () => {
  const styles = files.filter((name) => name.endsWith('.css'));
  expect(styles).toHaveLength(1);
  expect(gzipSync(read(styles[0]!)).length).toBeLessThan(8_000);
  expect(gzipSync(read(`${BATCH_CANCEL.slice(1)}index.html`)).length).toBeLessThan(10_000);
  expect(gzipSync(read('servers/garden-mcp/index.html')).length).toBeLessThan(25_000);
  const scripts = files.filter((name) => name.endsWith('.js'));
  for (const script of scripts) expect(gzipSync(read(script)).length, script).toBeLessThan(10_000);
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const elements = read(file).replace(/ content="[^"]*"/g, '');
    const asked = [...elements.matchAll(/<script type="module" src="\/([^"]*)">/g)].map(([, src]) => src);
    expect(asked, file).toHaveLength(file === 'compare/index.html' ? 2 : 1);
    expect(scripts, file).toEqual(expect.arrayContaining(asked));
    expect(elements.match(/<script/g), file).toHaveLength(asked.length);
    expect(elements, file).not.toMatch(/<style| style="/);
  }
});

test('the same catalogue gives the same bytes; a server far away changes no tool page', async () => {
  const again = join(folder, 'again');
  await siteBuild({ db, out: again });
  expect(filesIn(again)).toEqual(files);
  for (const file of files)
    expect(readFileSync(join(again, file)).equals(readFileSync(join(out, file))), file).toBe(true);

  const catalogue = openCatalogue(db, 'write');
  const far = { name: 'zzz_list_moons', description: 'List the moons of a planet.' };
  catalogue.record(judgeObservation(observed('zz-observatory', { tools: [far] })));
  catalogue.close();
  await siteBuild({ db, out: again });
  const same = files.filter((name) => name.startsWith('servers/garden-mcp'));
  expect(same.length).toBeGreaterThan(6);
  for (const file of same)
    expect(readFileSync(join(again, file)).equals(readFileSync(join(out, file))), file).toBe(true);
  expect(filesIn(again)).toContain('servers/zz-observatory/index.html');
});

test('somebody’s work is never replaced, be it a folder or a file', async () => {
  const work = join(folder, 'work');
  mkdirSync(work);
  writeFileSync(join(work, 'thesis.txt'), 'words');
  await expect(siteBuild({ db, out: work })).rejects.toThrow('no toolrisk site');
  await expect(siteBuild({ db, out: join(work, 'thesis.txt') })).rejects.toThrow('it is a file');
  expect(readdirSync(work)).toEqual(['thesis.txt']);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('the server on this machine serves the pages and nothing else', async () => {
  expect(garden.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const get = (path: string) => fetch(new URL(path, garden.url), { redirect: 'manual' });
  expect((await get('servers/garden-mcp')).headers.get('location')).toBe('/servers/garden-mcp/');
  expect((await get('a'.repeat(5000))).status).toBe(404);
  expect((await get('servers/garden-mcp.json')).headers.get('content-type')).toContain('application/json');
  expect((await fetch(garden.url, { method: 'POST' })).status).toBe(405);
  for (const path of ['nowhere/', '..%2f..%2fcatalogue.db', '%2e%2e/catalogue.db', '%00', '%zz']) {
    const answer = await get(path);
    expect(answer.status, path).toBe(404);
    expect(await answer.text(), path).toContain('Nothing stands at this address');
  }
});

interface Opening extends BrowserContextOptions {
  readonly width?: number;
}

const open = (address: string, { width = 1280, ...options }: Opening): Promise<Page> =>
  garden.open(address, { ...options, viewport: { width, height: 800 } });
