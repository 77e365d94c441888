import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { LIST_BEDS, scanned } from '../store/specimen.ts';
import { toolrisk } from './run.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mistyped-'));
  writeFileSync(join(folder, 'garden.json'), JSON.stringify({ tools: [LIST_BEDS] }));
  const catalogue = openCatalogue(join(folder, 'ok.db'), 'write');
  catalogue.record(scanned('garden-tools', [LIST_BEDS]));
  catalogue.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  [['scan', 'garden.jso']],
  [['scan', '--config', 'garden.jso']],
  [['policy', 'garden.jso', '--db', 'ok.db']],
  [['policy', 'garden.jso', '--db', 'none.db']],
  [['explain', './garden.jsno', 'list_beds', '--db', 'ok.db']],
  [['diff', 'garden.json', 'garden.jso', '--db', 'ok.db']],
  [['policy-test', 'garden.jso', '--server', 'garden.json']],
])('a file nearly right is told as one that is not there: %j', async (words) => {
  const { code, stdout, stderr } = await toolrisk(words, { cwd: folder });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^toolrisk: no such file: (\.\/)?garden\.js\w+\n {2}Did you mean garden\.json\?/m);
});

test.each([
  ['settings.json', '{\n  // ours\n  "servers": { "garden": { "command": "garden-mcp" }, },\n}'],
  ['config.toml', '[mcp_servers.garden]\ncommand = "garden-mcp"\n'],
  ['config.yaml', 'extensions:\n  garden:\n    cmd: garden-mcp\n'],
])('the configuration of a client is told as that, whatever it is written in: %s', async (file, text) => {
  writeFileSync(join(folder, file), text);
  const { code, stdout, stderr } = await toolrisk(['scan', file], { cwd: folder });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    `toolrisk: ${file} is a client's configuration, not a tools list\n  Look at the servers that it names: toolrisk scan --config ${file}\n`,
  );
});

test('a name that the catalogue does not know stays a name', async () => {
  const { code, stderr } = await toolrisk(['policy', 'garden-tool', '--db', 'ok.db'], { cwd: folder });
  expect(code).toBe(2);
  expect(stderr).toMatch(/no server "garden-tool" in the catalogue\n {2}Did you mean garden-tools\?/);
});

test('where there is no catalogue yet, it is told how to do without', async () => {
  const { code, stderr } = await toolrisk(['policy', 'garden-tools', '--db', 'none.db'], { cwd: folder });
  expect(code).toBe(2);
  expect(stderr).toMatch(/no catalogue at this path.*\n.*npm:garden-tools/);
});

test.each([
  [['scan', 'npx', '-y', 'rose-mcp', '--key', 'pa55word'], 'npx', '-- npx …'],
  [['scan', '--format', 'json', 'node', 'server.js'], 'node', '… -- node …'],
  [['scan', '--yes', 'npx', '-y', 'rose-mcp'], 'npx', '… -- npx …'],
  [['scan', 'npx', '--yes', 'rose-mcp'], 'npx', '-- npx …'],
])('a command is no target, and is said to follow --: %j', async (words, starter, written) => {
  const { code, stdout, stderr } = await toolrisk(words, { cwd: folder });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    `toolrisk: ${starter} starts a command, and a command follows --\n  Write: toolrisk scan ${written}\n`,
  );
});

test.each([
  ['Dear diary', /standard input is not JSON: line 1, column 1/],
  ['', /standard input is empty/],
  ['{"bread": []}', /standard input is not a tools list/],
  ['{"mcpServers": {}}', /standard input is a client's configuration/],
])(
  'what comes over standard input and is no list is told before anything starts: %s',
  async (input, told) => {
    const ran = await toolrisk(['scan', '-', '--', process.execPath, '-e', ''], { cwd: folder, input });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(told);
    expect(ran.stderr).not.toContain('observing');
  },
);

test.each(['', ' 80', '-1', '0x50', '1e3', '65536', 'http'])('%j is no port of any command', async (port) => {
  for (const words of [['mcp'], ['site', 'serve']]) {
    const { code, stdout, stderr } = await toolrisk([...words, `--port=${port}`], { cwd: folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Give a port from 0 to 65535.');
  }
});
