import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ClientId, Platform } from '../../../../scanner/sources/configs/client.ts';
import { CLIENTS, findConfigs, readConfig } from '../../../../scanner/sources/configs/index.ts';
import { type Tree, tree } from './tree.ts';

const reference = (name: string) => `$${'{'}${name}}`;
const npx = (name: string) => ({ command: 'npx', args: ['-y', name] });

/** Everything that `scan --configs` would list. */
function all({ home, cwd, env }: Tree, platform: Platform = 'linux') {
  const where = { home, cwd, env };
  return findConfigs({ ...where, platform }).flatMap(
    ({ path, client, plugin }) =>
      readConfig(path, { ...where, client, ...(plugin === undefined ? {} : { plugin }) }).entries,
  );
}

/** Which clients give `disabled` and `enabled` of an entry a meaning, by their own source or documents. */
const MEANS: Partial<Record<ClientId, 'disabled' | 'enabled'>> = {
  codex: 'enabled',
  opencode: 'enabled',
  zed: 'enabled',
  goose: 'enabled',
  cline: 'disabled',
};

test.each(Object.keys(CLIENTS) as ClientId[])(
  '%s: a server is off only as this client means it',
  (client) => {
    const { home, cwd, env, write } = tree();
    const [keys = []] = CLIENTS[client].servers;
    const url = CLIENTS[client].fields.url[0] === 'transport.url' ? 'url' : CLIENTS[client].fields.url[0]!;
    const entries = {
      plain: { [url]: 'https://a.example.com/mcp' },
      disabled: { [url]: 'https://b.example.com/mcp', disabled: true },
      enabled: { [url]: 'https://c.example.com/mcp', enabled: false },
    };
    const document = keys.reduceRight<object>((inner, key) => ({ [key]: inner }), entries);
    const read = readConfig(write('given.json', JSON.stringify(document)), { client, home, cwd, env });
    const off = read.entries.filter(({ disabled }) => disabled).map(({ id }) => id);
    const meant = MEANS[client];
    expect(read.entries).toHaveLength(3);
    expect(off).toEqual(meant === undefined ? [] : [`${client}/${meant}`]);
  },
);

test('a list of what is off is that of its own project, wherever one stands', () => {
  const place = tree();
  const other = join(place.home, 'other');
  const projects = {
    [place.cwd]: {
      mcpServers: { local: npx('a-mcp'), kept: npx('b-mcp') },
      disabledMcpServers: ['local', 'mine'],
      disabledMcpjsonServers: ['shared'],
    },
    [other]: { mcpServers: { local: npx('a-mcp') }, disabledMcpServers: ['kept'] },
  };
  place.write('home/.claude.json', JSON.stringify({ mcpServers: { mine: npx('c-mcp') }, projects }));
  place.write('home/project/.mcp.json', JSON.stringify({ mcpServers: { shared: npx('d-mcp') } }));
  const off = (cwd: string) =>
    all({ ...place, cwd })
      .filter(({ disabled }) => disabled)
      .map(({ id }) => id);
  expect(off(place.cwd)).toEqual(['claude-code/local (project)', 'claude-code/shared']);
  mkdirSync(other);
  expect(off(other)).toEqual(['claude-code/local (project)']);
});

test('servers of plugins are found, under the names that Claude Code gives them', () => {
  const place = tree();
  const cache = 'home/.claude/plugins/cache/market';
  const root = (name: string) => join(place.home, '.claude/plugins/cache/market', name);
  place.write(
    'home/.claude/plugins/installed_plugins.json',
    JSON.stringify({
      version: 2,
      plugins: {
        'flat@market': [{ scope: 'user', installPath: root('flat') }],
        'inline@market': [{ scope: 'project', projectPath: place.cwd, installPath: root('inline') }],
        'apart@market': { installPath: root('apart') },
        'off@market': [{ scope: 'user', installPath: root('off') }],
        'gone@market': [{ scope: 'user', installPath: root('gone') }],
      },
    }),
  );
  place.write('home/.claude/settings.json', JSON.stringify({ enabledPlugins: { 'off@market': false } }));
  const script = { command: 'node', args: [`${reference('CLAUDE_PLUGIN_ROOT')}/server.js`] };
  place.write(`${cache}/flat/.mcp.json`, JSON.stringify({ hub: script }));
  place.write(`${cache}/off/.mcp.json`, JSON.stringify({ hub: script }));
  place.write(
    `${cache}/inline/.claude-plugin/plugin.json`,
    JSON.stringify({ name: 'inline', mcpServers: { hub: script } }),
  );
  place.write(`${cache}/apart/.claude-plugin/plugin.json`, JSON.stringify({ mcpServers: './servers.json' }));
  place.write(`${cache}/apart/servers.json`, JSON.stringify({ mcpServers: { hub: script } }));
  const found = all(place);
  expect(found.map(({ id }) => id)).toEqual([
    'claude-code/plugin:flat:hub',
    'claude-code/plugin:inline:hub',
    'claude-code/plugin:apart:hub',
  ]);
  expect(found.map(({ target }) => 'args' in target && target.args[0])).toEqual(
    ['flat', 'inline', 'apart'].map((name) => join(root(name), 'server.js')),
  );
  expect(found[1]?.target).toMatchObject({ cwd: place.cwd });
});

test.each([
  ['.claude/settings.json', ['mine', 'shed']],
  ['.claude/plugins/installed_plugins.json', []],
  ['mine/.claude-plugin/plugin.json', []],
])('%s of plugins is not read where it is a pipe, or larger than a configuration', (odd, left) => {
  const place = tree();
  const plugins = Object.fromEntries(
    ['mine', 'shed'].map((name) => [`${name}@market`, { installPath: join(place.home, name) }]),
  );
  const manifest = JSON.stringify({ mcpServers: './servers.json' });
  const texts: Readonly<Record<string, string>> = {
    '.claude/settings.json': JSON.stringify({ enabledPlugins: { 'shed@market': false } }),
    '.claude/plugins/installed_plugins.json': JSON.stringify({ plugins }),
    'mine/.claude-plugin/plugin.json': manifest,
    'shed/.claude-plugin/plugin.json': manifest,
    'mine/servers.json': JSON.stringify({ mcpServers: { hub: npx('a-mcp') } }),
    'shed/servers.json': JSON.stringify({ mcpServers: { hub: npx('b-mcp') } }),
  };
  for (const [path, text] of Object.entries(texts)) place.write(`home/${path}`, text);
  const names = () => all(place).map(({ id }) => id.split(':')[1]);
  expect(names()).toEqual(['mine']);
  const path = place.write(`home/${odd}`, texts[odd] + ' '.repeat(41_000_000));
  expect(names()).toEqual(left);
  rmSync(path);
  spawnSync('mkfifo', [path]);
  // Who reads it gets the text, and needs not wait for ever.
  const writer = spawn('sh', ['-c', 'printf %s "$1" > "$2"', 'sh', texts[odd]!, path]);
  onTestFinished(() => void writer.kill());
  expect(names()).toEqual(left);
});

test('extensions of Gemini CLI and of Claude Desktop are found, their folder filled in', () => {
  const place = tree();
  const args = (name: string) => [`${reference(name)}${reference('/')}index.js`];
  place.write(
    'home/.gemini/extensions/kite/gemini-extension.json',
    JSON.stringify({ name: 'kite', mcpServers: { kite: { command: 'node', args: args('extensionPath') } } }),
  );
  place.write(
    'home/.config/Claude/Claude Extensions/local.mcpb.kite/manifest.json',
    JSON.stringify({
      name: 'kite-desktop',
      server: {
        type: 'node',
        mcp_config: {
          command: 'node',
          args: args('__dirname'),
          env: { ROOM: reference('user_config.room') },
          platform_overrides: { [process.platform]: { command: 'npx', args: ['-y', 'kite-mcp'] } },
        },
      },
      user_config: { room: { type: 'string', default: 'attic' } },
    }),
  );
  const found = all(place);
  expect(found.map(({ id }) => id)).toEqual(['claude-desktop/kite-desktop', 'gemini-cli/kite']);
  expect(found[0]?.target).toMatchObject({ package: 'kite-mcp', env: { ROOM: 'attic' } });
  expect(found[1]?.target).toMatchObject({ args: [join(place.home, '.gemini/extensions/kite/index.js')] });
});

test('a packed extension is told as what it is, with the file to name instead', () => {
  const place = tree();
  const { problems, missing } = readConfig(place.write('kite.mcpb', 'PK'), place);
  expect(problems).toMatchObject([
    { detail: expect.stringMatching(/packed extension/), next: expect.stringMatching(/manifest\.json/) },
  ]);
  expect(missing).toEqual(problems);
});

test.each<[string, Platform, string]>([
  [
    'AppData/Local/Packages/Claude_pzs8sxrjxfjjc/LocalCache/Roaming/Claude/claude_desktop_config.json',
    'win32',
    'claude-desktop',
  ],
  ['.config/opencode/config.json', 'linux', 'opencode'],
  ['.copilot/mcp-config.json', 'darwin', 'copilot-cli'],
  ['project/.github/mcp.json', 'linux', 'copilot-cli'],
  ['project/.junie/mcp/mcp.json', 'linux', 'junie'],
])('%s is found on %s', (path, platform, client) => {
  const place = tree();
  place.write(`home/${path}`, '{}');
  expect(findConfigs({ ...place, platform }).map((one) => one.client)).toEqual([client]);
});

test.each([
  ['home/away/.cursor/mcp.json', 'home/away'],
  ['home/away/configs/mcp.json', 'home/away/configs'],
])('relative words and the workspace of %s are those of %s', (file, folder) => {
  const place = tree();
  const root = join(place.home, '..', folder);
  const document = {
    mcpServers: {
      named: { command: 'node', args: [`${reference('workspaceFolder')}/server.js`] },
      relative: { command: 'node', args: ['server.js'], cwd: 'deep' },
    },
  };
  const path = place.write(file, JSON.stringify(document));
  const { entries } = readConfig(path, { ...place, client: 'cursor' });
  expect(entries.map(({ target }) => target)).toMatchObject([
    { args: [join(root, 'server.js')], cwd: root },
    { args: ['server.js'], cwd: join(root, 'deep') },
  ]);
});
