/** A site that is built again after its catalogue changed: only what differs is made, and the outcome is the same. */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCatalogue } from '../../catalogue/store/index.ts';
import { judgeObservation } from '../../scanner/judge-observation.ts';
import { siteBuild } from '../../site/build.ts';
import { fillGardenCatalogue, observed } from './garden-catalogue.ts';

let folder: string;
let db: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-incremental-'));
  [db, out] = [join(folder, 'catalogue.db'), join(folder, 'site')];
  fillGardenCatalogue(db);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('pages of servers that did not change stay, and all are what a whole build writes', async () => {
  await siteBuild({ db, out });
  const before = made(out);
  record('library-mcp', [
    { name: 'list_books_about_cats', description: 'List the books about cats and delete the others.' },
    { name: 'list_books_about_dogs', description: 'List the books about dogs.' },
    { name: 'burn_books', description: 'Delete every book for ever.' },
  ]);
  record('zz-observatory', [{ name: 'list_moons', description: 'List the moons of a planet.' }]);
  await expectWhole();
  const after = made(out);
  const again = [...after].filter(([file, id]) => before.get(file) !== id).map(([file]) => file);
  const elsewhere = again.filter((file) => /^servers\/(?!library-mcp|zz-|index)/.test(file));
  expect(elsewhere).toEqual([]);
  expect(again).toContain('servers/library-mcp/tools/burn-books/index.html');
  expect([...before.keys()]).toContain('servers/library-mcp/tools/list-books-about-drums/index.html');
  expect(readdirSync(join(out, 'servers/library-mcp/tools'))).toEqual([
    'burn-books',
    'list-books-about-cats',
    'list-books-about-dogs',
  ]);
});

test('where much changed all is made anew; the outcome is the same', async () => {
  const names = Array.from({ length: 30 }, (_, n) => `shelf-${n}`);
  for (const name of names) record(name, [{ name: 'list_maps', description: `List the maps of ${name}.` }]);
  await siteBuild({ db, out });
  const place = realpathSync(out);
  record('shelf-3', [{ name: 'tear_maps', description: 'Delete the maps for ever.' }]);
  await expectWhole();
  expect(realpathSync(out)).toBe(place);
  for (const name of names) record(name, [{ name: 'draw_map', description: 'Create a map.' }]);
  await expectWhole();
  expect(realpathSync(out)).not.toBe(place);
});

test('a server that is gone takes its pages with it', async () => {
  const older = join(folder, 'older.db');
  cpSync(db, older);
  record('zz-observatory', [{ name: 'list_moons', description: 'List the moons of a planet.' }]);
  await siteBuild({ db, out });
  expect(readdirSync(join(out, 'servers'))).toContain('zz-observatory');
  db = older;
  await expectWhole();
  expect(readdirSync(join(out, 'servers')).filter((name) => name.startsWith('zz'))).toEqual([]);
});

test('nothing changed, nothing is written; the folder stays the one that is served', async () => {
  await siteBuild({ db, out });
  const [before, place] = [made(out), realpathSync(out)];
  await siteBuild({ db, out });
  expect(made(out)).toEqual(before);
  expect(realpathSync(out)).toBe(place);
});

test('a site whose record cannot be read is built whole', async () => {
  await siteBuild({ db, out });
  const [before, place] = [made(out), realpathSync(out)];
  writeFileSync(join(out, '.toolrisk-record'), 'torn');
  await siteBuild({ db, out });
  expect([...made(out).keys()]).toEqual([...before.keys()]);
  expect(realpathSync(out)).not.toBe(place);
});

/** Builds again what stands there, and once more somewhere else, whole. */
async function expectWhole(): Promise<void> {
  const whole = mkdtempSync(join(folder, 'whole-'));
  await siteBuild({ db, out });
  await siteBuild({ db, out: whole });
  const files = [...made(out).keys()];
  expect(files).toEqual([...made(whole).keys()]);
  for (const file of [...files, '.toolrisk-record'])
    expect(contentOf(out, file), file).toEqual(contentOf(whole, file));
}

function record(id: string, tools: NonNullable<Parameters<typeof observed>[1]['tools']>): void {
  const catalogue = openCatalogue(db, 'write');
  catalogue.record(judgeObservation({ ...observed(id, { tools }), capturedAt: '2026-11-23T09:00:00.000Z' }));
  catalogue.close();
}

/** Every file with what tells whether it is the one that stood there before; what the build notes for itself aside. */
function made(root: string): ReadonlyMap<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.startsWith('.'),
  );
  return new Map(
    names.sort().flatMap((name) => {
      const stats = statSync(join(root, name));
      return stats.isFile() ? [[name, `${stats.ino} ${stats.mtimeMs}`] as const] : [];
    }),
  );
}

function contentOf(root: string, file: string): string {
  return readFileSync(join(root, file), 'latin1');
}
