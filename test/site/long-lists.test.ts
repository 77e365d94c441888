/** Pages that list what a catalogue holds keep to what they may weigh as they are sent, however much that is. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteBuild } from '../../site/build.ts';
import { changeServers, fillSyntheticCatalogue } from '../bench/site/catalogue.ts';
import { filesIn } from './served-garden.ts';

const folder = mkdtempSync(join(tmpdir(), 'toolrisk-long-lists-'));
const out = join(folder, 'site');
let lists: string[];

beforeAll(async () => {
  const db = join(folder, 'catalogue.db');
  // One more than stand on a page of all servers; every one of them changed.
  fillSyntheticCatalogue(db, 401);
  changeServers(db, 1);
  await siteBuild({ db, out });
  lists = filesIn(out).filter(
    (file) => file.endsWith('.html') && !/^(servers|compare|attacks|rules)\/./.test(file),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(out, file), 'utf8');

test('no page of a list weighs more than 20 kB', () => {
  lists.push('servers/index.html');
  for (const file of lists) expect(gzipSync(read(file)).length, file).toBeLessThan(20_000);
  for (const kind of ['by/name-', 'categories/', 'changes/', 'explore/', 'find/', 'severities/', 'signals/'])
    expect(lists.filter((file) => file.startsWith(kind)).length, kind).toBeGreaterThan(1);
});

test('from the page of all servers every server is reached by links alone', () => {
  const seen = new Set<string>();
  const servers = new Set<string>();
  const left = ['/servers/'];
  for (let href = left.pop(); href !== undefined; href = left.pop()) {
    if (seen.has(href)) continue;
    seen.add(href);
    for (const [, to] of read(`${href.slice(1)}index.html`).matchAll(/href="(\/[^"#]*\/)"/g)) {
      if (/^\/servers\/[^/]+\/$/.test(to!)) servers.add(to!);
      else if (to!.startsWith('/by/name-')) left.push(to!);
    }
  }
  expect(servers.size).toBe(401);
});

test('changes go on over several pages, each with its days, and what our rules did stands on the first', () => {
  const pages = lists.filter((file) => file.startsWith('changes/'));
  expect(pages.length).toBeGreaterThan(3);
  const told = pages.flatMap((file) => [...read(file).matchAll(/<h3 id="([^"]+)"/g)].map(([, id]) => id));
  expect(new Set(told).size).toBe(100);
  for (const file of pages) expect(read(file)).toMatch(/id="day-1-title"|id="day-1"/);
});
