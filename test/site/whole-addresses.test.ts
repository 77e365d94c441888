/** A site that knows where it will stand, below a path: every link, the search, and what it tells machines. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { toolrisk } from '../catalogue/cli/run.ts';
import { servedGarden } from './served-garden.ts';

const URL_GIVEN = 'https://example.org/tools/risk';
const garden = servedGarden({
  serve: 'root',
  make: async ({ folder }) => {
    mkdirSync(join(folder, 'root/tools'), { recursive: true });
    writeFileSync(join(folder, 'root/index.html'), 'somebody else');
    expect((await build('--url', URL_GIVEN)).code).toBe(0);
  },
});
const out = join(garden.folder, 'root/tools/risk');
const build = (...more: string[]) =>
  toolrisk(['site', 'build', '--db', garden.db, '--out', out, ...more], { cwd: garden.folder });

test('every link, script, style and file leads somewhere below the path', () => {
  const files = new Set(readdirSync(out, { recursive: true, encoding: 'utf8' }));
  let links = 0;
  for (const file of [...files].filter((name) => name.endsWith('.html'))) {
    for (const [, href] of read(file).matchAll(/\s(?:href|src|action|data-whole)="(\/[^"#?]*)/g)) {
      expect(href, file).toMatch(/^\/tools\/risk\//);
      const path = href!.slice('/tools/risk/'.length);
      const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      expect(files.has(target), `${href} in ${file}`).toBe(true);
      links += 1;
    }
  }
  expect(links).toBeGreaterThan(1000);
});

test('the search, a copy of a whole document and a comparison work there, and a former address forwards', async () => {
  const start = new URL('tools/risk/', garden.url).href;
  const page = await garden.open(start);
  await page.locator('#q').fill('batch canc');
  await page.locator('.search .found a').first().click();
  await page.waitForURL('**/tools/risk/servers/garden-mcp/tools/batch-cancel/');
  await page.goto(`${start}compare/?s=garden-mcp&s=drift-mcp`);
  await page.locator('.beside').waitFor();
  await page.locator('.beside a', { hasText: 'drift-mcp' }).first().click();
  await page.waitForURL('**/tools/risk/servers/drift-mcp/');
  await page.goto(`${start}servers/github-ref/`);
  await page.waitForURL('**/tools/risk/servers/modelcontextprotocol--server-github/');
  await page.context().close();
});

test('pages name their address, the way to them and the search of the site', () => {
  const html = read('servers/garden-mcp/tools/batch-cancel/index.html');
  const address = `${URL_GIVEN}/servers/garden-mcp/tools/batch-cancel/`;
  expect(html).toContain(`<link rel="canonical" href="${address}">`);
  expect(html).toContain(`<meta property="og:url" content="${address}">`);
  expect(html).toContain(`<meta property="og:image" content="${URL_GIVEN}/card.png">`);
  const card = readFileSync(join(out, 'card.png'));
  expect([card.subarray(1, 4).toString(), card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([
    'PNG',
    1200,
    630,
  ]);
  const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)!;
  const { itemListElement } = JSON.parse(data!);
  expect(itemListElement.map(({ item }: { item: string }) => item)).toEqual([
    `${URL_GIVEN}/servers/`,
    `${URL_GIVEN}/servers/garden-mcp/`,
    address,
  ]);
  const dataset = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read('data/index.html'))![1]!;
  expect(JSON.parse(dataset)).toMatchObject({ '@type': 'Dataset', url: `${URL_GIVEN}/data/` });
  expect(read('servers/locked-mcp/index.html')).not.toContain('rel="canonical"');
});

test('sitemap, robots, OpenSearch, feeds and llms.txt are well formed and lead to pages', () => {
  const parser = new XMLParser({ ignoreAttributes: false });
  for (const file of ['sitemap.xml', 'sitemap-1.xml', 'opensearch.xml', 'changes.atom'])
    expect(XMLValidator.validate(read(file)), file).toBe(true);
  expect(parser.parse(read('sitemap.xml')).sitemapindex.sitemap.loc).toBe(`${URL_GIVEN}/sitemap-1.xml`);
  const listed = parser.parse(read('sitemap-1.xml')).urlset.url as { loc: string; lastmod: string }[];
  for (const { loc, lastmod } of listed) {
    expect(lastmod).toBe('2026-11-21');
    expect(read(`${loc.slice(URL_GIVEN.length + 1)}index.html`), loc).not.toContain('noindex');
  }
  // Policies are said again in the formats they are handed out in; pairs and further pages of lists follow from the first.
  const left = /^(404\.html|find\/|compare\/.|servers\/[^/]+\/policy\/|.*\/\d+\/)/;
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !read(file).includes('noindex'))
    .filter((file) => file === 'compare/index.html' || !left.test(file))
    .map((file) => `${URL_GIVEN}/${file.replace('index.html', '')}`);
  expect(listed.map(({ loc }) => loc).sort()).toEqual(pages.sort());
  expect(read('robots.txt')).toContain(`Sitemap: ${URL_GIVEN}/sitemap.xml`);
  const search = parser.parse(read('opensearch.xml')).OpenSearchDescription;
  expect(search.Url['@_template']).toBe(`${URL_GIVEN}/find/?q={searchTerms}`);
  const feed = parser.parse(read('servers/drift-mcp/changes.atom')).feed;
  expect(feed.link[0]['@_href']).toBe(`${URL_GIVEN}/servers/drift-mcp/changes.atom`);
  expect(feed.entry.title).toBe('drift-mcp 1.0.0 to 2.0.0');
  for (const [, href] of read('llms.txt').matchAll(/\]\((\S+)\)/g)) {
    const path = href!.slice(URL_GIVEN.length + 1);
    expect(() => read(path.endsWith('/') ? `${path}index.html` : path), href).not.toThrow();
  }
});

test('a badge is what shields.io reads', () => {
  expect(JSON.parse(read('servers/garden-mcp/badge.json'))).toEqual({
    schemaVersion: 1,
    label: 'MCP tools by default',
    message: '4 deny · 1 ask · 1 allow',
    color: '556',
  });
  expect(JSON.parse(read('servers/locked-mcp/badge.json')).message).toBe('not observed');
});

test('an address that is none is refused in one line, and nothing is built', async () => {
  for (const address of ['example.org', 'ftp://example.org/', 'https://example.org/?a=1']) {
    const { code, stderr } = await build('--url', address);
    expect(code, address).toBe(2);
    expect(stderr, address).toContain('Give an address such as');
  }
});

function read(file: string): string {
  return readFileSync(join(out, file), 'utf8');
}
