import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { LIST_BEDS, scanned } from '../store/specimen.ts';
import { toolrisk } from './run.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-held-'));
  writeFileSync(join(folder, 'garden.json'), JSON.stringify({ tools: [LIST_BEDS] }));
  const catalogue = openCatalogue(join(folder, 'ok.db'), 'write');
  catalogue.record(scanned('garden-tools', [LIST_BEDS]));
  catalogue.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a catalogue that another process holds: what was not recorded is told, and nothing is half-written', async () => {
  const holder = new Database(join(folder, 'ok.db'));
  holder.exec('BEGIN IMMEDIATE');
  const ran = await toolrisk(['crawl', 'garden.json', '--db', 'ok.db'], { cwd: folder });
  holder.exec('COMMIT');
  holder.close();
  expect(ran.code).toBe(3);
  expect(ran.stderr).toMatch(/another process is writing to the catalogue/);
  const catalogue = openCatalogue(join(folder, 'ok.db'), 'read');
  expect(catalogue.names().map(({ slug }) => slug)).toEqual(['garden-tools']);
  catalogue.close();
});
