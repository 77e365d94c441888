/**
 * Many small MCP servers on ports of their own, each answering after 100 ms; of the given share one part
 * never answers and one always fails. Sends its addresses to the process that started it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';

const [count = 0, share = 0] = process.argv.slice(2).map(Number);

/** Seven tools, about what a real server has: 31,000 of 4,600. */
const TOOLS = ['list_beds', 'water_bed', 'clear_bed', 'move_bed', 'name_bed', 'count_beds', 'draw_bed'];
const ANSWERS: Readonly<Record<string, object>> = {
  initialize: {
    protocolVersion: '2025-11-25',
    capabilities: { tools: {} },
    serverInfo: { name: 'garden', version: '1' },
  },
  'tools/list': {
    tools: TOOLS.map((name) => ({
      name,
      description: 'Does what its name says to one flower bed of a garden, and keeps a note of it.',
      inputSchema: { type: 'object', properties: { bed: { type: 'string', description: 'Which bed.' } } },
    })),
  },
};

function mannerOf(index: number): 'hangs' | 'fails' | 'answers' {
  if (share === 0) return 'answers';
  const place = index % Math.round(1 / share);
  return place === 1 ? 'hangs' : place === 2 ? 'fails' : 'answers';
}

async function answer(index: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const manner = mannerOf(index);
  if (manner === 'hangs') return;
  await pause(100);
  if (manner === 'fails') return void response.writeHead(500).end();
  if (request.method !== 'POST') return void response.writeHead(405).end();
  const { id, method } = (await json(request)) as { id?: number; method: string };
  if (id === undefined) return void response.writeHead(202).end();
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ jsonrpc: '2.0', id, result: ANSWERS[method] }));
}

const urls = await Promise.all(
  [...Array(count).keys()].map(async (index) => {
    const server = createServer((request, response) => {
      answer(index, request, response).catch(() => response.destroy());
    });
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
  }),
);
process.send!(urls);
