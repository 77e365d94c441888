import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ServerChanges } from '../../../catalogue/changes/history.ts';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { RULESET_VERSION } from '../../../scanner/judge/index.ts';
import { NOTE_TOOLS } from '../../fixtures/servers/tools.ts';
import { toolrisk } from './run.ts';

let folder: string;
const run = (...argv: string[]) => toolrisk([...argv, '--db', 'catalogue.db'], { cwd: folder });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-upkeep-'));
  const [list, write, burn] = NOTE_TOOLS;
  const reworded = { ...write, description: 'Overwrites all notes. Their former text is lost for ever.' };
  for (const tools of [
    [list, write],
    [list, reworded],
    [list, reworded, burn],
  ]) {
    writeFileSync(join(folder, 'notes.json'), JSON.stringify({ id: 'notes', tools }));
    expect((await run('crawl', 'notes.json')).code).toBe(0);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

test('changes tells each difference between captures as a change of risk, newest first', async () => {
  const { code, stdout } = await run('changes');
  expect(code).toBe(0);
  const [newest, earlier] = stdout.split('\n\n');
  expect(newest).toMatch(/^\d{4}-\d\d-\d\d notes\n▲ burn_notebook is new: \S+, destructive/);
  expect(earlier).toMatch(/\n▲ write_note was .* and is now .*\n[\s\S]*description: .*\{\+/);
  const json = JSON.parse((await run('changes', 'notes', '--json')).stdout);
  expect(json).toMatchObject([
    {
      server: 'notes',
      changes: [{ kind: 'tool-added', tool: 'burn_notebook', after: { category: 'destructive' } }],
    },
    { server: 'notes', changes: [{ kind: 'risk-raised', tool: 'write_note' }] },
  ]);
  expect((await run('changes', '--fail-on', 'critical')).code).toBe(1);
  expect((await run('changes', '--fail-on', 'finding')).code).toBe(0);
  expect((await run('changes', '--since', '2999-01-01', '--fail-on', 'change')).code).toBe(0);
  expect((await run('changes', '--since', '2999-01-01')).stdout).toBe('No server changed.\n');
  expect((await run('changes', 'nots')).stderr).toContain('Did you mean notes?');
});

test('rejudge puts present verdicts in the place of older ones, and changes tells that apart', async () => {
  const before = shown();
  const told = (await run('changes', '--json')).stdout;
  const db = new Database(join(folder, 'catalogue.db'));
  // As if an older toolrisk, which found everything harmless, had judged.
  db.exec(`UPDATE captures SET json = json_set(json, '$.ruleset', 0);
    UPDATE verdicts SET ruleset = 0, json = json_set(json, '$.severity', 'low', '$.ruleset', 0)`);
  db.close();
  expect(shown().tools.every(({ verdict }) => verdict.severity === 'low')).toBe(true);
  const toldApart: ServerChanges[] = JSON.parse((await run('changes', '--json')).stdout);
  expect(toldApart.map(({ rules: _, ...server }) => server)).toEqual(
    (JSON.parse(told) as ServerChanges[]).map(({ rules: _, ...server }) => server),
  );
  expect(toldApart[0]!.rules).toContainEqual(
    expect.objectContaining({ kind: 'risk-raised', tool: 'burn_notebook' }),
  );
  expect((await run('changes')).stdout).toContain('By our rules, not by the server:\n▲ ');
  const ran = await run('rejudge');
  expect(ran.stdout).toMatch(
    new RegExp(`^3 captures judged by ruleset ${RULESET_VERSION}: the severity of \\d of 7 tools moved`),
  );
  expect(shown()).toEqual(before);
  expect((await run('changes', '--json')).stdout).toBe(told);
  expect((await run('rejudge')).stdout).toMatch(/^Every capture is judged/);
});

test('what an older ruleset judged, and wrote down otherwise, is judged anew wherever it is shown', async () => {
  const shownNow = async () => [
    (await run('export', '--format', 'ndjson')).stdout,
    (await run('policy', 'notes', '--format', 'claude-code')).stdout,
    (await run('explain', 'notes', 'write_note')).stdout,
  ];
  const before = await shownNow();
  expect(before.every((text) => text.length > 0)).toBe(true);
  const db = new Database(join(folder, 'catalogue.db'));
  db.exec(`UPDATE captures SET json = json_set(json, '$.ruleset', 0);
    UPDATE verdicts SET ruleset = 0,
      json = json_remove(json_set(json, '$.severity', 'low', '$.ruleset', 0), '$.reasons')`);
  db.close();
  expect(await shownNow()).toEqual(before);
});

test('prune forgets old captures and what only they used, and nothing that is shown', async () => {
  const before = shown();
  const size = statSync(join(folder, 'catalogue.db')).size;
  expect((await run('prune', '--keep', '1')).stdout).toBe('2 captures forgotten.\n');
  expect(shown()).toEqual(before);
  const db = new Database(join(folder, 'catalogue.db'));
  const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  expect(['captures', 'definitions', 'verdicts', 'capture_tools'].map(count)).toEqual([1, 3, 3, 3]);
  expect(db.pragma('foreign_key_check')).toEqual([]);
  db.close();
  expect(statSync(join(folder, 'catalogue.db')).size).toBeLessThanOrEqual(size);
  expect((await run('changes')).stdout).toBe('No server changed.\n');
});

test('export writes every server', async () => {
  const { servers } = JSON.parse((await run('export')).stdout);
  expect(servers).toMatchObject([{ slug: 'notes', tools: [{}, {}, { name: 'burn_notebook' }] }]);
  expect((await run('export', '--format', 'csv')).stdout.trimEnd().split('\r\n')).toHaveLength(4);
  expect(await run('export', '-o', 'gone/file')).toMatchObject({ code: 2, stdout: '' });
});

function shown() {
  const catalogue = openCatalogue(join(folder, 'catalogue.db'), 'read');
  const server = catalogue.server('notes')!;
  catalogue.close();
  return server;
}
