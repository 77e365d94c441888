/** What every object inherits is a word like any other where a stranger writes it. */
import { text } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { observe } from '../../scanner/observe/index.ts';
import { withCurrentNames } from '../../scanner/sources/registry/old-names.ts';
import type { Json } from '../../scanner/types.ts';
import { listen } from '../fixtures/servers/http.ts';
import { NOTE_TOOLS } from '../fixtures/servers/tools.ts';

const INHERITED = Object.getOwnPropertyNames(Object.prototype);

test.each(INHERITED)('a command called %s is one that is not there', async (command) => {
  const target = { kind: 'stdio', id: 'x', command, args: [], env: {} } as const;
  expect(await observe(target)).toMatchObject({
    outcome: 'unreachable',
    problems: [{ kind: 'command-not-found' }],
  });
});

test.each(INHERITED)('a key of a registry called %s stays what it is called', (key) => {
  const entry = JSON.parse(`{ "${key}": "tulip", "registry_name": "npm" }`) as Json;
  expect(JSON.stringify(withCurrentNames(entry))).toBe(`{"${key}":"tulip","registryType":"npm"}`);
});

test.each(INHERITED)('an answer in an encoding called %s is read as it comes', async (encoding) => {
  expect(await listed(encoding, (answer) => Buffer.from(answer))).toBe('listed');
});

test.each([
  ['gzip', gzipSync],
  ['GZIP', gzipSync],
  ['X-Gzip', gzipSync],
  ['Deflate', deflateSync],
  ['BR', brotliCompressSync],
])(
  'an answer in the encoding %s is unpacked, in whatever letters that is written',
  async (encoding, pack) => {
    expect(await listed(encoding, pack)).toBe('listed');
  },
);

/** What comes of a server that packs each of its answers so, and says that it is packed in this encoding. */
async function listed(encoding: string, pack: (answer: string) => Uint8Array): Promise<string> {
  const server = await listen(async (request, response) => {
    const body = await text(request);
    const { id, method } = body === '' ? {} : JSON.parse(body);
    if (id === undefined) return void response.writeHead(202).end();
    const result =
      method === 'initialize'
        ? {
            protocolVersion: '2025-06-18',
            capabilities: { tools: {} },
            serverInfo: { name: 'notes', version: '1' },
          }
        : { tools: NOTE_TOOLS };
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding });
    response.end(pack(JSON.stringify({ jsonrpc: '2.0', id, result })));
  });
  try {
    return (await observe({ kind: 'http', id: 'x', url: server.url, headers: {} })).outcome;
  } finally {
    await server.close();
  }
}
