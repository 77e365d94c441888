import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stagesLine } from '../../../catalogue/cli/stages.ts';
import { toolrisk } from './run.ts';

const ENTRY = join(import.meta.dirname, '../../../catalogue/cli/toolrisk.js');
const POLITE = join(import.meta.dirname, '../../fixtures/servers/polite.ts');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-several-'));
  mkdirSync(join(folder, '.cursor'));
  mkdirSync(join(folder, '.junie/mcp'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Starts a real server once another has been started as well: alone it waits for ever. */
function waitsFor(own: string, other: string): string {
  const script = join(folder, `${own}.mjs`);
  writeFileSync(
    script,
    `import { appendFileSync, existsSync } from 'node:fs';
appendFileSync(${JSON.stringify(join(folder, own))}, 'started\\n');
while (!existsSync(${JSON.stringify(join(folder, other))})) await new Promise((go) => setTimeout(go, 20));
await import(${JSON.stringify(POLITE)});`,
  );
  return script;
}

function configure(client: string, mcpServers: object): void {
  writeFileSync(join(folder, client, 'mcp.json'), JSON.stringify({ mcpServers }));
}

const node = (script: string) => ({ command: process.execPath, args: [script] });

test('several servers run at once, each is told as it ends, and the report keeps their order', async () => {
  configure('.cursor', { one: node(waitsFor('a', 'b')), two: node(waitsFor('b', 'a')) });
  const argv = ['scan', '--configs', '--yes', '--sandbox', 'none', '--format', 'json'];
  const ran = await toolrisk(argv, { cwd: folder });
  const { servers } = JSON.parse(ran.stdout);
  expect(servers).toMatchObject([
    { id: 'cursor/one', outcome: 'listed', also: [] },
    { id: 'cursor/two', outcome: 'listed', also: [] },
  ]);
  expect(ran.stderr).toMatch(/^\[1\/2\] cursor\/(one|two): \d+ tools?$/m);
});

test('what is named twice is looked at once, and has no second name', async () => {
  writeFileSync(join(folder, 'twice.json'), JSON.stringify({ tools: [{ name: 'list_beds' }] }));
  const ran = await toolrisk(['scan', 'twice.json', 'twice.json'], { cwd: folder });
  expect(ran.stdout).toMatch(/^twice\.json\n\n/);
  expect(ran.stderr).toBe('observing twice.json …\n');
});

test('the same server of several clients is started once, and told under all its names', async () => {
  const script = waitsFor('a', 'a');
  configure('.cursor', { garden: node(script), other: { ...node(script), env: { LEVEL: '2' } } });
  configure('.junie/mcp', { beds: node(script) });
  const argv = ['scan', '--configs', '--yes', '--sandbox', 'none'];
  const ran = await toolrisk([...argv, '--format', 'json'], { cwd: folder });
  expect(JSON.parse(ran.stdout).servers).toMatchObject([
    { id: 'cursor/garden', also: ['junie/beds'] },
    { id: 'cursor/other', also: [] },
  ]);
  expect(ran.stderr).toMatch(/^\[\d\/2\] cursor\/garden, junie\/beds: \d+ tools?$/m);
  expect(readFileSync(join(folder, 'a'), 'utf8').match(/started/g)).toHaveLength(2);
  const shown = await toolrisk([...argv, 'garden', 'beds'], { cwd: folder });
  expect(shown.stdout).toMatch(/also junie\/beds/);
  const locked = await toolrisk(['lock', '--configs', '--yes', '--sandbox', 'none'], { cwd: folder });
  expect(locked.code).toBe(0);
  expect(Object.keys(JSON.parse(readFileSync(join(folder, 'toolrisk.lock.json'), 'utf8')).servers)).toEqual([
    'cursor/garden',
    'cursor/other',
    'junie/beds',
  ]);
});

test('a terminal shows the stage of each from the beginning', async () => {
  expect(stagesLine([['a', 'installing']], 0, 1)).toBe('installing a');
  configure('.cursor', { one: node(waitsFor('a', 'b')), two: node(waitsFor('b', 'a')) });
  const words = [process.execPath, ENTRY, 'scan', '--configs', '--yes', '--sandbox', 'none'];
  const { stdout } = await promisify(execFile)(
    'script',
    ['-qec', `stty cols 120; ${words.join(' ')}`, '/dev/null'],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, TERM: 'xterm', XDG_CACHE_HOME: folder },
    },
  ).catch((failed) => failed);
  expect(stdout).toContain('0 of 2 done · starting cursor/one · starting cursor/two');
  expect(stdout).toMatch(/listing cursor\/(one|two)/);
  expect(existsSync(join(folder, 'b'))).toBe(true);
});
