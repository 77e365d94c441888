import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NOTE_TOOLS } from '../../fixtures/servers/tools.ts';
import { toolrisk } from './run.ts';
import { terminal } from './terminal.ts';

const ENTRY = fileURLToPath(new URL('../../../catalogue/cli/toolrisk.js', import.meta.url));
const READING = ['explain_tool', 'lookup_server', 'scan_tools_list', 'starter_policy', 'what_changed'];

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-mcp-'));
  const [list, write, burn] = NOTE_TOOLS;
  for (const tools of [
    [list, write],
    [list, write, burn],
  ]) {
    writeFileSync(join(folder, 'notes.json'), JSON.stringify({ id: 'notes', tools }));
    await toolrisk(['crawl', 'notes.json', '--db', 'c.db'], { cwd: folder });
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const words = (...more: string[]) => [ENTRY, 'mcp', '--db', join(folder, 'c.db'), ...more];
const env = () => ({ PATH: process.env.PATH ?? '', HOME: folder });

async function overStdio<T>(ask: (client: Client) => Promise<T>, ...more: string[]): Promise<T> {
  const client = new Client({ name: 'asker', version: '1.0.0' });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: words(...more), env: env() }),
  );
  try {
    return await ask(client);
  } finally {
    await client.close();
  }
}

async function answer(client: Client, name: string, args: Record<string, unknown>) {
  const { content, isError } = await client.callTool({ name, arguments: args });
  const [{ text }] = content as [{ text: string }];
  return { text, failed: isError === true };
}

test('on a terminal it says what it waits for, and a client is told nothing of it', async () => {
  const tried = terminal(`"${process.execPath}" "${ENTRY}" mcp`, folder, env());
  await tried.until(/Waiting for an MCP client on standard input and output \(Ctrl-C stops\)\./);
  tried.end();
  expect(await toolrisk(['mcp'], { cwd: folder })).toMatchObject({ code: 0, stdout: '', stderr: '' });
});

test('it answers what an agent asks before it adopts a server', () =>
  overStdio(async (client) => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(READING);
    const judged = JSON.parse((await answer(client, 'scan_tools_list', { tools: NOTE_TOOLS })).text);
    expect(judged.tools.map(({ category }: { category: string }) => category)).toContain('destructive');
    const looked = JSON.parse((await answer(client, 'lookup_server', { server: 'notes' })).text);
    expect(looked.tools).toHaveLength(3);
    const explained = await answer(client, 'explain_tool', { server: 'notes', tool: 'burn_notebook' });
    expect(explained.text).toContain('Deletes a notebook');
    const { policy } = JSON.parse(
      (await answer(client, 'starter_policy', { server: 'notes', format: 'claude-code', key: 'mine' })).text,
    );
    expect(JSON.parse(policy).permissions.deny).toContain('mcp__mine__burn_notebook');
    const changed = JSON.parse((await answer(client, 'what_changed', { server: 'notes' })).text);
    expect(changed).toMatchObject([{ changes: [{ kind: 'tool-added', tool: 'burn_notebook' }] }]);
  }));

test('what cannot be answered is an error with a next step, and the server stays', () =>
  overStdio(async (client) => {
    const wrong = await answer(client, 'lookup_server', { server: 'nots' });
    expect(wrong).toMatchObject({
      failed: true,
      text: expect.stringMatching(/no server "nots".*toolrisk scan/),
    });
    expect((await answer(client, 'lookup_server', { server: 'notes' })).failed).toBe(false);
    expect(
      JSON.parse((await answer(client, 'explain_tool', { server: 'notes', tool: 'x' })).text),
    ).toMatchObject({
      error: 'no tool x',
    });
  }));

test('it starts nothing unless begun with leave to, and then no command or file', () =>
  overStdio(async (client) => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toContain('scan_server');
    for (const target of ['/etc/passwd', '-', 'node x.js', join(folder, 'notes.json')])
      expect(await answer(client, 'scan_server', { target })).toMatchObject({ failed: true });
    const inside = JSON.parse(
      (await answer(client, 'scan_server', { target: 'http://127.0.0.1:9/mcp' })).text,
    );
    expect(inside).toMatchObject({
      outcome: 'unreachable',
      problems: [{ detail: expect.stringMatching(/private/i) }],
    });
  }, '--allow-scan'));

test.each([
  ['--env', 'TOKEN=tulip'],
  ['--header', 'Authorization: tulip'],
  ['--plain', 'TOKEN'],
])('it is given nothing to hand to what an agent names: %s', async (...given) => {
  const { code, stderr } = await toolrisk(['mcp', '--allow-scan', ...given], { cwd: folder });
  expect([code, stderr]).toEqual([2, expect.stringContaining(`unknown option '${given[0]}'`)]);
});

test('our own scanner reads it as it is annotated', async () => {
  const { stdout } = await toolrisk(
    ['scan', '--format', 'json', '--', process.execPath, ...words('--allow-scan')],
    {
      cwd: folder,
    },
  );
  const [{ tools, outcome }] = JSON.parse(stdout).servers;
  expect(outcome).toBe('listed');
  for (const { name, category, contradictions } of tools) {
    expect(`${name} ${category}`).toBe(`${name} ${name === 'scan_server' ? 'execute' : 'read'}`);
    expect(contradictions).toEqual([]);
  }
});

describe('over HTTP', () => {
  let child: ChildProcess;
  let url: string;
  beforeAll(async () => {
    child = spawn(process.execPath, words('--port', '0'), {
      env: env(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [line] = await once(child.stderr!, 'data');
    url = String(line).trim();
  });
  afterAll(() => child.kill());

  test('it answers on this machine alone', async () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/mcp$/);
    const client = new Client({ name: 'asker', version: '1.0.0' });
    await client.connect(new StreamableHTTPClientTransport(new URL(url)) as never);
    expect((await client.listTools()).tools.map(({ name }) => name).sort()).toEqual(READING);
    await client.close();
  });

  test('a page of another name gets no answer', async () => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      origin: 'https://page.example',
    };
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(403);
    expect((await fetch(url.replace('/mcp', '/'), { method: 'POST', body })).status).toBe(404);
  });

  test.each(['//', '/mcp/../..//', '/%E0', '*', '//mcp'])(
    'what is asked at %s does not end it',
    async (path) => {
      const asked = request({ host: '127.0.0.1', port: new URL(url).port, path }).end();
      const [answered] = await once(asked, 'response');
      answered.resume();
      expect([answered.statusCode, child.exitCode]).toEqual([404, null]);
    },
  );
});
