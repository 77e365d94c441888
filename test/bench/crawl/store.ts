import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { openDatabase } from '../../../catalogue/store/open.ts';
import { judgeObservation } from '../../../scanner/judge-observation.ts';
import type { ScannedServer } from '../../../scanner/types.ts';
import { type Cost, costHere, type Row, shownCost, shownRatio } from './measure.ts';

const SERVERS = 4_600;
const TOOLS = 31_000;
const ROUNDS = 3;

/** Recording a whole ecosystem beside bare inserts of the same rows, one transaction a server on both sides. */
export async function* store(): AsyncIterable<Row> {
  const servers = [...Array(SERVERS).keys()].map(garden);
  const folder = mkdtempSync(join(tmpdir(), 'toolrisk-bench-'));
  const ours: Cost[] = [];
  const bare: Cost[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const recorded = join(folder, `recorded-${round}.db`);
    const catalogue = openCatalogue(recorded, 'write');
    ours.push(await costHere(() => servers.forEach((server) => void catalogue.record(server))));
    catalogue.close();
    bare.push(await copied(recorded, join(folder, `bare-${round}.db`)));
  }
  rmSync(folder, { recursive: true });
  yield {
    what: `${SERVERS} servers, ${TOOLS} tools recorded`,
    ours: shownCost(ours),
    bare: shownCost(bare),
    ratio: shownRatio(bare, ours),
    goal: 'at least 0.5 of the rate (bare inserts)',
  };
}

/** What it costs to insert the rows of one catalogue into an empty one of the same schema. */
async function copied(from: string, to: string): Promise<Cost> {
  const source = new Database(from, { readonly: true });
  const target = openDatabase(to, 'write');
  const tables = ['servers', 'captures', 'definitions', 'capture_tools', 'verdicts'].map((table) => {
    const columns = (source.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
    const insert = `INSERT OR IGNORE INTO ${table} (${columns}) VALUES (${columns.map(() => '?')})`;
    return {
      rows: source.prepare(`SELECT ${columns} FROM ${table}`).raw().all() as unknown[][],
      insert: target.prepare(insert),
    };
  });
  const search = target.prepare(
    `INSERT INTO tool_search (rowid, name, title, description) VALUES (?, ?, ?, ?)`,
  );
  const texts = source
    .prepare('SELECT id, name, title, description FROM tool_texts')
    .raw()
    .all() as unknown[][];
  target.pragma('foreign_keys = OFF');
  const cost = await costHere(() => {
    for (let server = 0; server < SERVERS; server++) {
      target.transaction(() => {
        for (const { rows, insert } of tables) for (const row of share(rows, server)) insert.run(...row);
        for (const text of share(texts, server)) search.run(...text);
      })();
    }
  });
  source.close();
  target.close();
  return cost;
}

function share<T>(rows: readonly T[], server: number): readonly T[] {
  const part = rows.length / SERVERS;
  return rows.slice(Math.round(server * part), Math.round((server + 1) * part));
}

function garden(_: unknown, server: number): ScannedServer {
  const count = Math.round(((server + 1) * TOOLS) / SERVERS) - Math.round((server * TOOLS) / SERVERS);
  return judgeObservation({
    id: `garden-${server}`,
    target: `npm:garden-${server}@1.0.0`,
    transport: 'stdio',
    outcome: 'listed',
    partial: false,
    problems: [],
    server: { name: `garden-${server}`, version: '1.0.0' },
    protocol: '2025-11-25',
    capturedAt: '2026-11-01T08:00:00.000Z',
    duration: 100,
    containment: { method: 'bubblewrap', detail: 'no network' },
    tools: [...Array(count).keys()].map((tool) => ({
      name: `${['list', 'water', 'clear', 'move'][tool % 4]}_bed_${tool}`,
      description: `Does what its name says to bed ${tool} of garden ${server}. ${'Keeps a note of it. '.repeat(12)}`,
      inputSchema: {
        type: 'object',
        properties: { bed: { type: 'string', description: 'Which bed.' }, note: { type: 'string' } },
        required: ['bed'],
      },
    })),
  });
}
