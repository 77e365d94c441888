/** A secret that a server says back where a report has room for half of it: no half of it may stand there. */
import { json } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { observe } from '../../../scanner/observe/index.ts';
import { listen, PLAIN_TOOL, plainAnswer } from '../../fixtures/servers/http.ts';

const SECRET = 'shelf-secret-7f3a9c51';
const refusal = { error: { code: -32603, message: `${'at length '.repeat(19)}${SECRET}` } };

test.each<[where: string, answers: readonly object[]]>([
  ['the name of a tool', [{ result: { tools: [{ name: `${'x'.repeat(28)}${SECRET}` }] } }]],
  ['why it lists nothing', [refusal]],
  ['why a later page did not come', [{ result: { tools: [PLAIN_TOOL], nextCursor: '2' } }, refusal]],
])('%s', async (_where, answers) => {
  const seen = await observed(answers);
  const said = JSON.stringify(seen.problems);
  expect(said).toMatch(/xxxx|at length/);
  expect(said).not.toContain(SECRET.slice(0, 5));
});

test('what a server printed before it ended, of which only the end is kept', async () => {
  const script = `console.error('${'long ago '.repeat(50)}' + process.env.SHELF_TOKEN + ' Error: the lamp is out'); process.exit(1)`;
  const target = { kind: 'stdio', id: 'x', command: process.execPath, args: ['-e', script] } as const;
  const limits = { stderr: '9c51 Error: the lamp is out\n'.length };
  const seen = await observe({ ...target, env: { SHELF_TOKEN: SECRET } }, { sandbox: 'none', limits });
  expect(seen.outcome).toBe('crashed');
  expect(JSON.stringify(seen.problems)).not.toContain('9c51');
});

/** Observes a server that answers `tools/list` with these in turn, and was handed the secret in a header. */
async function observed(answers: readonly object[]) {
  const left = [...answers];
  const server = await listen(async (request, response) => {
    if (request.method !== 'POST') return void response.writeHead(405).end();
    const message = (await json(request)) as { id?: number; method: string };
    const plain = plainAnswer(message);
    if (plain === undefined) return void response.writeHead(202).end();
    const isList = message.method === 'tools/list';
    const answer = isList ? JSON.stringify({ jsonrpc: '2.0', id: message.id, ...left.shift() }) : plain;
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  });
  const headers = { authorization: `Bearer ${SECRET}` };
  try {
    return await observe({ kind: 'http', id: 'x', url: server.url, headers });
  } finally {
    await server.close();
  }
}
