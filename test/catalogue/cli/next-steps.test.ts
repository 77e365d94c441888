/** Where a scan says to go on: on a terminal, and nowhere that a program reads. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIST_BEDS } from '../store/specimen.ts';
import { toolrisk } from './run.ts';
import { terminal } from './terminal.ts';

const ENTRY = fileURLToPath(new URL('../../../catalogue/cli/toolrisk.js', import.meta.url));
const NEXT = /"toolrisk policy" writes a starter policy, "toolrisk lock" approves/;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'next-steps-'));
  writeFileSync(join(folder, 'garden.json'), JSON.stringify({ tools: [LIST_BEDS] }));
  writeFileSync(join(folder, 'bare.json'), JSON.stringify({ tools: [] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['the table of a server', 'garden.json', true],
  ['a server that lists nothing', 'bare.json', false],
  ['what is for machines', 'garden.json --format json', false],
])('on a terminal, %s', async (_, words, isTold) => {
  const { PATH = '' } = process.env;
  const scan = `${process.execPath} ${ENTRY} scan ${words}; echo "left with $?"`;
  const scanned = terminal(scan, folder, { PATH, HOME: folder, XDG_CACHE_HOME: folder });
  expect(NEXT.test(await scanned.until(/left with \d+/))).toBe(isTold);
  scanned.end();
});

test('a pipe is told nothing of it', async () => {
  const { code, stdout, stderr } = await toolrisk(['scan', 'garden.json'], { cwd: folder });
  expect(code).toBe(0);
  expect(stdout + stderr).not.toMatch(NEXT);
});
