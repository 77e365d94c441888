import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listen, politeHttp } from '../../fixtures/servers/http.ts';
import { brokenPromises, RECORD } from '../../fixtures/servers/record.ts';
import { NOTE_TOOLS } from '../../fixtures/servers/tools.ts';
import { toolrisk } from './run.ts';

const POLITE = join(import.meta.dirname, '../../fixtures/servers/polite.ts');
const NAMES = NOTE_TOOLS.map(({ name }) => name);
let folder: string;
let record: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-scan-'));
  record = join(folder, 'received');
});
afterEach(() => {
  expect(brokenPromises(record)).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('a command over stdio, with a variable that only the server gets', async () => {
  const argv = ['scan', '--format', 'json', '--sandbox', 'none', '--env', `${RECORD}=${record}`];
  const ran = await toolrisk([...argv, '--', process.execPath, POLITE], { cwd: folder });
  expect(ran.code).toBe(0);
  const { servers } = JSON.parse(ran.stdout);
  expect(servers).toMatchObject([{ id: 'polite.ts', outcome: 'listed', partial: false, problems: [] }]);
  expect(servers[0].tools.map(({ name }: { name: string }) => name)).toEqual(NAMES);
  expect(ran.stdout + ran.stderr).not.toContain(record);
});

test('a remote server, with a header it asks for', async () => {
  const polite = await politeHttp(record);
  const guarded = await listen(async (request, response) => {
    if (request.headers.authorization !== 'Bearer tulip') return void response.writeHead(401).end();
    response.writeHead(307, { location: polite.url }).end();
  });
  const refused = await toolrisk(['scan', guarded.url, '--format', 'json'], { cwd: folder });
  const direct = await toolrisk(['scan', polite.url, '--format', 'json', '--header', 'X-Garden: rose'], {
    cwd: folder,
  });
  await guarded.close();
  await polite.close();
  expect(refused.code).toBe(3);
  expect(JSON.parse(refused.stdout).servers[0]).toMatchObject({ outcome: 'auth-required', tools: [] });
  expect(direct.code).toBe(0);
  expect(JSON.parse(direct.stdout).servers[0]).toMatchObject({
    id: `127.0.0.1:${new URL(polite.url).port}/mcp`,
    tools: NAMES.map((name) => ({ name })),
  });
  expect(direct.stdout).not.toContain('rose');
});

test('saved lists in every shape, several at once, standard input among them', async () => {
  const shapes = {
    'tools.json': { tools: NOTE_TOOLS },
    'bare.json': NOTE_TOOLS,
    'named.json': { id: 'note-keeper', serverInfo: { name: 'notes', version: '1' }, tools: NOTE_TOOLS },
    'answer.json': { jsonrpc: '2.0', id: 1, result: { tools: NOTE_TOOLS } },
  };
  for (const [name, value] of Object.entries(shapes))
    writeFileSync(join(folder, name), JSON.stringify(value));
  const input = JSON.stringify({ tools: NOTE_TOOLS });
  const ran = await toolrisk(['scan', ...Object.keys(shapes), '-', '--format', 'json'], {
    cwd: folder,
    input,
  });
  expect(ran.code).toBe(0);
  const { servers } = JSON.parse(ran.stdout);
  expect(servers.map(({ id }: { id: string }) => id)).toEqual([
    'tools.json',
    'bare.json',
    'note-keeper',
    'answer.json',
    'stdin',
  ]);
  expect(new Set(servers.map(({ digest }: { digest: string }) => digest)).size).toBe(1);
});

test('the table names the worst tool first, and the threshold decides the exit code', async () => {
  writeFileSync(join(folder, 'tools.json'), JSON.stringify({ tools: NOTE_TOOLS }));
  const table = await toolrisk(['scan', 'tools.json'], { cwd: folder });
  expect(table.stdout.split('\n')[2]).toMatch(/^[◑●] (high|critical) +destructive.* burn_notebook +\S+: "/);
  expect(table.stdout).toMatch(/^3 tools: .* · .*allow$/m);
  expect(table.stdout).not.toContain('\u001b');
  const codes = await Promise.all(
    ['low', 'high'].map((severity) =>
      toolrisk(['scan', 'tools.json', '--fail-on', severity], { cwd: folder }),
    ),
  );
  expect(codes.map(({ code }) => code)).toEqual([1, 1]);
  writeFileSync(join(folder, 'calm.json'), JSON.stringify({ tools: NOTE_TOOLS.slice(0, 1) }));
  expect((await toolrisk(['scan', 'calm.json', '--fail-on', 'medium'], { cwd: folder })).code).toBe(0);
});

test('a list that says itself that it is not complete is never 0, unless told so', async () => {
  writeFileSync(join(folder, 'cut.json'), JSON.stringify({ tools: NOTE_TOOLS, nextCursor: 'more' }));
  expect((await toolrisk(['scan', 'cut.json'], { cwd: folder })).code).toBe(3);
  expect((await toolrisk(['scan', 'cut.json', '--allow-partial'], { cwd: folder })).code).toBe(0);
  expect((await toolrisk(['scan', 'cut.json', '--fail-on', 'low'], { cwd: folder })).code).toBe(1);
});

test.each([
  ['diff', ['diff', 'full.json', 'empty.json', '--fail-on', 'rise']],
  ['policy', ['policy', 'empty.json', '--format', 'claude-code']],
  [
    'policy-test',
    ['policy-test', 'p.json', '--format', 'claude-code', '--server', 'empty.json', '--fail-on', 'low'],
  ],
])('nor is it one for %s', async (_command, argv) => {
  writeFileSync(join(folder, 'empty.json'), JSON.stringify({ tools: [] }));
  writeFileSync(join(folder, 'full.json'), JSON.stringify({ tools: [{ name: 'drop_table' }] }));
  writeFileSync(join(folder, 'p.json'), '{"permissions": {}}');
  const ran = await toolrisk(argv, { cwd: folder });
  expect(ran).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('it lists no tools') });
  expect((await toolrisk([...argv, '--allow-partial'], { cwd: folder })).code).toBe(0);
});

test('an empty list is no green gate, unless told so', async () => {
  writeFileSync(join(folder, 'empty.json'), JSON.stringify({ tools: [] }));
  const ran = await toolrisk(['scan', 'empty.json', '--fail-on', 'low'], { cwd: folder });
  expect(ran.code).toBe(3);
  expect(ran.stdout).toMatch(/lists no tools/);
  const accepted = ['scan', 'empty.json', '--fail-on', 'low', '--allow-partial'];
  expect((await toolrisk(accepted, { cwd: folder })).code).toBe(0);
});

test('a reader that stops early is no error', async () => {
  const tools = [...Array(3000).keys()].map((n) => ({ ...NOTE_TOOLS[0], name: `list_notes_${n}` }));
  writeFileSync(join(folder, 'many.json'), JSON.stringify(tools));
  const piped = await toolrisk(['scan', 'many.json'], { cwd: folder, closeAfter: 100 });
  expect(piped.stderr).not.toContain('EPIPE');
});
