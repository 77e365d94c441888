/** What toolrisk wrote itself, named where a tools list, a configuration or a policy belongs: told as what it is. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIST_BEDS } from '../store/specimen.ts';
import { toolrisk } from './run.ts';

let folder: string;
const run = (...argv: string[]) => toolrisk(argv, { cwd: folder });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'own-file-'));
  // What npm's lock file is known by must not be taken for one in the name of a tool.
  const tools = [LIST_BEDS, { ...LIST_BEDS, name: 'packages' }];
  writeFileSync(join(folder, 'garden.json'), JSON.stringify({ tools }));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages: {} }));
  const made = [
    await run('scan', 'garden.json', '--report', 'json=report.json', '--report', 'sarif=report.sarif'),
    await run('crawl', 'garden.json', '--db', 'own.db'),
    await run('lock', 'garden.json', '--lock', 'own.lock.json'),
    await run('check', 'garden.json', '--lock', 'own.lock.json'),
  ];
  expect(made.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['report.json', 'is a report of toolrisk: it holds verdicts', 'Name the server itself'],
  ['report.sarif', 'is a SARIF report: it holds verdicts', 'Name the server itself'],
  ['own.lock.json', 'is a lock file of toolrisk', 'toolrisk check --lock own.lock.json'],
  ['own.db', 'is a database', 'toolrisk list --db own.db'],
])('%s', async (file, told, next) => {
  for (const words of [
    ['scan', file],
    ['scan', '--config', file, '--yes'],
    ['diff', 'garden.json', file],
    ['policy-test', file, '--server', 'garden.json'],
  ]) {
    const { code, stdout, stderr } = await run(...words);
    expect({ words, code, stdout }).toEqual({ words, code: 2, stdout: '' });
    expect(stderr).toMatch(`toolrisk: ${file} ${told}`);
    expect(stderr).toMatch(next);
  }
});

test.each(['garden.json', 'report.json', 'own.db', 'package-lock.json'])(
  '%s is no lock file, and nobody is told to remove it',
  async (file) => {
    const before = readFileSync(join(folder, file));
    for (const words of [
      ['lock', 'garden.json', '--lock', file],
      ['check', 'garden.json', '--lock', file, '--update'],
      ['accept', 'x', 'y', '--reason', 'z', '--until', '2999-01-01', '--lock', file],
    ]) {
      const { code, stderr } = await run(...words);
      expect(code).toBe(2);
      expect(stderr).toMatch(/it is no lock file of toolrisk\n {2}Name another file with --lock/);
    }
    expect(readFileSync(join(folder, file))).toEqual(before);
  },
);
