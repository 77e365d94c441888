import { json } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { type Listening, listen } from '../../fixtures/servers/http.ts';

export interface Street extends Listening {
  /** Addresses of `count` servers: every fifth is slow, every seventh fails in a way of its own. */
  readonly addresses: (count: number) => readonly string[];
  /** Paths of servers whose tools were asked for, in the order of asking. */
  readonly asked: readonly string[];
  /** Lets a path wait for `release` before its tools are listed. Resolves when it was first asked. */
  readonly hold: (path: string) => Promise<void>;
  readonly release: () => void;
}

/** Many small servers on one port, each under a path of its own with a tool of its own. */
export async function openStreet(): Promise<Street> {
  const asked: string[] = [];
  const waiting = new Map<string, () => void>();
  const released = Promise.withResolvers<void>();
  const listening = await listen(async (request, response) => {
    if (request.method !== 'POST') return void response.writeHead(405).end();
    const path = request.url ?? '/';
    const number = Number(/\d+/.exec(path)?.[0]);
    const { id, method } = (await json(request)) as { id?: number; method: string };
    if (id === undefined) return void response.writeHead(202).end();
    if (number % 7 === 6) return void response.writeHead(number % 3 ? 200 : 401).end('no server');
    if (method === 'tools/list') {
      asked.push(path);
      waiting.get(path)?.();
      if (waiting.has(path)) await released.promise;
      if (number % 5 === 4) await pause(300);
    }
    const result = method === 'initialize' ? greeting(number) : { tools: [tool(number)] };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ jsonrpc: '2.0', id, result }));
  });
  const { origin } = new URL(listening.url);
  return {
    ...listening,
    asked,
    addresses: (count) => [...Array(count).keys()].map((number) => `${origin}/street-${number}`),
    hold: (path) => new Promise((resolve) => waiting.set(path, resolve)),
    release: () => released.resolve(),
  };
}

function greeting(number: number) {
  const serverInfo = { name: `house ${number}`, version: '1.0.0' };
  return { protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo };
}

function tool(number: number) {
  const description =
    number % 2 ? `Shows room ${number}.` : `Deletes all guests of house ${number} for good.`;
  const inputSchema = { type: 'object', properties: { guests: { type: 'array' } } };
  return { name: `visit_house_${number}`, description, inputSchema, 'x-number': number };
}
