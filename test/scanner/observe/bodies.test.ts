/** How a remote server may send its answers, over real HTTP. */
import type { ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { observe } from '../../../scanner/observe/index.ts';
import { listen, PLAIN_TOOL, plainAnswer } from '../../fixtures/servers/http.ts';

test.each([
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['GZIP', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
  ['identity', (text: string) => text],
])('a list that is sent as %s is read', async (encoding, pack) => {
  const seen = await observed((response, answer) => {
    const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
    response.writeHead(200, headers).end(pack(answer));
  });
  expect(seen).toMatchObject({ outcome: 'listed', partial: false, problems: [], tools: [PLAIN_TOOL] });
});

test.each([
  ['\n', 'whole'],
  ['\n', 'in pieces'],
  ['\r', 'whole'],
  ['\r', 'in pieces'],
  ['\r\n', 'whole'],
  ['\r\n', 'in pieces'],
])(
  'a cap on one message is none on a stream of them, where lines end in %j and come %s',
  async (end, how) => {
    // The empty line that ends an event comes with it, or after it.
    const event = (data: string) =>
      how === 'whole' ? [`data: ${data}${end}${end}`] : [`data: ${data}${end}`, end];
    const noise = JSON.stringify({
      jsonrpc: '2.0',
      method: 'notifications/x',
      params: { x: 'x'.repeat(80_000) },
    });
    const stream = (events: readonly string[]) => (response: ServerResponse, answer: string) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const piece of [...events, answer].flatMap(event)) response.write(piece);
      // Who reads lines cannot know that a return is all of the line's end before something follows it.
      response.end(`: bye${end}`);
    };
    expect(await observed(stream(Array(8).fill(noise)))).toMatchObject({ problems: [], tools: [PLAIN_TOOL] });
    expect(await observed(stream([noise.repeat(3)]))).toMatchObject({
      outcome: 'too-large',
      problems: [{ kind: 'message-cap' }],
    });
  },
);

/** Observes a server that answers `tools/list` as told, and all else plainly. */
async function observed(list: (response: ServerResponse, answer: string) => void) {
  const server = await listen(async (request, response) => {
    if (request.method !== 'POST') return void response.writeHead(405).end();
    const message = (await json(request)) as { id?: number; method: string };
    const answer = plainAnswer(message);
    if (answer === undefined) return void response.writeHead(202).end();
    if (message.method === 'tools/list') return list(response, answer);
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  });
  const target = { kind: 'http', id: 'x', url: server.url, headers: {} } as const;
  try {
    return await observe(target, { limits: { message: 100_000 } });
  } finally {
    await server.close();
  }
}
