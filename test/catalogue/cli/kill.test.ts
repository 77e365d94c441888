import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { toolrisk } from './run.ts';

const KILLS = 50;
const SERVERS = 24;
let folder: string;
let lists: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-kill-'));
  lists = [...Array(SERVERS).keys()].map((n) => {
    const tools = ['list_beds', 'water_bed', `clear_bed_${n % 5}`].map((name) => ({
      name,
      description: 'Of a garden.',
    }));
    const path = join(folder, `garden-${n}.json`);
    writeFileSync(path, JSON.stringify({ id: `garden-${n}`, tools }));
    return path;
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

test(`a crawl killed ${KILLS} times ends where an undisturbed one ends`, async () => {
  const log = join(folder, 'steps');
  expect((await crawl('undisturbed.db', { STEPS_LOG: log })).code).toBe(0);
  const expected = stateOf('undisturbed.db');
  expect(expected.servers).toHaveLength(SERVERS);
  const steps = [...new Set(readFileSync(log, 'utf8').trim().split('\n'))];
  expect(steps).toEqual(
    expect.arrayContaining([
      'before a transaction',
      'transaction begun',
      'before a commit',
      'after a commit',
    ]),
  );

  let kills = 0;
  let finished = 0;
  let db = 'killed-0.db';
  for (let attempt = 0; kills < KILLS; attempt++) {
    // Every step in turn, at its first, second … seventh occurrence in a process.
    const at = `${steps[attempt % steps.length]}#${1 + ((attempt * 5) % 7)}`;
    const { code, signal } = await crawl(db, { KILL_AT: at });
    expect([code, signal], `killed at ${at}`).toSatisfy(
      ([exit, by]) => (exit === null && by === 'SIGKILL') || exit === 0,
    );
    if (signal === 'SIGKILL') {
      kills += 1;
      continue;
    }
    expect(stateOf(db)).toEqual(expected);
    finished += 1;
    db = `killed-${finished}.db`;
  }
  expect((await crawl(db, {})).code).toBe(0);
  expect(stateOf(db)).toEqual(expected);
}, 600_000);

function crawl(db: string, env: Readonly<Record<string, string>>) {
  const preload = new URL('./kill-at.ts', import.meta.url).href;
  return toolrisk(['crawl', ...lists, '--db', db], {
    cwd: folder,
    env: { ...env, NODE_OPTIONS: `--import=${preload}` },
  });
}

/** All that a catalogue holds but times, after SQLite's own checks of the file. */
function stateOf(name: string) {
  const path = join(folder, name);
  const db = new Database(path);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(db.pragma('foreign_key_check')).toEqual([]);
  db.exec("INSERT INTO tool_search (tool_search) VALUES ('integrity-check')");
  const counts = ['captures', 'definitions', 'capture_tools', 'verdicts', 'crawl_visits'].map((table) => [
    table,
    db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
  ]);
  const found = db.prepare("SELECT count(*) FROM tool_search WHERE tool_search MATCH 'water'").pluck().get();
  const unfinished = db.prepare('SELECT count(*) FROM crawls WHERE finished_at IS NULL').pluck().get();
  db.close();
  const catalogue = openCatalogue(path, 'read');
  const servers = catalogue.names().map(({ slug }) => {
    const { capturedAt, duration, firstSeenAt, ...rest } = catalogue.server(slug)!;
    return rest;
  });
  catalogue.close();
  return { counts, found, unfinished, servers };
}
