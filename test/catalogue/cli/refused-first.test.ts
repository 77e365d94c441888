/** Of several words, or of a word and a file to write: all that can be refused is, before anything is started. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { LIST_BEDS, scanned } from '../store/specimen.ts';
import { toolrisk } from './run.ts';

const ENTRY = join(import.meta.dirname, '../../../catalogue/cli/toolrisk.js');
let folder: string;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-first-'));
  write('garden.json', JSON.stringify({ tools: [LIST_BEDS] }));
  write('broken.json', '{"tools": [');
  write('empty.json', '');
  write('mcp.json', '{"mcpServers": {"shed": {"command": "node", "args": ["shed.js"]}}}');
  write('there.json', '{}');
  mkdirSync(join(folder, 'folder'));
  const catalogue = openCatalogue(join(folder, 'c.db'), 'write');
  catalogue.record(scanned('rose', [LIST_BEDS]));
  catalogue.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The complaint of a run that has to be refused before it starts or reads any server. */
async function refused(argv: readonly string[], input = ''): Promise<string> {
  const ran = await toolrisk([...argv, '--db', 'c.db'], { cwd: folder, input });
  expect(ran, argv.join(' ')).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).not.toContain('observing');
  return ran.stderr;
}

const WRONG: readonly (readonly [word: string, told: string])[] = [
  ['broken.json', 'broken.json is not JSON: line 1'],
  ['empty.json', 'empty.json is empty'],
  ['mcp.json', "mcp.json is a client's configuration"],
  ['gone.json', 'no such file: gone.json'],
  ['npm:Not A Name', 'names no package'],
  ['ftp://example.com/mcp', 'is no web address'],
  ['rosé', 'no server "rosé" in the catalogue'],
];

test.each(WRONG)('%s after a word that is right is refused first', async (word, told) => {
  expect(await refused(['diff', 'garden.json', word])).toContain(told);
  expect(await refused(['policy', 'garden.json', word])).toContain(told);
});

test('standard input is no list, or is named twice', async () => {
  expect(await refused(['diff', 'garden.json', '-'], 'no list')).toContain('standard input is not JSON');
  expect(await refused(['policy', 'garden.json', '-'], 'no list')).toContain('standard input is not JSON');
  const list = JSON.stringify({ tools: [LIST_BEDS] });
  for (const command of ['diff', 'policy'])
    expect(await refused([command, '-', '-'], list)).toContain('standard input can be read only once');
});

test('a capture that the catalogue does not have is told before the other side is looked at', async () => {
  expect(await refused(['diff', 'garden.json', 'rose@9.9.9'])).toContain('no capture "9.9.9" of rose');
});

test.each([
  [
    'another server than the configuration has',
    ['shed', 'npm:rake', '--config', 'mcp.json'],
    'no configured',
  ],
  [
    'a place that the format has not',
    ['garden.json', '--format', 'toolhive', '--project'],
    'keeps no policy',
  ],
  [
    'a fragment for a file that is there',
    ['garden.json', '--tool', 'x', '-o', 'there.json'],
    'is a fragment',
  ],
  ['a folder', ['garden.json', '-o', 'folder'], 'it is a folder'],
])('a policy: %s', async (_title, argv, told) => {
  expect(await refused(['policy', ...argv])).toContain(told);
});

test.each(['claude-code', 'codex', 'gemini-cli', 'opencode', 'copilot-cli', 'cursor', 'vscode', 'docker'])(
  'a policy for %s: a file that is none of its client',
  async (format) => {
    write('mine', '{ "a": [ }\n = ');
    const told = await refused(['policy', 'garden.json', '--format', format, '-o', 'mine', '--yes']);
    expect(told).toContain('mine was left as it is: it is not');
    expect(readFileSync(join(folder, 'mine'), 'utf8')).toBe('{ "a": [ }\n = ');
  },
);

test('a registry is not read for a file that is no catalogue', async () => {
  write('c.db', 'a diary');
  expect(await refused(['crawl', '--registry', 'http://127.0.0.1:9/'])).toContain('c.db');
});

const hasMounts = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status === 0;
test.skipIf(!hasMounts)('a lock file that cannot be written is told before a check is begun', async () => {
  await toolrisk(['lock', 'garden.json'], { cwd: folder });
  const script = `
    mount -t tmpfs tmpfs folder; cp toolrisk.lock.json folder; mount -o remount,ro folder
    "${process.execPath}" "${ENTRY}" check garden.json --lock folder/toolrisk.lock.json --update; echo "code: $?"`;
  const words = ['--user', '--map-root-user', '--mount', 'sh', '-c', script];
  const ran = spawnSync('unshare', words, { cwd: folder, encoding: 'utf8' });
  expect(ran.stderr).toMatch(/^toolrisk: cannot write .*: what it stands on is read-only \(EROFS\)/);
  expect(ran.stdout).toBe('code: 2\n');
});
