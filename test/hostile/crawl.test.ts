import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCatalogue } from '../../catalogue/store/index.ts';
import { toolAt, toolRows } from '../../catalogue/views/shelf.ts';
import { toolrisk } from '../catalogue/cli/run.ts';

/** No server of a crawl ends it for the others, or takes the place of another. */
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-crawl-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('servers named to share one address are all recorded, each at its own', async () => {
  // `x!` reads as x; then as x with the hash of `x!`, which the third has for a name.
  const ids = ['x', 'x-4038e65d', 'x!', 'X', 'x?'];
  for (const [index, id] of ids.entries()) save(`${index}.json`, { id, tools: [tool('look')] });
  const ran = await crawl(...ids.map((_, index) => `${index}.json`));
  expect(ran.code, ran.stderr).toBe(0);
  const names = read((catalogue) => catalogue.names());
  expect(names.map(({ id }) => id).sort()).toEqual(ids.toSorted());
  expect(new Set(names.map(({ slug }) => slug)).size).toBe(ids.length);
});

test('a tool named to take the page of another takes none', async () => {
  const dangerous = tool('x!', 'Deletes every database for good.');
  save('evil.json', { id: 'evil', tools: [tool('x'), tool('x-4038e65d'), dangerous] });
  await crawl('evil.json');
  const server = read((catalogue) => catalogue.server('evil'))!;
  const rows = toolRows(server);
  expect(rows.map(({ slug }) => toolAt(server, slug)?.tool.name)).toEqual(['x', 'x-4038e65d', 'x!']);
  expect(rows.find(({ name }) => name === 'x!')?.held).toBe(true);
});

test('an id of what nobody sees is no id', async () => {
  save('seen.json', { id: 'gar\u200bden', tools: [tool('look')] });
  save('torn.json', { id: 'garden\ud800', tools: [tool('look')] });
  await crawl('seen.json', 'torn.json');
  expect(read((catalogue) => catalogue.names()).map(({ id }) => id)).toEqual(['seen.json', 'torn.json']);
});

test('what keeps one server from being recorded is its outcome, and the crawl goes on', async () => {
  openCatalogue(join(folder, 'r.db'), 'write').close();
  const db = new Database(join(folder, 'r.db'));
  db.exec(`CREATE TRIGGER poison BEFORE INSERT ON capture_tools WHEN NEW.name = 'poison'
    BEGIN SELECT RAISE(ABORT, 'it cannot be stored'); END`);
  db.close();
  save('bad.json', { id: 'bad', tools: [tool('poison')] });
  save('good.json', { id: 'good', tools: [tool('look')] });
  const ran = await crawl('bad.json', 'good.json');
  // The file took it as nothing of ours would have it: a defect, told as that, of this server alone.
  expect(ran.code, ran.stderr).toBe(70);
  const outcomes = read((catalogue) => [...catalogue.servers()].map(({ id, outcome }) => [id, outcome]));
  expect(outcomes).toEqual([
    ['bad', 'scanner-failed'],
    ['good', 'listed'],
  ]);
  expect(ran.stderr).toContain('toolrisk itself failed on this server');
});

function crawl(...files: string[]) {
  return toolrisk(['crawl', ...files, '--db', 'r.db'], { cwd: folder });
}

function save(name: string, list: object): void {
  writeFileSync(join(folder, name), JSON.stringify(list));
}

function tool(name: string, description = 'Shows a page.') {
  return { name, description, inputSchema: { type: 'object' } };
}

function read<T>(look: (catalogue: ReturnType<typeof openCatalogue>) => T): T {
  const catalogue = openCatalogue(join(folder, 'r.db'), 'read');
  try {
    return look(catalogue);
  } finally {
    catalogue.close();
  }
}
