import { expect, test } from 'vitest';
import type { ClientId } from '../../../../scanner/sources/configs/client.ts';
import { approvalsInSettings, hygieneOf, readConfig } from '../../../../scanner/sources/configs/index.ts';
import { TOKEN, tree } from './tree.ts';

const KNOWN = ['firecrawl-mcp', '@modelcontextprotocol/server-filesystem', 'kite'];
/** Made up, in the forms of their services; put together so that no scanner takes this file for a leak. */
const GITHUB = ['ghp', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'].join('_');
const DATABASE = ['postgres://kite:', 'h0ne', 'ycomb', '@db.example.com:5432/kite'].join('');
const DRAWN = 'q7Zp2Lw9Xk4Vt8Bn3Mr6';

async function findings(servers: object, client: ClientId = 'cursor') {
  const { home, cwd, env, write } = tree();
  const key = client === 'codex' ? 'mcp_servers' : 'mcpServers';
  const path = write('given.json', JSON.stringify({ [key]: servers }));
  const { entries } = readConfig(path, { home, cwd, env, client });
  const found = await hygieneOf(entries, KNOWN);
  for (const secret of [GITHUB, DATABASE, 'h0neycomb', DRAWN, TOKEN, 'summer2024'])
    expect(JSON.stringify(found)).not.toContain(secret);
  return found.map(({ kind, server, field }) => `${kind} ${server.replace(`${client}/`, '')} ${field}`);
}

const pinned = (rest: object) => ({ command: 'npx', args: ['-y', 'tide-mcp@1.2.3'], ...rest });

test('a secret written out is found wherever it stands, once a key', async () => {
  const servers = {
    shape: pinned({ env: { SETTING: GITHUB } }),
    name: pinned({ env: { TIDE_API_KEY: DRAWN, TIDE_PASSWORD: 'summer2024' } }),
    word: { command: 'npx', args: ['-y', 'tide-mcp@1.2.3', '--api-key', DRAWN] },
    database: { command: 'npx', args: ['-y', 'tide-mcp@1.2.3', DATABASE] },
    header: { url: 'https://tide.example.com/mcp', headers: { Authorization: `Bearer ${DRAWN}` } },
    address: { url: `https://tide.example.com/mcp?api_key=${DRAWN}` },
  };
  expect(await findings(servers)).toEqual([
    'hard-coded-secret shape env.SETTING',
    'hard-coded-secret name env.TIDE_API_KEY',
    'hard-coded-secret name env.TIDE_PASSWORD',
    'hard-coded-secret word args.3',
    'hard-coded-secret database args.2',
    'hard-coded-secret header headers.Authorization',
    'hard-coded-secret address url?api_key',
  ]);
});

test('references, placeholders, paths and everyday settings are none', async () => {
  const reference = `$${'{env:TOKEN}'}`;
  const env = {
    TIDE_API_KEY: reference,
    OTHER_TOKEN: '<your-token>',
    THIRD_TOKEN: 'YOUR_API_KEY_HERE',
    SSL_KEY: '/etc/ssl/tide.key',
    REGION: 'eu-central-1',
    SORT_KEY: 'created_at',
    MODE: 'read-only',
  };
  const servers = {
    local: pinned({ env }),
    remote: { url: 'https://tide.example.com/mcp', headers: { Authorization: `Bearer ${reference}` } },
  };
  expect(await findings(servers)).toEqual([]);
});

test('a credential over plain http is found, also one that a variable gives, but not to this machine', async () => {
  const headers = { Authorization: `Bearer $${'{env:TOKEN}'}` };
  const servers = {
    away: { url: 'http://tide.example.com/mcp', headers },
    here: { url: 'http://127.0.0.1:3000/mcp', headers },
    named: { url: 'http://localhost:3000/mcp', headers },
    newer: { url: 'http://[::1]:3000/mcp', headers },
    safe: { url: 'https://tide.example.com/mcp', headers },
    bare: { url: 'http://tide.example.com/mcp', headers: { Accept: 'text/plain' } },
  };
  expect(await findings(servers)).toEqual(['cleartext-credential away url']);
});

test('a package without an exact version is found, whoever runs it', async () => {
  const servers = {
    none: { command: 'npx', args: ['-y', 'tide-mcp'] },
    latest: { command: 'npx', args: ['-y', '@tide/mcp@latest'] },
    range: { command: 'npx', args: ['-y', 'tide-mcp@^1.2.0'] },
    exact: { command: 'npx', args: ['-y', 'tide-mcp@1.2.3-beta.1'] },
    python: { command: 'uvx', args: ['tide-mcp'] },
    frozen: { command: 'uvx', args: ['tide-mcp==1.2.3'] },
    script: { command: 'node', args: ['tide.js'] },
  };
  expect(await findings(servers)).toEqual(
    ['none', 'latest', 'range', 'python'].map((name) => `unpinned-package ${name} args`),
  );
});

test('a package one letter from a known one is found: added, lost, changed or swapped', async () => {
  const servers = Object.fromEntries(
    [
      'firecrawll-mcp',
      'firecral-mcp',
      'firecrowl-mcp',
      'fierecrawl-mcp',
      'firecarwl-mcp',
      '@modelcontextprotocoll/server-filesystem',
      'firecrawl-mcp',
      'fire-mcp',
      'mite',
    ].map((name) => [name, { command: 'npx', args: ['-y', `${name}@1.0.0`] }]),
  );
  expect((await findings(servers)).map((line) => line.split(' ')[1])).toEqual([
    'firecrawll-mcp',
    'firecral-mcp',
    'firecrowl-mcp',
    'fierecrawl-mcp',
    'firecarwl-mcp',
    '@modelcontextprotocoll/server-filesystem',
  ]);
});

test('switches that approve every tool are found in each client’s own words, and no list of names', async () => {
  expect(
    await findings(
      {
        a: pinned({ autoApprove: ['*'] }),
        b: pinned({ alwaysAllow: ['*'] }),
        c: pinned({ autoApprove: ['x'] }),
      },
      'cline',
    ),
  ).toEqual(['blanket-approval a autoApprove', 'blanket-approval b alwaysAllow']);
  expect(await findings({ a: pinned({ trust: true }), b: pinned({ trust: false }) }, 'gemini-cli')).toEqual([
    'blanket-approval a trust',
  ]);
  expect(await findings({ a: pinned({ trust: true }) }, 'cursor')).toEqual([]);
  expect(await findings({ a: pinned({ default_tools_approval_mode: 'approve' }) }, 'codex')).toEqual([
    'blanket-approval a default_tools_approval_mode',
  ]);
});

test('what Claude Code grants stands in its settings, and is read with the entry', async () => {
  const { home, cwd, env, write } = tree();
  write('home/.claude/settings.json', JSON.stringify({ permissions: { allow: ['mcp__tide_pool', 'Bash'] } }));
  write(
    'home/project/.claude/settings.local.json',
    JSON.stringify({ enableAllProjectMcpServers: true, permissions: { allow: ['mcp__kite__fly'] } }),
  );
  const mcpServers = { 'tide pool': pinned({}), kite: pinned({}) };
  const path = write('home/project/.mcp.json', JSON.stringify({ mcpServers }));
  const { entries } = readConfig(path, { home, cwd, env });
  expect(entries.map(({ grants }) => grants)).toEqual([
    [{ tools: 'all', field: 'permissions.allow', file: '~/.claude/settings.json' }],
    [{ tools: ['fly'], field: 'permissions.allow', file: '<project>/.claude/settings.local.json' }],
  ]);
  const settings = approvalsInSettings({ home, cwd, env, platform: 'linux' });
  expect(settings).toMatchObject([{ kind: 'blanket-approval', field: 'enableAllProjectMcpServers' }]);
  expect((await hygieneOf(entries, KNOWN)).map(({ server }) => server)).toEqual(['claude-code/tide pool']);
});
