import { json } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { observe } from '../../../scanner/observe/index.ts';
import { listen } from '../../fixtures/servers/http.ts';

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
