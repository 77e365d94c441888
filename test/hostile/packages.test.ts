import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ObserveOptions, observe } from '../../scanner/observe/index.ts';
import type { NpmTarget } from '../../scanner/types.ts';
import type { Listening } from '../fixtures/servers/http.ts';
import { type Published, startNpm } from './npm-registry.ts';

/** Neither a publisher nor a registry chooses what is stored under whose name, or reaches the user's files. */
const kept = { ...process.env };
let folder: string;
let registry: Listening;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packages-'));
  for (const name of Object.keys(process.env)) if (/^npm_config_/i.test(name)) delete process.env[name];
  process.env.npm_config_userconfig = join(folder, 'npmrc');
  process.env.npm_config_cache = join(folder, 'npm-cache');
  mkdirSync(join(folder, 'private'));
  writeFileSync(join(folder, 'private', 'key'), 'PRIVATE');
  writeFileSync(join(folder, 'private', 'package.json'), '{"name":"dep","version":"1.0.0"}');
});
afterEach(async () => {
  await registry.close();
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, kept);
  rmSync(folder, { recursive: true, force: true });
});

describe('the cache', () => {
  const VICTIM = { name: 'victim' };
  const TWIN = { name: 'evil-twin' };

  test.each([
    'npm:evil-twin@1.0.0',
    'npm:evil-twin',
    'file:private',
    '{ORIGIN}/evil-twin/-/evil-twin-1.0.0.tgz',
    'evil/twin',
    'git+ssh://127.0.0.1/evil',
    './private',
  ])('never holds %s as a version of another package', async (spec) => {
    await serve(VICTIM, TWIN);
    const version = spec.replace('{ORIGIN}', new URL(registry.url).origin);
    const seen = await look({ package: 'victim', version });
    expect(seen).toMatchObject({
      outcome: 'not-supported',
      problems: [{ kind: 'no-registry-package' }],
      tools: [],
    });
    expect(cached()).toEqual([]);
    expect((await look({ package: 'victim', version: '1.0.0' })).tools[0]?.description).toBe('I am victim');
  });

  test.each<[string, Published]>([
    ['the archive holds another package', { name: 'victim', packed: { name: 'evil-twin' } }],
    ['the archive holds another version', { name: 'victim', packed: { version: '6.6.6' } }],
    ['the registry names another package', { name: 'victim', manifest: { name: 'evil-twin' } }],
    ['the registry names another version', { name: 'victim', manifest: { version: '6.6.6' } }],
  ])('keeps nothing where %s', async (_, published) => {
    await serve(published);
    const seen = await look({ package: 'victim', version: '1.0.0' });
    expect(seen).toMatchObject({
      outcome: 'unreachable',
      problems: [{ kind: 'package-mismatch' }],
      tools: [],
    });
    expect(cached()).toEqual([]);
  });

  test('keeps what two registries have under one name and version apart', async () => {
    await serve(VICTIM);
    await look({ package: 'victim', version: '1.0.0' });
    await registry.close();
    await serve({ ...VICTIM, files: { 'other.js': '' } });
    await look({ package: 'victim' });
    expect(cached()).toHaveLength(2);
    await look({ package: 'victim', version: '1.0.0' });
    expect(cached()).toHaveLength(2);
  });

  test('takes no version for the beginning of another', async () => {
    await serve({ ...VICTIM, version: '1.0.0-beta' }, { ...VICTIM, version: '1.0.0' });
    expect((await look({ package: 'victim', version: '1.0.0-beta' })).package?.version).toBe('1.0.0-beta');
    expect((await look({ package: 'victim', version: '1.0.0' })).package?.version).toBe('1.0.0');
  });
});

describe('the .npmrc of the folder stood in', () => {
  test('chooses no registry unless asked, and what it gave is kept from all else', async () => {
    await serve({ name: 'victim' });
    const evil = await startNpm(folder, [{ name: 'victim', files: { 'evil.js': '' } }]);
    const project = join(folder, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{}');
    writeFileSync(join(project, '.npmrc'), `registry=${new URL('/', evil.url)}\ncache=~/npmc\n`);
    process.chdir(project);
    try {
      const named = { package: 'victim', version: '1.0.0' };
      expect((await look(named, { npmrc: 'project' })).outcome).toBe('listed');
      expect(cached()).toEqual([]);
      expect((await look(named)).outcome).toBe('listed');
      const [entry = ''] = cached();
      expect(existsSync(join(folder, 'cache/packages', entry, 'node_modules/victim/evil.js'))).toBe(false);
      expect(readdirSync(project).sort()).toEqual(['.npmrc', 'package.json']);
    } finally {
      process.chdir(import.meta.dirname);
      await evil.close();
    }
  });
});

describe('a dependency', () => {
  test.each([
    ['in a folder of the user', 'file:../../../../private'],
    ['in a file of the user', 'file:../private/key.tgz'],
    ['at an address', '{ORIGIN}/evil-twin/-/evil-twin-1.0.0.tgz'],
    ['in a repository', 'git+http://127.0.0.1:9/evil.git'],
    ['of an owner', 'evil/twin'],
    ['that is linked', 'link:../../../../private'],
  ])('%s is not installed', async (_, spec) => {
    await serve({ name: 'eager', manifest: { dependencies: { dep: spec } } }, { name: 'evil-twin' });
    const seen = await look({ package: 'eager' });
    expect(seen.outcome).not.toBe('listed');
    expect(seen.problems).toHaveLength(1);
    expect(cached()).toEqual([]);
    nothingPrivate();
  });

  test.each<[string, Published]>([
    [
      'a bundled package asks for a folder of the user',
      {
        name: 'eager',
        manifest: { dependencies: { dep: '1.0.0' }, bundleDependencies: ['dep'] },
        files: {
          'node_modules/dep/package.json':
            '{"name":"dep","version":"1.0.0","dependencies":{"deeper":"file:../../../../../private"}}',
        },
      },
    ],
    [
      'a bundled package is a link to one',
      {
        name: 'eager',
        manifest: { dependencies: { dep: '1.0.0' }, bundleDependencies: ['dep'] },
        links: { 'node_modules/dep': '../../../../../private' },
      },
    ],
    [
      'its lockfile links to one',
      {
        name: 'eager',
        manifest: { dependencies: { dep: '1.0.0' }, _hasShrinkwrap: true },
        files: { 'npm-shrinkwrap.json': lockfile({ resolved: '../../../../private', link: true }) },
      },
    ],
    [
      'its lockfile resolves to an address',
      {
        name: 'eager',
        manifest: { dependencies: { dep: '1.0.0' }, _hasShrinkwrap: true },
        files: {
          'npm-shrinkwrap.json': lockfile({
            version: '1.0.0',
            resolved: '{ORIGIN}/elsewhere/-/evil-twin-1.0.0.tgz',
          }),
        },
      },
    ],
    [
      'its lockfile resolves to a file',
      {
        name: 'eager',
        manifest: { dependencies: { dep: '1.0.0' }, _hasShrinkwrap: true },
        files: {
          'npm-shrinkwrap.json': lockfile({ version: '1.0.0', resolved: 'file:../../../../private' }),
        },
      },
    ],
  ])('leads nowhere else when %s', async (_, published) => {
    await serve(published, { name: 'dep' }, { name: 'evil-twin' });
    await look({ package: 'eager' });
    nothingPrivate();
    for (const entry of cached()) {
      const dep = join(folder, 'cache/packages', entry, 'node_modules/dep/package.json');
      if (existsSync(dep)) expect(JSON.parse(readFileSync(dep, 'utf8')).name).toBe('dep');
    }
  });
});

describe('an executable', () => {
  test.each<[string, Published, string]>([
    ['outside', { name: 'odd', manifest: { bin: '../../../private/key' } }, 'executable-outside'],
    [
      'that is a link out',
      { name: 'odd', links: { 'server.js': '../../../../private/key' } },
      'executable-missing',
    ],
    [
      'that is a folder',
      { name: 'odd', manifest: { bin: 'lib' }, files: { 'lib/x': '' } },
      'executable-missing',
    ],
    ['that is none', { name: 'odd', manifest: { bin: { odd: { toString: 'server.js' } } } }, 'no-executable'],
    ['of an object', { name: 'odd', manifest: { bin: { a: 'a', b: 'b' } } }, 'executable-unclear'],
  ])('%s is told', async (_, published, kind) => {
    await serve(published);
    const seen = await look({
      package: 'odd',
      ...(kind === 'executable-unclear' ? { bin: 'constructor' } : {}),
    });
    expect(seen).toMatchObject({ tools: [], problems: [{ kind }] });
    nothingPrivate();
  });

  test('named by a path lands nowhere but in the package', async () => {
    const bin = {
      '../../../../../escaped': 'server.js',
      __proto__: 'server.js',
      '/tmp/escaped': 'server.js',
    };
    await serve({ name: 'odd', manifest: { bin } });
    expect((await look({ package: 'odd' })).outcome).toBe('listed');
    expect(readdirSync(folder, { recursive: true }).filter((path) => /escaped$/.test(String(path)))).toEqual(
      readdirSync(folder, { recursive: true }).filter((path) => /\.bin\/escaped$/.test(String(path))),
    );
    expect(existsSync('/tmp/escaped')).toBe(false);
  });
});

test('nothing is compiled: a recipe without a script is one that npm would run', async () => {
  const recipe = { targets: [{ target_name: 'x', actions: [], variables: { x: '<!(touch ran)' } }] };
  const scripts = {
    preinstall: 'touch ran',
    install: 'touch ran',
    prepare: 'touch ran',
    preprepare: 'touch ran',
  };
  await serve(
    { name: 'eager', manifest: { dependencies: { recipe: '1.0.0', scripted: '1.0.0' }, gypfile: true } },
    { name: 'recipe', files: { 'binding.gyp': JSON.stringify(recipe) }, manifest: { gypfile: true } },
    { name: 'scripted', manifest: { scripts } },
  );
  expect((await look({ package: 'eager' })).outcome).toBe('listed');
  const files = readdirSync(join(folder, 'cache'), { recursive: true }).map(String);
  expect(files.filter((path) => /\bran$|\bbuild$/.test(path))).toEqual([]);
});

async function serve(...packages: readonly Published[]): Promise<void> {
  registry = await startNpm(folder, packages);
  writeFileSync(join(folder, 'npmrc'), `registry=${new URL('/', registry.url)}\n`);
}

function look(named: Partial<NpmTarget>, options: ObserveOptions = {}) {
  const target = { kind: 'npm', id: 'x', package: '', args: [], env: {}, ...named } as const;
  return observe(target, { cacheDir: join(folder, 'cache'), ...options });
}

function cached(): string[] {
  const packages = join(folder, 'cache', 'packages');
  return existsSync(packages) ? readdirSync(packages) : [];
}

/** No way leads from what is installed to the user's folder. */
function nothingPrivate(): void {
  const files = existsSync(join(folder, 'cache'))
    ? readdirSync(join(folder, 'cache'), { recursive: true, withFileTypes: true })
    : [];
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    if (!existsSync(path) || !/\bkey$/.test(path)) continue;
    expect(readFileSync(path, 'utf8'), path).not.toBe('PRIVATE');
  }
  const links = files.filter((file) => file.isSymbolicLink() && !file.parentPath.endsWith('.bin'));
  expect(links.map(({ name }) => name)).toEqual([]);
}

function lockfile(dep: object): string {
  const packages = {
    '': { name: 'eager', version: '1.0.0', dependencies: { dep: '1.0.0' } },
    'node_modules/dep': dep,
  };
  return JSON.stringify({ name: 'eager', version: '1.0.0', lockfileVersion: 3, requires: true, packages });
}
