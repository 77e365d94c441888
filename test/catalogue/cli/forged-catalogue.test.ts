/** Rows that no toolrisk wrote: a catalogue may come from anybody. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { judgeObservation } from '../../../scanner/judge-observation.ts';
import { observed } from '../../site/garden-catalogue.ts';
import { toolrisk } from './run.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-forged-'));
  const catalogue = openCatalogue(join(folder, 'whole.db'), 'write');
  catalogue.record(
    judgeObservation(
      observed('garden', { tools: [{ name: 'delete_beds', description: 'Deletes all beds.' }] }),
    ),
  );
  catalogue.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['a verdict without reasons', "UPDATE verdicts SET json = json_remove(json, '$.reasons')"],
  ['a verdict of no known severity', "UPDATE verdicts SET json = json_set(json, '$.severity', 'grave')"],
  ['evidence that quotes a number', "UPDATE verdicts SET json = json_set(json, '$.evidence[0].quote', 7)"],
  ['actions that are none', "UPDATE verdicts SET json = json_set(json, '$.actions.strict', 'shrug')"],
  ['a definition that is text', `UPDATE definitions SET json = '"x"'`],
  ['a capture of problems that are none', "UPDATE captures SET json = json_set(json, '$.problems', 7)"],
  ['a capture of no known outcome', "UPDATE captures SET json = json_set(json, '$.outcome', 'fine')"],
  ['a capture without a name', "UPDATE captures SET json = json_remove(json, '$.id')"],
])('%s is told as a damaged catalogue, by whatever reads it', async (_, sql) => {
  const db = join(folder, 'forged.db');
  copyFileSync(join(folder, 'whole.db'), db);
  const forging = new Database(db);
  forging.exec(sql);
  forging.close();
  const reading = [
    ['show', 'garden'],
    ['explain', 'garden', 'delete_beds'],
    ['policy', 'garden'],
    ['export'],
  ];
  const runs = await Promise.all(reading.map((argv) => toolrisk([...argv, '--db', db], { cwd: folder })));
  for (const [at, { code, stderr }] of runs.entries()) {
    expect([reading[at], code, stderr.split('\n')[0]]).toEqual([
      reading[at],
      2,
      `toolrisk: the catalogue file is damaged: ${db}`,
    ]);
  }
});
