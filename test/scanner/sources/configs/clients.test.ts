import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ClientId, Platform } from '../../../../scanner/sources/configs/client.ts';
import {
  CLIENTS,
  describeEntry,
  findConfigs,
  readConfig,
} from '../../../../scanner/sources/configs/index.ts';
import { fixture, PLANTED, TOKEN, type Tree, tree } from './tree.ts';

const APPDATA: Readonly<Record<Platform, string>> = {
  linux: '.config',
  darwin: 'Library/Application Support',
  win32: 'AppData/Roaming',
};

/** Where each client's own documents put its user file, below the home folder. */
const USER_FILES: Readonly<Record<ClientId, (platform: Platform) => string>> = {
  'claude-desktop': (platform) => `${APPDATA[platform]}/Claude/claude_desktop_config.json`,
  'claude-code': () => '.claude.json',
  cursor: () => '.cursor/mcp.json',
  vscode: (platform) => `${APPDATA[platform]}/Code/User/mcp.json`,
  windsurf: () => '.codeium/windsurf/mcp_config.json',
  codex: () => '.codex/config.toml',
  'gemini-cli': () => '.gemini/settings.json',
  opencode: () => '.config/opencode/opencode.json',
  zed: (platform) =>
    platform === 'win32' ? 'AppData/Roaming/Zed/settings.json' : '.config/zed/settings.json',
  cline: () => '.cline/data/settings/cline_mcp_settings.json',
  continue: () => '.continue/config.yaml',
  goose: (platform) =>
    platform === 'win32' ? 'AppData/Roaming/Block/goose/config/config.yaml' : '.config/goose/config.yaml',
  'copilot-cli': () => '.copilot/mcp-config.json',
  'copilot-jetbrains': (platform) =>
    platform === 'win32'
      ? 'AppData/Local/github-copilot/intellij/mcp.json'
      : '.config/github-copilot/intellij/mcp.json',
  junie: () => '.junie/mcp/mcp.json',
};

const FIXTURES: Readonly<Record<ClientId, string>> = {
  'claude-desktop': 'claude-desktop.json',
  'claude-code': 'claude-code.json',
  cursor: 'cursor.json',
  vscode: 'vscode.jsonc',
  windsurf: 'windsurf.json',
  codex: 'codex.toml',
  'gemini-cli': 'gemini-cli.json',
  opencode: 'opencode.jsonc',
  zed: 'zed.json',
  cline: 'cline.json',
  continue: 'continue.yaml',
  goose: 'goose.yaml',
  'copilot-cli': 'copilot-cli.json',
  'copilot-jetbrains': 'copilot-jetbrains.json',
  junie: 'junie.json',
};

const CLIENT_IDS = Object.keys(CLIENTS) as ClientId[];
const AUTH = `Bearer ${TOKEN}`;
const unscannable = (detail: string) => ({ kind: 'unsupported', problem: { detail } });

describe.each(['linux', 'darwin', 'win32'] as const)('on %s', (platform) => {
  test('finds the user file of every client, and only those', () => {
    const { home, cwd, env, write } = tree();
    for (const client of CLIENT_IDS) {
      write(`home/${USER_FILES[client](platform)}`, fixture(FIXTURES[client], cwd));
    }
    const found = findConfigs({ platform, home, env, cwd });
    expect(found).toEqual(
      CLIENT_IDS.map((client) => ({ client, scope: 'user', path: join(home, USER_FILES[client](platform)) })),
    );
    const read = found.map(({ client, path }) => readConfig(path, { client, home, env, cwd }));
    expect(read.map(({ entries }) => entries.length)).toEqual([3, 5, 2, 3, 2, 2, 3, 3, 4, 3, 2, 3, 2, 1, 2]);
  });

  test('knows whose a file is by where it lies', () => {
    const { home, cwd, env, write } = tree();
    for (const client of CLIENT_IDS) {
      const path = write(`home/${USER_FILES[client](platform)}`, fixture(FIXTURES[client], cwd));
      expect(readConfig(path, { home, env, cwd }).client).toBe(client);
    }
  });
});

test.each<[ClientId, (place: Tree) => Record<string, unknown>]>([
  [
    'claude-desktop',
    () => ({
      files: {
        kind: 'npm',
        package: 'shelf-mcp',
        version: '1.2.0',
        args: ['docs'],
        env: { LEVEL: '1', LITERAL: `$${'{TOKEN}'}` },
      },
      tracker: {
        kind: 'http',
        url: 'https://tracker.example.com/mcp',
        headers: { Authorization: 'Bearer planted-literal-0002' },
      },
      snake: unscannable('the server needs "uvx", which is not installed here'),
    }),
  ],
  [
    'claude-code',
    () => ({
      db: {
        kind: 'npm',
        package: 'ledger-mcp',
        args: ['--url', TOKEN],
        env: { DATABASE_URL: TOKEN },
        secrets: [TOKEN],
      },
      api: { kind: 'http', url: 'https://api.example.com/mcp', headers: { Authorization: AUTH } },
      shell: { kind: 'npm', package: 'shell-mcp', args: [`$${'{v%pat}'}`] },
      off: { kind: 'http' },
      'db (app)': { kind: 'http', url: 'https://app.example.com/sse' },
    }),
  ],
  [
    'cursor',
    ({ cwd }) => ({
      local: {
        kind: 'stdio',
        command: 'node',
        args: [join(cwd, 'server.js')],
        env: { FROM_FILE: 'planted-dotenv-0006', KEY: TOKEN },
        cwd,
      },
      remote: { kind: 'http', url: 'https://api.example.com/mcp', headers: { Authorization: AUTH } },
    }),
  ],
  [
    'vscode',
    () => ({
      local: { kind: 'npm', package: 'atlas-mcp', version: '2', env: { REGION: 'eu', PORT: '80' } },
      remote: { kind: 'http', url: 'https://atlas.example.com/mcp', headers: { Authorization: AUTH } },
      pipe: unscannable('it is reached over unix:, not over HTTP'),
    }),
  ],
  [
    'windsurf',
    () => ({
      kit: { kind: 'npm', package: 'kite-mcp', env: { TOKEN } },
      remote: {
        kind: 'http',
        url: 'https://kite.example.com/mcp',
        headers: { API_KEY: 'planted-file-0005' },
      },
    }),
  ],
  [
    'codex',
    () => ({
      docs: { kind: 'npm', version: '2.1.0', env: { TOKEN, MODE: 'ro', LITERAL: `$${'{TOKEN}'}` } },
      figures: {
        kind: 'http',
        url: 'https://figures.example.com/mcp',
        headers: { 'X-Region': 'eu', 'X-Key': TOKEN, Authorization: AUTH },
        disabled: true,
      },
    }),
  ],
  [
    'gemini-cli',
    () => ({
      py: unscannable('command not found: python-that-is-not-here'),
      web: { kind: 'http', url: 'https://web.example.com/mcp', headers: { Authorization: AUTH } },
      old: { kind: 'http', url: 'https://old.example.com/mcp', disabled: true },
    }),
  ],
  [
    'opencode',
    () => ({
      events: { kind: 'npm', package: 'events-mcp', args: ['--all'], env: { A: TOKEN } },
      tickets: { kind: 'http', headers: { Authorization: 'Bearer planted-file-0005' } },
      elsewhere: { ...unscannable('it only switches an entry of another file'), disabled: true },
    }),
  ],
  [
    'zed',
    () => ({
      a: { kind: 'npm', package: 'abacus-mcp', args: [], env: {} },
      old: { kind: 'npm', package: 'abacus-mcp', version: '1', env: { K: 'v' } },
      b: { kind: 'http', url: 'https://b.example.com/mcp', disabled: true },
      c: unscannable('its program comes from a Zed extension'),
    }),
  ],
  [
    'cline',
    () => ({
      l: { kind: 'npm', package: 'lantern-mcp', args: [], env: { K: TOKEN } },
      r: { kind: 'http', url: 'https://lantern.example.com/sse', headers: {} },
      n: { kind: 'http', url: 'https://nested.example.com/mcp', disabled: true },
    }),
  ],
  [
    'continue',
    () => ({
      Store: {
        kind: 'npm',
        package: 'store-mcp',
        args: ['--path', './t.db'],
        env: { K: TOKEN, F: 'planted-dotenv-0006' },
      },
      Remote: { kind: 'http', url: 'https://store.example.com/mcp', headers: { Authorization: AUTH } },
    }),
  ],
  [
    'goose',
    () => ({
      hub: { kind: 'npm', package: 'hub-mcp', env: { TOKEN, MODE: 'ro' } },
      web: { kind: 'http', url: 'https://hub.example.com/mcp', disabled: true },
      developer: unscannable('it is a part of Goose, not a server'),
    }),
  ],
  [
    'copilot-cli',
    () => ({
      page: { kind: 'npm', package: 'page-mcp', version: '3', env: { T: TOKEN } },
      ctx: { kind: 'http', url: 'https://ctx.example.com/mcp', headers: { 'X-Key': TOKEN } },
    }),
  ],
  ['copilot-jetbrains', () => ({ page: { kind: 'npm', version: '3', env: { T: TOKEN } } })],
  [
    'junie',
    () => ({
      page: { kind: 'npm', package: 'page-mcp', env: { T: '1' } },
      r: { kind: 'http', url: 'https://junie.example.com/mcp' },
    }),
  ],
])('%s: reads every entry as its client would', (client, expected) => {
  const place = tree();
  const { home, cwd, env, write } = place;
  const path = write(`home/${USER_FILES[client]('linux')}`, fixture(FIXTURES[client], cwd));
  const { entries, problems } = readConfig(path, { client, home, env: { ...env, HOME: home }, cwd });
  const targets = expected(place);
  expect(entries.map(({ id }) => id)).toEqual(Object.keys(targets).map((name) => `${client}/${name}`));
  for (const entry of entries) {
    const { disabled = false, ...target } = targets[entry.id.slice(client.length + 1)] as Record<
      string,
      unknown
    >;
    expect(entry.target).toMatchObject(target);
    for (const key of ['env', 'headers']) {
      if (key in target)
        expect((entry.target as unknown as Record<string, unknown>)[key]).toEqual(target[key]);
    }
    expect(entry.disabled, entry.id).toBe(disabled);
    expect(describeEntry(entry)).not.toMatch(PLANTED);
    expect(entry.uses.join()).not.toMatch(PLANTED);
  }
  expect(JSON.stringify([problems, entries.map((one) => one.problems)])).not.toMatch(PLANTED);
});

test('says what is missing by name, once each, and what to do', () => {
  const { home, cwd, env, write } = tree();
  const missing = (client: ClientId) =>
    readConfig(write(FIXTURES[client], fixture(FIXTURES[client], cwd)), {
      client,
      home,
      env,
      cwd,
    }).entries.flatMap(({ id, problems }) =>
      problems.map(({ detail, ...rest }) => ({ detail: `${id}: ${detail}`, ...rest })),
    );
  expect(missing('claude-code')).toEqual([
    {
      kind: 'config-unresolved',
      detail: 'claude-code/api: UNSET_TRACE has no value',
      next: 'Set UNSET_TRACE in your shell, or give it with --env UNSET_TRACE=…',
    },
  ]);
  expect(missing('vscode').map(({ detail }) => detail)).toEqual(['vscode/local: input:key has no value']);
  expect(missing('codex').map(({ detail }) => detail)).toEqual(['codex/docs: UNSET_NAME has no value']);
  expect(missing('cline').map(({ detail }) => detail)).toEqual(['cline/r: UNSET_NAME has no value']);
});

test('tells what would be started in one line before anything is', () => {
  const { home, cwd, env, write } = tree();
  const { entries } = readConfig(write('claude-code.json', fixture('claude-code.json', cwd)), {
    client: 'claude-code',
    home,
    env,
    cwd,
  });
  expect(entries.map(describeEntry)).toEqual([
    `claude-code/db: runs npm:ledger-mcp@1.2.0 --url '[redacted]'; gets DATABASE_URL; uses TOKEN`,
    'claude-code/api: reaches https://api.example.com/mcp; gets Authorization; uses TOKEN',
    `claude-code/shell: runs npm:shell-mcp '$${'{v%pat}'}'`,
    'claude-code/off: reaches https://off.example.com/sse',
    'claude-code/db (app): reaches https://app.example.com/sse',
  ]);
});
