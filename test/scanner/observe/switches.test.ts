import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { observe } from '../../../scanner/observe/index.ts';
import { switchNotes } from '../../../scanner/observe/switches.ts';

const POLITE = join(import.meta.dirname, '../../fixtures/servers/polite.ts');
const told = (text: string, ...given: string[]) =>
  switchNotes([{ source: 'README', text }], given).map(({ problem }) =>
    problem.detail.replace(/^.*names /, ''),
  );

test.each([
  ['Set `KITE_ENABLE_WRITE` to show the tools that change things.', 'KITE_ENABLE_WRITE'],
  ['KITE_MCP_PROFILE controls how many tools are exposed.', 'KITE_MCP_PROFILE'],
  ['Pass --toolsets all to get every tool.', '--toolsets'],
  ['With --read-only only tools that look are registered.', '--read-only'],
  ['`READONLY=false` also registers the tools that write.', 'READONLY'],
  ['| KITE_DISABLED_TOOLS | tools that are left out |', 'KITE_DISABLED_TOOLS'],
])('%s', (text, name) => {
  expect(told(text)).toEqual([name]);
  expect(told(text, `${name}=x`)).toEqual([]);
});

test.each([
  'export ENABLE_TELEMETRY=true',
  'Save it to `%USERPROFILE%\\.cursor\\mcp.json`.',
  'AWS_PROFILE names the login that is used.',
  'It has tools for reading profiles and for enabling features.',
])('no switch of a list: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('what a server says on standard error while it starts is told, unless it was started so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'toolrisk-switches-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const script = join(folder, 'server.mjs');
  writeFileSync(
    script,
    `console.error('3 tools registered; set GARDEN_ENABLE_WRITE=1 for the other tools');
await import(${JSON.stringify(POLITE)});`,
  );
  const target = {
    kind: 'stdio',
    id: 'garden',
    command: process.execPath,
    args: [script],
    typed: true,
  } as const;
  const kinds = async (env: Record<string, string>) => {
    const { outcome, problems, partial } = await observe({ ...target, env }, { sandbox: 'none' });
    expect({ outcome, partial }).toEqual({ outcome: 'listed', partial: false });
    return problems.map(({ kind, detail }) => `${kind}: ${detail}`);
  };
  expect(await kinds({})).toEqual([
    'depends-on-start: started otherwise it may show more: its standard error names GARDEN_ENABLE_WRITE',
  ]);
  expect(await kinds({ GARDEN_ENABLE_WRITE: '1' })).toEqual([]);
});
