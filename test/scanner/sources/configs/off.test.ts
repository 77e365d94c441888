/** What says apart from the entries which of them a client starts. */
import { expect, test } from 'vitest';
import { readConfig } from '../../../../scanner/sources/configs/index.ts';
import { tree } from './tree.ts';

const SERVERS = {
  one: { command: 'npx', args: ['-y', 'a-mcp'] },
  two: { command: 'npx', args: ['-y', 'b-mcp'] },
};

function off(path: string, files: Readonly<Record<string, unknown>>): string[] {
  const { home, cwd, env, write } = tree();
  let file = '';
  for (const [name, value] of Object.entries(files)) {
    const written = write(name, JSON.stringify(value));
    if (name === path) file = written;
  }
  return readConfig(file, { home, cwd, env })
    .entries.filter(({ disabled }) => disabled)
    .map(({ key }) => key);
}

const USER = 'home/.gemini/settings.json';
const PROJECT = 'home/work/.gemini/settings.json';

test.each([
  [{ mcp: { excluded: ['two'] } }, ['two']],
  [{ mcp: { allowed: ['one'] } }, ['two']],
  [{ mcp: { allowed: [] } }, []],
  [{ mcp: { allowed: ['*'] } }, []],
  [{ mcp: { allowed: ['one'], excluded: ['one'] } }, ['one', 'two']],
])('Gemini CLI starts what mcp.allowed and mcp.excluded leave: %j', (settings, names) => {
  expect(off(USER, { [USER]: { mcpServers: SERVERS, ...settings } })).toEqual(names);
});

test("Gemini CLI: what the user's settings and switches say counts for a project's servers too", () => {
  const project = { mcpServers: SERVERS };
  expect(off(PROJECT, { [PROJECT]: project, [USER]: { mcp: { allowed: ['two'] } } })).toEqual(['one']);
  const allowing = { ...project, mcp: { allowed: ['one'] } };
  expect(off(PROJECT, { [PROJECT]: allowing, [USER]: { mcp: { allowed: ['two'] } } })).toEqual([]);
  const switches = { one: { enabled: false }, two: { enabled: true } };
  expect(off(PROJECT, { [PROJECT]: project, 'home/.gemini/mcp-server-enablement.json': switches })).toEqual([
    'one',
  ]);
});

test.each([
  [{ isEnabled: false }, ['notes']],
  [{ isEnabled: true }, []],
  [{}, []],
  [undefined, []],
])('an extension of Claude Desktop is off where its settings say so: %j', (settings, names) => {
  const folder = 'home/.config/Claude/Claude Extensions';
  const manifest = `${folder}/local.notes/manifest.json`;
  expect(
    off(manifest, {
      [manifest]: { name: 'notes', server: { mcp_config: { command: 'node', args: ['x.js'] } } },
      ...(settings && { [`${folder} Settings/local.notes.json`]: settings }),
    }),
  ).toEqual(names);
});
