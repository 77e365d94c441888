import { json } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { observe } from '../../../scanner/observe/index.ts';
import { listen, plainAnswer } from '../../fixtures/servers/http.ts';

test('a server that redirects each request once keeps its tools', async () => {
  const server = await listen(async (request, response) => {
    if (request.method !== 'POST') return void response.writeHead(405).end();
    if (request.url === '/mcp') return void response.writeHead(307, { location: '/mcp/' }).end();
    const { id, method, params } = (await json(request)) as {
      id?: number;
      method: string;
      params?: { cursor?: string };
    };
    if (id === undefined) return void response.writeHead(202).end();
    const page = Number(params?.cursor ?? 0);
    const listed = {
      tools: [{ name: `note_${page}`, inputSchema: { type: 'object' } }],
      ...(page < 9 ? { nextCursor: String(page + 1) } : {}),
    };
    const greeting = {
      protocolVersion: '2025-11-25',
      capabilities: { tools: {} },
      serverInfo: { name: 'notes', version: '1' },
    };
    const result = method === 'initialize' ? greeting : listed;
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ jsonrpc: '2.0', id, result }));
  });
  const seen = await observe({ kind: 'http', id: 'x', url: server.url, headers: {} });
  await server.close();
  expect(seen).toMatchObject({ outcome: 'listed', partial: false });
});

test.each([
  ['as often as allowed', 2, []],
  ['once more', 3, ['redirect-cap']],
])('a server that redirects %s', async (_, times, problems) => {
  let left = times;
  const server = await listen(async (request, response) => {
    if (request.method !== 'POST') return void response.writeHead(405).end();
    if (left-- > 0) return void response.writeHead(307, { location: `/mcp?left=${left}` }).end();
    const answer = plainAnswer((await json(request)) as { id?: number; method: string });
    if (answer === undefined) return void response.writeHead(202).end();
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  });
  const target = { kind: 'http', id: 'x', url: server.url, headers: {} } as const;
  const seen = await observe(target, { limits: { redirects: 2 } });
  await server.close();
  expect(seen.problems.map(({ kind }) => kind)).toEqual(problems);
  expect(seen.tools).toHaveLength(problems.length === 0 ? 1 : 0);
});
