import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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

test('an executable that is a pipe is not waited for', async () => {
  execFileSync('mkfifo', [join(pack('shelf', '{"bin": "pipe"}'), 'pipe')]);
  expect(await packageStart(folder, 'shelf')).toMatchObject({ problem: { kind: 'executable-missing' } });
});
