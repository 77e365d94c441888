import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readmeOf } from '../../../scanner/observe/package-readme.ts';
import { packageStart } from '../../../scanner/observe/package-start.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function pack(name: string, manifest: string): string {
  const root = join(folder, 'node_modules', name);
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'package.json'), manifest);
  writeFileSync(join(root, 'cli.js'), '');
  mkdirSync(join(root, 'lib'));
  return root;
}

test.each<[what: string, name: string, manifest: string, kind: string]>([
  ['no JSON', 'shelf', '{"bin":', 'package-broken'],
  ['null', 'shelf', 'null', 'package-broken'],
  ['a folder', 'shelf', '{"bin": "lib"}', 'executable-missing'],
  ['a file with a NUL', 'shelf', '{"bin": "a\\u0000b"}', 'executable-missing'],
  [
    'what its install script brings',
    'shelf',
    '{"bin": "a", "scripts": {"preinstall": "x"}}',
    'program-missing',
  ],
  ['what no script brings', 'shelf', '{"bin": "a", "scripts": {"prepack": "x"}}', 'executable-missing'],
  ['numbers', 'shelf', '{"bin": {"a": 1, "b": [2]}}', 'no-executable'],
  [
    'several, in a package called as what every object has',
    'constructor',
    '{"bin": {"a": "cli.js", "b": "lib"}}',
    'executable-unclear',
  ],
])('a package whose manifest names %s has a reason', async (_, name, manifest, kind) => {
  pack(name, manifest);
  expect(await packageStart(folder, name)).toMatchObject({ problem: { kind } });
});

test('a program of the system is started as it is', async () => {
  const root = pack('shelf', '{"bin": "shelf"}');
  copyFileSync('/bin/true', join(root, 'shelf'));
  expect(await packageStart(folder, 'shelf')).toEqual({
    command: join(root, 'shelf'),
    args: [],
    executables: ['shelf'],
  });
});

test('an executable that is a pipe is not waited for', async () => {
  execFileSync('mkfifo', [join(pack('shelf', '{"bin": "pipe"}'), 'pipe')]);
  expect(await packageStart(folder, 'shelf')).toMatchObject({ problem: { kind: 'executable-missing' } });
});

test.each<[what: string, bins: Record<string, string>, words: boolean, chosen: string]>([
  ['called *-mcp', { shelf: 'cli.js', 'shelf-mcp': 'mcp.js' }, false, 'mcp.js'],
  ['called mcp-*', { shelf: 'cli.js', 'mcp-shelf': 'mcp.js' }, false, 'mcp.js'],
  ['called *-server', { shelf: 'cli.js', 'shelf-server': 'mcp.js' }, false, 'mcp.js'],
  [
    'called as the package and -mcp',
    { 'mcp-shelf': 'cli.js', shelf: 'b.js', 'shelf-mcp': 'mcp.js' },
    false,
    'mcp.js',
  ],
  ['that its README names', { shelf: 'cli.js', lamp: 'mcp.js' }, false, 'mcp.js'],
  ['that the words are for', { shelf: 'cli.js', 'shelf-mcp': 'mcp.js' }, true, 'cli.js'],
  [
    'with its own name, where two speak',
    { shelf: 'cli.js', 'a-mcp': 'mcp.js', 'b-mcp': 'b.js' },
    false,
    'cli.js',
  ],
])('of several executables the one %s is started', async (_, bins, words, chosen) => {
  const root = pack('shelf', JSON.stringify({ bin: bins }));
  for (const file of Object.values(bins)) writeFileSync(join(root, file), '#!/usr/bin/env node\n');
  writeFileSync(join(root, 'README.md'), '{"mcpServers": {"shelf": {"command": "lamp"}}}');
  expect(await packageStart(folder, 'shelf', undefined, words ? ['serve'] : [])).toMatchObject({
    args: [join(root, chosen)],
  });
});

test('a README that is a pipe is not waited for, and one that is a link is not followed', async () => {
  const root = pack('shelf', '{}');
  execFileSync('mkfifo', [join(root, 'README.md')]);
  expect(await readmeOf(root)).toBe('');
  rmSync(join(root, 'README.md'));
  writeFileSync(join(folder, 'diary'), 'dear diary');
  symlinkSync(join(folder, 'diary'), join(root, 'README.md'));
  expect(await readmeOf(root)).toBe('');
});

test('an executable that was asked for and is not there is told with those that are', async () => {
  pack('shelf', '{"bin": {"shelf": "cli.js"}}');
  expect(await packageStart(folder, 'shelf', 'shelve')).toMatchObject({
    problem: { detail: 'shelf has no executable shelve; it has shelf' },
  });
});

test('the command that names one of several executables repeats the words', async () => {
  pack('shelf', '{"bin": {"lamp": "cli.js", "candle": "lib"}}');
  expect(await packageStart(folder, 'shelf', undefined, ['mcp', 'serve'])).toMatchObject({
    problem: { next: 'Name one: -- npx -y --package=shelf lamp mcp serve' },
  });
});

test.each([
  ['cli.js', process.execPath],
  ['cli', process.execPath],
  ['cli.exe', 'sh'],
  ['cli.sh', 'sh'],
])('%s that names no interpreter is read as npx has it read, or by Node', async (file, command) => {
  const root = pack('shelf', JSON.stringify({ bin: file }));
  writeFileSync(join(root, file), 'echo no lamp >&2\nexit 1\n');
  const start = await packageStart(folder, 'shelf');
  expect(start).toMatchObject({ command, args: [join(root, file)] });
});
