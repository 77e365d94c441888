/** The question before servers of a configuration are started, on a terminal. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Terminal, terminal } from './terminal.ts';

const ENTRY = fileURLToPath(new URL('../../../catalogue/cli/toolrisk.js', import.meta.url));
let folder: string;
let asked: Terminal;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'agreed-'));
  const garden = { command: 'node', args: ['-e', ''] };
  writeFileSync(join(folder, '.mcp.json'), JSON.stringify({ mcpServers: { garden } }));
  const { PATH = '' } = process.env;
  const scan = `${process.execPath} ${ENTRY} scan --config .mcp.json; echo "left with $?"`;
  asked = terminal(scan, folder, { PATH, HOME: folder, XDG_CACHE_HOME: folder });
  await asked.until(/Start or reach this server to list tools\? \[y\/N\]/);
});
afterEach(() => {
  asked.end();
  rmSync(folder, { recursive: true });
});

test.each([
  ['Ctrl-C', '\u0003', 130, /^(?!.*defect)/s],
  ['Ctrl-D', '\u0004', 2, /nothing was started/],
  ['Enter', '\r', 2, /nothing was started/],
  ['yes', 'y\r', 3, /ended without an error/],
])('%s', async (_, keys, code, said) => {
  asked.type(keys);
  const printed = await asked.until(/left with \d+/);
  expect(printed).toContain(`left with ${code}`);
  expect(printed).toMatch(said);
});
