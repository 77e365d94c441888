/** What a server says of itself when it is greeted, as far as it is kept, over real stdio. */
import { expect, test } from 'vitest';
import { observe } from '../../../scanner/observe/index.ts';

/** A server that greets with this name, version and instructions, in as many letters as told. */
const greeting = (name: number, instructions: number) => `
  require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
    const { id, method } = JSON.parse(line);
    if (id === undefined) return;
    const serverInfo = { name: 'n'.repeat(${name}), version: 'v'.repeat(${name}) };
    const greeting = { protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo, instructions: 'i'.repeat(${instructions}) };
    const result = method === 'initialize' ? greeting : { tools: [{ name: 'read_note', inputSchema: { type: 'object' } }] };
    console.log(JSON.stringify({ jsonrpc: '2.0', id, result }));
  });`;

test.each([
  ['as they are', 500, 1000, { name: 500, instructions: 1000, partial: false, problems: [] }],
  ['cut, and not at all', 501, 1001, { name: 500, partial: true, problems: ['instructions-too-large'] }],
])('its name and its instructions are kept %s', async (_how, name, instructions, kept) => {
  const args = ['-e', greeting(name, instructions)];
  const target = { kind: 'stdio', id: 'x', command: process.execPath, args, env: {} } as const;
  const seen = await observe(target, { sandbox: 'none', limits: { definition: 1000 } });
  expect({
    name: seen.server?.name.length,
    version: seen.server?.version.length,
    instructions: seen.instructions?.length,
    partial: seen.partial,
    problems: seen.problems.map(({ kind }) => kind),
  }).toEqual({ ...kept, version: kept.name });
});
