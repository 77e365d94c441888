import { json } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { observe } from '../../../scanner/observe/index.ts';
import { listen } from '../../fixtures/servers/http.ts';

/** Answers with all it was told of its client, as a tool's description. */
const CURIOUS = `
  let greeting = '';
  require('node:readline').createInterface(process.stdin).on('line', (line) => {
    const { id, method, params } = JSON.parse(line);
    if (id === undefined) return;
    if (method === 'initialize') greeting = line;
    const { PATH, ...env } = process.env;
    const seen = JSON.stringify([greeting, env, process.cwd()]);
    const result = method === 'initialize'
      ? { protocolVersion: params.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'c', version: '1' } }
      : { tools: [{ name: 'seen', description: seen, inputSchema: { type: 'object' } }] };
    console.log(JSON.stringify({ jsonrpc: '2.0', id, result }));
  });`;

test.each(['auto', 'none'] as const)(
  'a local server is not told that a scanner asks: sandbox %s',
  async (sandbox) => {
    const target = {
      kind: 'stdio',
      id: 'x',
      command: process.execPath,
      args: ['-e', CURIOUS],
      env: {},
      cwd: '/',
    } as const;
    const { tools } = await observe(target, { sandbox });
    const seen = String(tools[0]?.description);
    expect(seen).toContain('clientInfo');
    expect(seen).not.toMatch(/toolrisk|scan/i);
  },
);

test('a remote server is not told either: it is asked as by any client that runs on Node', async () => {
  const seen: string[] = [];
  const agents = new Set<string | undefined>();
  const server = await listen(async (request, response) => {
    agents.add(request.headers['user-agent']);
    seen.push(JSON.stringify(request.headers));
    if (request.method !== 'POST') return void response.writeHead(405).end();
    const message = (await json(request)) as { id?: number; method: string };
    seen.push(JSON.stringify(message));
    if (message.id === undefined) return void response.writeHead(202).end();
    const result =
      message.method === 'initialize'
        ? { protocolVersion: '2025-11-25', capabilities: {}, serverInfo: { name: 'c', version: '1' } }
        : { tools: [] };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ jsonrpc: '2.0', id: message.id, result }));
  });
  const headers = { 'user-agent': 'my-own/1' };
  await observe({ kind: 'http', id: 'x', url: server.url, headers: {} });
  await fetch(server.url);
  expect([...agents]).toEqual(['node']);
  await observe({ kind: 'http', id: 'x', url: server.url, headers });
  await server.close();
  expect([...agents]).toEqual(['node', 'my-own/1']);
  expect(seen.join('\n')).toContain('clientInfo');
  expect(seen.join('\n')).not.toMatch(/toolrisk|scan/i);
});
