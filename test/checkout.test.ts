import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
let folder: string;

/** A project with the settings of this checkout and a dependency that cannot be compiled anywhere. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-checkout-'));
  const pebble = join(folder, 'package');
  mkdirSync(pebble);
  writeFileSync(join(pebble, 'package.json'), JSON.stringify({ name: 'pebble', version: '1.0.0' }));
  writeFileSync(join(pebble, 'binding.gyp'), 'no recipe');
  execFileSync('tar', ['-czf', 'pebble.tgz', 'package'], { cwd: folder });
  rmSync(pebble, { recursive: true });
  const dependencies = { pebble: 'file:pebble.tgz' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'x', version: '1.0.0', dependencies }));
  execFileSync('npm', ['install', '--package-lock-only'], { cwd: folder, env: plainEnvironment() });
  copyFileSync(join(ROOT, '.npmrc'), join(folder, '.npmrc'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['the npm of this machine', []],
  // What Node 22 ships; better-sqlite3's recipe is what it would compile.
  ['npm 10', ['exec', '--yes', '--package=npm@10.9.4', '--', 'npm']],
])('%s installs the checkout without compiling anything', (_, words) => {
  const ran = spawnSync('npm', [...words, 'ci'], {
    cwd: folder,
    env: plainEnvironment(),
    encoding: 'utf8',
  });
  expect(ran.stderr).not.toContain('gyp');
  expect(ran.status).toBe(0);
});

/** The settings that npm hands to what it runs, this test among it, would win over those of the folder. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  return Object.fromEntries(kept);
}
