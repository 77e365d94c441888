/** One program started in two ways is two servers: neither takes the place of the other. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { toolrisk } from './run.ts';

const POLITE = join(import.meta.dirname, '../../fixtures/servers/polite.ts');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'started-otherwise-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (command: string, ...words: readonly string[]) =>
  toolrisk([command, '--sandbox', 'none', ...words], { cwd: folder });

test('what was approved with some words is not approved without them, or with a switch', async () => {
  const plain = ['--', process.execPath, POLITE];
  expect((await run('lock', ...plain, '--read-only')).code).toBe(0);
  expect((await run('check', ...plain, '--read-only')).code).toBe(0);
  for (const otherwise of [plain, ['--env', 'NOTES_ENABLE_WRITES=1', ...plain, '--read-only']]) {
    const { code, stdout } = await run('check', ...otherwise);
    expect(code).toBe(1);
    expect(stdout).toContain('is not in the lock file: nobody approved it');
  }
});

test('the catalogue keeps both', async () => {
  const db = join(folder, 'catalogue.db');
  const plain = ['--', process.execPath, POLITE];
  await run('crawl', '--db', db, ...plain);
  await run('crawl', '--db', db, ...plain, '--toolsets', 'all');
  await run('crawl', '--db', db, '--env', 'NOTES_PROFILE=admin', ...plain);
  const catalogue = openCatalogue(db, 'read');
  const ids = catalogue.names().map(({ id }) => id);
  catalogue.close();
  expect(ids.toSorted()).toEqual(['polite.ts', 'polite.ts --toolsets all', 'polite.ts NOTES_PROFILE']);
});
