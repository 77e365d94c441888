import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readNpmConfig } from '../../../scanner/observe/npmrc.ts';

const kept = { ...process.env };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'npmrc-'));
  for (const name of Object.keys(process.env)) if (/^npm_config_/i.test(name)) delete process.env[name];
  process.env.npm_config_userconfig = join(folder, 'user');
  process.env.npm_config_globalconfig = join(folder, 'global');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, kept);
});

test('the environment wins over the project, the project over the user, the user over the machine', () => {
  writeFileSync(join(folder, 'global'), 'registry=https://global.example/\nstrict-ssl=false\n');
  writeFileSync(
    join(folder, 'user'),
    'registry = "https://user.example/"\nhttps-proxy=http://proxy.example:8080\n',
  );
  writeFileSync(
    join(folder, '.npmrc'),
    '; a comment\n@shelf:registry=https://shelf.example/\nregistry=https://project.example/',
  );
  expect(readNpmConfig(folder)).toMatchObject({
    registry: 'https://project.example/',
    '@shelf:registry': 'https://shelf.example/',
    httpsProxy: 'http://proxy.example:8080',
    strictSSL: false,
  });
  process.env.NPM_CONFIG_REGISTRY = 'https://environment.example/';
  expect(readNpmConfig(folder)).toMatchObject({ registry: 'https://environment.example/' });
});

test('tokens are filled in from the environment and belong to their host', () => {
  process.env.SHELF_NPM_TOKEN = 'abc';
  writeFileSync(
    join(folder, 'user'),
    `//shelf.example/:_authToken=\${SHELF_NPM_TOKEN}\n//other.example/:_authToken=\${NOT_SET?}\n`,
  );
  expect(readNpmConfig(folder)).toMatchObject({
    '//shelf.example/:_authToken': 'abc',
    '//other.example/:_authToken': '',
  });
});

test('certificates are read from the file that is named', () => {
  const one = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';
  writeFileSync(join(folder, 'ca.pem'), `${one}\n${one}\n`);
  writeFileSync(join(folder, 'user'), `cafile=${join(folder, 'ca.pem')}\nscript-shell=/bin/evil\n`);
  const config = readNpmConfig(folder);
  expect(config).toMatchObject({ ca: [one, one] });
  expect(config).not.toHaveProperty('script-shell');
});
