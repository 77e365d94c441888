import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../../scanner/sources/configs/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'toolrisk-repeated-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(file: string, text: string) {
  writeFileSync(join(folder, file), text);
  return readConfig(join(folder, file), { home: folder, env: {}, cwd: folder, inputs: {} });
}

describe('a key that stands twice, of which one was not looked at, makes a configuration incomplete', () => {
  test.each([
    ['a server', '{"mcpServers": {\n"beds": {"command": "a"},\n"beds": {"command": "b"}}}', 3],
    ['a command', '{"mcpServers": {"beds": {"command": "a",\n"command": "b"}}}', 2],
    [
      'all servers',
      '{"mcpServers": {"beds": {"command": "a"}},\n"mcpServers": {"shed": {"command": "b"}}}',
      2,
    ],
    [
      'one written with an escape',
      '{"mcpServers": {"beds": {"command": "a"},\n"\\u0062eds": {"command": "b"}}}',
      2,
    ],
  ])('in JSON: %s', (_what, text, line) => {
    const { missing } = read('.mcp.json', text);
    expect(missing).toMatchObject([{ kind: 'config-key-repeated' }]);
    expect(missing[0]?.detail).toContain(`.mcp.json:${line}:1: `);
  });

  test('in YAML', () => {
    const text = 'mcpServers:\n  beds:\n    command: a\n  beds:\n    command: b\n';
    const { missing } = read('beds.yaml', text);
    expect(missing).toMatchObject([{ kind: 'config-key-repeated' }]);
    expect(missing[0]?.detail).toContain('beds.yaml:4:3: ');
  });

  test('in TOML, which has no such', () => {
    const { missing } = read('beds.toml', '[mcp_servers.a]\ncommand = "a"\n[mcp_servers.a]\ncommand = "b"\n');
    expect(missing).toMatchObject([{ kind: 'config-malformed' }]);
  });
});

test('the same key of two servers is none', () => {
  const text = '{"mcpServers": {"beds": {"command": "a"}, "shed": {"command": "a"}}}';
  expect(read('.mcp.json', text).missing).toEqual([]);
});
