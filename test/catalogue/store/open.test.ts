import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CatalogueError, openCatalogue } from '../../../catalogue/store/index.ts';
import { LIST_BEDS, scanned } from './specimen.ts';

const MIGRATIONS = join(import.meta.dirname, '../../../catalogue/store/migrations');
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-open-'));
  path = join(folder, 'catalogue.db');
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

test('reading never creates a file, nor fills an empty one', () => {
  expect(() => openCatalogue(path, 'read')).toThrow(fault('missing'));
  expect(() => readFileSync(path)).toThrow();
  writeFileSync(path, '');
  expect(() => openCatalogue(path, 'read')).toThrow(fault('missing'));
  expect(readFileSync(path)).toHaveLength(0);
});

test('a catalogue from a newer version is refused and left as it is', () => {
  openCatalogue(path, 'write').close();
  pragma('user_version = 999');
  const before = readFileSync(path);
  for (const mode of ['read', 'write'] as const) {
    expect(() => openCatalogue(path, mode)).toThrow(fault('newer'));
  }
  expect(readFileSync(path).equals(before)).toBe(true);
});

test("somebody else's database is refused and left as it is", () => {
  const db = new Database(path);
  db.exec('CREATE TABLE recipes (name TEXT)');
  db.close();
  const before = readFileSync(path);
  for (const mode of ['read', 'write'] as const) {
    expect(() => openCatalogue(path, mode)).toThrow(fault('not-a-catalogue'));
  }
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a file that is no database is refused and left as it is', () => {
  writeFileSync(path, 'Dear diary, the roses are out at last. '.repeat(50));
  expect(() => openCatalogue(path, 'write')).toThrow(fault('not-a-catalogue'));
  expect(readFileSync(path, 'utf8')).toContain('Dear diary');
});

test('a folder in the place of the file is told', () => {
  mkdirSync(path);
  expect(() => openCatalogue(path, 'write')).toThrow(fault('folder'));
});

test('reading leaves nothing beside the file', () => {
  openCatalogue(path, 'write').close();
  const catalogue = openCatalogue(path, 'read');
  expect(catalogue.names()).toEqual([]);
  catalogue.close();
  expect(readdirSync(folder)).toEqual(['catalogue.db']);
});

test('a catalogue of an older version is brought up to date, also for reading', () => {
  const first = readFileSync(join(MIGRATIONS, '001-catalogue.sql'), 'utf8');
  const older = new Database(path);
  older.exec(first);
  older.pragma('user_version = 1');
  older.pragma(`application_id = ${0x746f6f6c}`);
  older.close();
  openCatalogue(path, 'read').close();
  const db = new Database(path, { readonly: true });
  expect(db.pragma('user_version', { simple: true })).toBe(readdirSync(MIGRATIONS).length);
  db.close();
});

test('whatever points at another row is found without reading its table', () => {
  openCatalogue(path, 'write').close();
  const db = new Database(path, { readonly: true });
  const tables = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%REFERENCES%'")
    .pluck()
    .all() as string[];
  const plans = tables.flatMap((table) =>
    (db.pragma(`foreign_key_list(${table})`) as { from: string }[]).map(
      ({ from }) =>
        `${table}.${from}: ${(db.prepare(`EXPLAIN QUERY PLAN SELECT 1 FROM ${table} WHERE ${from} = ?`).get('') as { detail: string }).detail}`,
    ),
  );
  db.close();
  expect(plans.length).toBeGreaterThan(6);
  expect(plans.filter((plan) => !plan.includes('SEARCH'))).toEqual([]);
});

test('a damaged file is told', () => {
  const catalogue = openCatalogue(path, 'write');
  for (let n = 0; n < 50; n++) catalogue.record(scanned(`garden-${n}`, [{ ...LIST_BEDS, n }]));
  catalogue.close();
  truncateSync(path, 20_000);
  expect(() => {
    const damaged = openCatalogue(path, 'read');
    for (const { slug } of damaged.servers()) damaged.server(slug);
  }).toThrow(fault('corrupt'));
});

test('a writer waits for another, and says so when it has waited long enough', () => {
  const catalogue = openCatalogue(path, 'write');
  const other = new Database(path);
  other.exec('BEGIN IMMEDIATE');
  expect(() => catalogue.record(scanned('garden', []))).toThrow(fault('locked'));
  other.exec('COMMIT');
  catalogue.record(scanned('garden', []));
  other.close();
  catalogue.close();
});

test('readers go on reading while a writer writes', () => {
  const writer = openCatalogue(path, 'write');
  writer.record(scanned('garden', [LIST_BEDS]));
  const reader = openCatalogue(path, 'read');
  writer.record(scanned('orchard', [LIST_BEDS]));
  expect([...reader.servers()].map(({ slug }) => slug)).toEqual(['garden', 'orchard']);
  expect(() => reader.record(scanned('meadow', []))).toThrow(fault('unwritable'));
  reader.close();
  writer.close();
});

function fault(expected: CatalogueError['fault']) {
  return expect.toSatisfy(
    (error: unknown) => error instanceof CatalogueError && error.fault === expected && error.hint !== '',
  );
}

function pragma(text: string): void {
  const db = new Database(path);
  db.pragma(text);
  db.pragma('journal_mode = DELETE');
  db.close();
}
