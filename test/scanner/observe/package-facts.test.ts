import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { factsOf, notePublished } from '../../../scanner/observe/package-facts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-facts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function installed(manifest: unknown, noted: unknown): void {
  const home = join(folder, 'node_modules/@garden/mcp');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'node_modules/.package-lock.json'),
    JSON.stringify({ packages: { 'node_modules/@garden/mcp': noted } }),
  );
}

test('licence and deprecation are the registry’s, the source is the manifest’s', async () => {
  installed(
    { license: 'GPL-3.0', repository: { type: 'git', url: 'git+https://github.com/garden/mcp.git' } },
    { version: '1.0.0', license: 'MIT', deprecated: 'Use @garden/server.' },
  );
  expect(await factsOf(folder, '@garden/mcp')).toEqual({
    license: 'MIT',
    deprecated: 'Use @garden/server.',
    repository: 'https://github.com/garden/mcp',
  });
});

test.each([
  ['github:garden/mcp', 'https://github.com/garden/mcp'],
  ['garden/mcp', 'https://github.com/garden/mcp'],
  ['git@github.com:garden/mcp.git', 'https://github.com/garden/mcp'],
  ['https://code.example.org/mcp.git', 'https://code.example.org/mcp.git'],
  ['http://code.example.org/mcp', undefined],
  ['https://user:secret@example.org/mcp', undefined],
  ['javascript:alert(1)', undefined],
  ['../elsewhere', undefined],
  [7, undefined],
])('a source written as %s leads to %s', async (repository, page) => {
  installed({ repository }, {});
  expect((await factsOf(folder, '@garden/mcp')).repository).toBe(page);
});

test('date and publisher are those of the version, as the registry has it', async () => {
  installed({}, {});
  notePublished(folder, { _time: '2026-03-04T05:06:07.922000+00:00', _npmUser: { name: 'gardener' } });
  expect(await factsOf(folder, '@garden/mcp')).toEqual({
    publishedAt: '2026-03-04T05:06:07.922Z',
    publisher: 'gardener',
  });
  for (const manifest of [
    undefined,
    { _time: 'soon', _npmUser: 'gardener' },
    { _npmUser: { name: ['x'] } },
  ]) {
    notePublished(folder, manifest);
    expect(await factsOf(folder, '@garden/mcp')).toEqual({});
  }
});

test('what is of another form, or not there, is left out', async () => {
  installed({ repository: null }, { license: { type: 'MIT' }, deprecated: true });
  expect(await factsOf(folder, '@garden/mcp')).toEqual({});
  expect(await factsOf(join(folder, 'gone'), '@garden/mcp')).toEqual({});
});
