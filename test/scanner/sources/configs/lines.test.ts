import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../../../scanner/sources/configs/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-lines-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const JSONC = `{
  // what the garden needs
  "mcpServers": {
    "shed": { "command": "node" },
    "garden": {
      "command": "node",
      "env": {
        "A": "1",

        "TOKEN": "2"
      }
    }, "__proto__": {
      "command": "node" }
  }
}
`;
const CRLF_LIST =
  '{\r\n "mcpServers": [\r\n  {"name": "shed", "command": "node"},\r\n  {"name": "garden",\r\n   "command": "node"}]}';
const TOML = `model = "x"
note = """
text"""

[mcp_servers.shed]
command = "node"

[mcp_servers."garden"] # ours
command = "node"
[mcp_servers."garden".env]
A = "1"
TOKEN = "2"

[mcp_servers]
inline = { command = "node", env = { TOKEN = "3" } }
pond.command = "node"
`;
const YAML = `extensions:
  shed: {type: stdio, cmd: node}
  garden:
    type: stdio
    cmd: node
    envs:
      A: "1"
      TOKEN: "2"
`;

test.each([
  ['a.json', JSONC, { shed: 4, garden: 5, ['__proto__']: 12 }, ['garden', 'env.TOKEN', 10]],
  ['crlf.json', CRLF_LIST, { shed: 3, garden: 4 }, ['garden', 'command', 5]],
  ['config.toml', TOML, { shed: 5, garden: 8, inline: 15, pond: 16 }, ['garden', 'env.TOKEN', 12]],
  ['config.yaml', YAML, { shed: 2, garden: 3 }, ['garden', 'envs.TOKEN', 8]],
] as const)('the lines of servers and their keys in %s', (name, text, lines, [server, field, line]) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  const client = name.endsWith('.yaml') ? { client: 'goose' as const } : {};
  const { entries, lineOf } = readConfig(path, { ...client, home: folder, env: {}, cwd: folder });
  const found = entries.map((entry) => [entry.key, lineOf(entry, '')] as const);
  expect(found).toEqual(Object.entries(lines));
  const entry = entries.find(({ key }) => key === server)!;
  expect(lineOf(entry, field)).toBe(line);
  // A key that is not there stands where the nearest above it does.
  expect(lineOf(entry, 'nothing.there')).toBe(lines[server as keyof typeof lines]);
});

test('of a file that is cut off the lines that could be read', () => {
  const path = join(folder, 'cut.json');
  writeFileSync(path, JSONC.slice(0, JSONC.indexOf('"TOKEN"')));
  const { entries, lineOf, missing } = readConfig(path, { home: folder, env: {}, cwd: folder });
  expect(missing).toHaveLength(1);
  expect(lineOf(entries.find(({ key }) => key === 'garden')!, 'env.A')).toBe(8);
});
