/** What a command loads before it can do anything: every person who types one waits for that. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { REPORTER_IDS } from '../../../catalogue/cli/reporter-ids.ts';
import { REPORTERS } from '../../../catalogue/report/index.ts';
import { reporter } from '../../../catalogue/report/reporter.ts';
import { NOTE_TOOLS } from '../../fixtures/servers/tools.ts';

const ENTRY = join(import.meta.dirname, '../../../catalogue/cli/toolrisk.js');
const LISTING = join(import.meta.dirname, '../../fixtures/servers/polite.ts');
/** Prints the address of every module as it is loaded. */
const TELLING = `data:text/javascript,${encodeURIComponent(
  `import { registerHooks } from 'node:module';
   registerHooks({ load(url, context, next) { process.stderr.write('loads ' + url + '\\n'); return next(url, context); } });`,
)}`;

async function loadedBy(...words: readonly string[]): Promise<string> {
  const { stderr } = await promisify(execFile)(process.execPath, ['--import', TELLING, ENTRY, ...words], {
    maxBuffer: 1 << 24,
  });
  return stderr;
}

test('a command line is read without the libraries that its commands need', async () => {
  const loaded = await loadedBy('--version');
  expect(loaded).toMatch(/cli\/main\.[tj]s/);
  expect(loaded).not.toMatch(/\/(zod|fast-xml-parser|better-sqlite3|bullmq)\//);
});

test('a command line loads no other command than its own, and the version none', async () => {
  const [version, list] = await Promise.all([loadedBy('--version'), loadedBy('list', '--help')]);
  expect(version).not.toMatch(/cli\/(scan|list|policy)\.[tj]s/);
  expect(list).toMatch(/cli\/list\.[tj]s/);
  expect(list).not.toMatch(/cli\/(scan|policy|crawl|mcp)\.[tj]s/);
});

test('a saved list is judged without what only servers and packages need', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'toolrisk-startup-'));
  writeFileSync(join(folder, 'saved.json'), JSON.stringify({ tools: NOTE_TOOLS }));
  const loaded = await loadedBy('scan', join(folder, 'saved.json'));
  rmSync(folder, { recursive: true });
  expect(loaded).toMatch(/judge\/index\.[tj]s/);
  expect(loaded).not.toMatch(/\/(zod|@modelcontextprotocol)\//);
});

test('a scan that prints a table loads no other way of writing one, and no reader of a list or lock file', async () => {
  const loaded = await loadedBy('scan', '--', process.execPath, LISTING);
  expect(loaded).toMatch(/report\/table\.[tj]s/);
  expect(loaded).not.toMatch(/report\/(sarif|junit|markdown|github)\.[tj]s|\/fast-xml-parser\//);
  expect(loaded).not.toMatch(/sources\/stranger\.[tj]s|lock\/lockfile\.[tj]s/);
});

test.for(REPORTER_IDS)('the writer of %s is the same, alone or among all', async (id) => {
  expect(await reporter(id)).toBe(REPORTERS[id]);
});
