import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toolrisk } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-together-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A real server over stdio with one tool. */
function serving(name: string, description: string, property: string): object {
  const tool = { name, description, inputSchema: { type: 'object', properties: { [property]: {} } } };
  const script = join(folder, `${name}.mjs`);
  writeFileSync(
    script,
    `import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  const result = method === 'tools/list'
    ? { tools: [${JSON.stringify(tool)}] }
    : { protocolVersion: params?.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'one', version: '1.0.0' } };
  if (method === 'initialize' || method === 'tools/list') console.log(JSON.stringify({ jsonrpc: '2.0', id, result }));
  else if (id !== undefined) console.log(JSON.stringify({ jsonrpc: '2.0', id, error: { code: -32601, message: 'no' } }));
}`,
  );
  return { command: process.execPath, args: [script] };
}

test('what servers of one client make together is told in every format, and fails where findings do', async () => {
  const disk = serving('read_file', 'Reads a file of the user.', 'path');
  const page = serving('fetch_url', 'Fetches any URL and returns its text.', 'url');
  mkdirSync(join(folder, '.cursor'));
  mkdirSync(join(folder, '.junie/mcp'), { recursive: true });
  const save = (path: string, mcpServers: object) =>
    writeFileSync(join(folder, path), JSON.stringify({ mcpServers }));
  save('.cursor/mcp.json', { disk, page });
  save('.junie/mcp/mcp.json', { page });
  const scan = (...words: string[]) =>
    toolrisk(['scan', '--configs', '--yes', '--sandbox', 'none', ...words], { cwd: folder });
  const table = await scan('--fail-on', 'finding');
  expect(table.stdout.replace(/\s+/g, ' ')).toMatch(
    /Together lethal-trifecta: cursor\/disk, cursor\/page, private data \(read_file of cursor\/disk\), text of strangers \(fetch_url of cursor\/page\) and a way out/,
  );
  expect(table.code).toBe(1);
  for (const format of ['json', 'sarif', 'markdown', 'github', 'junit'])
    expect((await scan('--format', format)).stdout, format).toContain('lethal-trifecta');
  save('.cursor/mcp.json', { disk });
  const apart = await scan('--format', 'json', '--fail-on', 'finding');
  expect(JSON.parse(apart.stdout).combinations).toEqual([]);
  expect(apart.code).toBe(0);
});
