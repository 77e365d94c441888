import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import pkg from '../package.json' with { type: 'json' };
import { NOTE_TOOLS } from './fixtures/servers/tools.ts';

const ROOT = join(import.meta.dirname, '..');
let folder: string;
let installed: string;

/** The package as npm would unpack it, with nothing beside it but what it declares as its dependencies. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-package-'));
  execFileSync(process.execPath, [join(ROOT, '.ci/build.ts')], { cwd: ROOT });
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, join(ROOT, 'dist', 'package')], {
    cwd: folder,
  });
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  execFileSync('tar', ['-xzf', join(folder, `toolrisk-${pkg.version}.tgz`), '-C', modules]);
  installed = join(modules, 'package');
  for (const name of Object.keys(manifest().dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  writeFileSync(join(folder, 'notes.json'), JSON.stringify({ id: 'notes', tools: NOTE_TOOLS }));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('it runs from its compiled files: scan, crawl, policy, explain', () => {
  expect(run('--version')).toBe(`${pkg.version}\n`);
  expect(run('scan', 'notes.json')).toMatch(/burn_notebook/);
  run('crawl', 'notes.json');
  expect(run('policy', 'notes')).toMatch(/"default": "deny"/);
  expect(run('explain', 'notes', 'burn_notebook')).toMatch(/^Fired$/m);
});

test('its catalogue is among the data of its user', () => {
  expect(readdirSync(join(folder, 'data', 'toolrisk'))).toContain('catalogue.db');
});

test('it says in one line that it carries no site', () => {
  expect(() => run('site', 'serve')).toThrow(/the published package does not carry the site/);
});

test('it brings no Node, no development and no sources, and speaks of no machine', () => {
  expect(Object.keys(manifest()).sort()).toEqual(
    ['bin', 'dependencies', 'description', 'engines', 'license', 'name', 'type', 'version'].sort(),
  );
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /\.(ts|astro|test\.js)$|^(test|site)\//.test(file))).toEqual([]);
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    expect(readFileSync(join(installed, file), 'utf8'), file).not.toContain(ROOT);
  }
});

function manifest(): { readonly dependencies: Readonly<Record<string, string>> } {
  return JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
}

function run(...argv: string[]): string {
  const { PATH } = process.env;
  const env = {
    PATH,
    HOME: folder,
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
  const entry = join(installed, 'catalogue/cli/toolrisk.js');
  return execFileSync(process.execPath, [entry, ...argv], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}
