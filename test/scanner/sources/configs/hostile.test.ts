import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../../../../scanner/errors.ts';
import type { ClientId } from '../../../../scanner/sources/configs/client.ts';
import { configPlaces } from '../../../../scanner/sources/configs/find.ts';
import {
  describeEntry,
  findConfigs,
  type ReadConfig,
  readConfig,
} from '../../../../scanner/sources/configs/index.ts';
import type { NpmTarget } from '../../../../scanner/types.ts';
import { PLANTED, TOKEN, tree } from './tree.ts';

const REFERENCE = `$${'{TOKEN}'}`;

function read(name: string, text: string, client?: ClientId): ReadConfig {
  const { home, cwd, env, write } = tree();
  return readConfig(write(name, text), { ...(client === undefined ? {} : { client }), home, env, cwd });
}

const kinds = (read: ReadConfig) => problemsOf(read).map(({ kind }) => kind);
const problemsOf = ({ problems, entries }: ReadConfig) => [
  ...problems,
  ...entries.flatMap((one) => one.problems),
];

test.each([
  [
    'broken.json',
    '{"mcpServers": {\n  "a": {"command": "npx", "args": ["-y", "a-mcp"]},\n  "b" {}}}',
    ':3:7: ',
  ],
  ['broken.toml', '[mcp_servers.a]\ncommand = "npx"\nargs = [\n', /:\d+:\d+: /],
  ['broken.yaml', 'extensions:\n  a: {cmd: npx\n  b: [', /:\d+:\d+: /],
])('%s: tells line and column of what is malformed', (name, text, place) => {
  const { problems } = read(name, text);
  expect(problems[0]?.kind).toBe('config-malformed');
  expect(problems[0]?.detail).toMatch(place);
  expect(problems[0]?.next).not.toBe('');
});

test('a malformed JSON file still gives the servers that can be read', () => {
  const { entries } = read(
    'a.json',
    '{"mcpServers": {"a": {"command": "npx", "args": ["-y", "a-mcp"]}, "b": }}',
  );
  expect(entries[0]?.target).toMatchObject({ kind: 'npm', package: 'a-mcp' });
});

test('a malformed line is never quoted: it may hold a secret', () => {
  for (const [name, text] of [
    ['a.json', '{"mcpServers": {"a": {"env": {"K": planted-raw-0007 }}}}'],
    ['a.toml', '[mcp_servers.a]\nenv = { K = planted-raw-0007 }'],
    ['a.yaml', 'extensions:\n  a: "planted-raw-0007\n b: &x'],
  ] as const) {
    const { problems } = read(name, text);
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems)).not.toMatch(PLANTED);
  }
});

test('keys of prototypes are names like any other', () => {
  const text = `{"mcpServers": {
    "__proto__": {"command": "npx", "args": ["-y", "a-mcp"]},
    "constructor": {"__proto__": {"command": "npx"}, "url": "https://c.example.com/mcp"},
    "toString": {"command": "npx", "args": ["-y", "b-mcp"], "env": {"__proto__": "x", "hasOwnProperty": "y"}}
  }}`;
  const { entries } = read('a.json', text);
  expect(entries.map(({ id, target }) => [id, target.kind])).toEqual([
    ['claude-code/__proto__', 'npm'],
    ['claude-code/constructor', 'http'],
    ['claude-code/toString', 'npm'],
  ]);
  expect(Object.entries((entries[2]!.target as NpmTarget).env)).toEqual([
    ['__proto__', 'x'],
    ['hasOwnProperty', 'y'],
  ]);
  expect(({} as Record<string, unknown>).command).toBeUndefined();
});

test('a reference to what every object inherits is no variable', () => {
  const { entries } = read(
    'a.json',
    `{"mcpServers": {"a": {"command": "npx", "args": ["-y", "a-mcp", "${REFERENCE.replace('TOKEN', 'constructor')}"]}}}`,
  );
  expect(entries[0]?.target).toMatchObject({ args: [REFERENCE.replace('TOKEN', 'constructor')] });
  expect(entries[0]?.problems[0]?.detail).toBe('constructor has no value');
});

test('wrong types everywhere are problems of their entry alone', () => {
  const text = JSON.stringify({
    mcpServers: {
      number: 7,
      none: null,
      list: [],
      empty: {},
      command: { command: { deep: true } },
      args: { command: 'npx', args: ['-y', 'a-mcp', { x: 1 }, null, 3, true] },
      env: { command: 'npx', args: ['-y', 'a-mcp'], env: ['A=1'] },
      headers: { url: 'https://h.example.com/mcp', headers: 'Authorization: x' },
      broken: { url: 'https://h.example.com/mcp', headers: { 'bad name': 'x', Split: 'a\r\nInjected: b' } },
      address: { url: 'not an address' },
      file: { url: 'file:///etc/passwd' },
      nul: { command: 'npx', args: ['-y', 'a-mcp', 'x\0y'] },
      fine: { command: 'npx', args: ['-y', 'a-mcp'] },
    },
  });
  const { entries } = read('a.json', text);
  const kindOf = Object.fromEntries(entries.map(({ id, target }) => [id.slice(12), target.kind]));
  expect(kindOf).toEqual({
    number: 'unsupported',
    none: 'unsupported',
    list: 'unsupported',
    empty: 'unsupported',
    command: 'unsupported',
    args: 'npm',
    env: 'npm',
    headers: 'http',
    broken: 'http',
    address: 'unsupported',
    file: 'unsupported',
    nul: 'unsupported',
    fine: 'npm',
  });
  expect(entries.find(({ id }) => id.endsWith('/args'))?.target).toMatchObject({ args: ['3', 'true'] });
  expect(entries.find(({ id }) => id.endsWith('/broken'))?.target).toMatchObject({ headers: {} });
  expect(entries.filter(({ problems }) => problems.length > 0).map(({ id }) => id)).toEqual([
    'claude-code/command',
    'claude-code/args',
    'claude-code/env',
    'claude-code/headers',
  ]);
  for (const { target } of entries) {
    if (target.kind === 'unsupported') expect(target.problem.detail && target.problem.next).not.toBe('');
  }
});

test.each([
  ['deep.json', `{"mcpServers": ${'['.repeat(200_000)}`],
  ['deep.yaml', `extensions: ${'['.repeat(50_000)}`],
  ['deep.toml', `mcp_servers = ${'['.repeat(50_000)}`],
])('%s: nesting without end is a problem, not a crash', (name, text) => {
  expect(read(name, text).problems.length).toBeGreaterThan(0);
});

test('an alias bomb and a cycle are cut', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
  for (let level = 1; level < 9; level += 1) {
    const [before, name] = [String.fromCharCode(96 + level), String.fromCharCode(97 + level)];
    bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(',')}]`);
  }
  expect(
    kinds(read('bomb.yaml', `${bomb.join('\n')}\nextensions: {s: {cmd: npx, args: *i}}`, 'goose')),
  ).toEqual(['config-too-large']);
  const cycle = read(
    'cycle.yaml',
    'extensions:\n  s: &s\n    cmd: npx\n    self: *s\n  t: {cmd: npx, args: [-y, t-mcp]}',
    'goose',
  );
  expect(cycle.entries.map(({ target }) => target.kind)).toEqual(['unsupported', 'npm']);
});

test('a huge file is not parsed, and thousands of servers are capped aloud', () => {
  expect(kinds(read('huge.toml', `# ${'x'.repeat(1_000_001)}`))).toEqual(['config-too-large']);
  const many = Object.fromEntries(
    Array.from({ length: 501 }, (_, i) => [`s${i}`, { url: 'https://s.example.com/' }]),
  );
  const capped = read('many.json', JSON.stringify({ mcpServers: many }));
  expect(capped.entries.length).toBe(500);
  expect(kinds(capped)).toEqual(['config-too-large']);
});

test('names that would break a terminal or a line are made plain, and stay apart', () => {
  const { entries } = read(
    'a.json',
    JSON.stringify({
      mcpServers: {
        'a\u001b[31m\nb': { url: 'https://x.example.com/' },
        'a b': { url: 'https://x.example.com/' },
      },
    }),
  );
  expect(entries.map(({ id }) => id)).toEqual(['claude-code/a b', 'claude-code/a b (2)']);
});

test('values of variables are not searched for references, and hide in what is shown', () => {
  const { home, cwd, env, write } = tree();
  const path = write(
    'a.json',
    `{"mcpServers": {"a": {"url": "https://x.example.com/${REFERENCE}/mcp?key=${REFERENCE}"}}}`,
  );
  const nested = { ...env, TOKEN: `${TOKEN}$${'{PATH}'}` };
  const { entries } = readConfig(path, { home, env: nested, cwd });
  expect(entries[0]?.target).toHaveProperty('url', expect.stringContaining(`${TOKEN}$${'{PATH}'}`));
  expect(describeEntry(entries[0]!)).not.toMatch(PLANTED);
});

test('an address that lacks a variable is not reached', () => {
  const { entries } = read(
    'a.json',
    `{"mcpServers": {"a": {"url": "https://${REFERENCE.replace('TOKEN', 'HOST_UNSET')}/mcp"}}}`,
  );
  expect(entries[0]?.target).toMatchObject({
    kind: 'unsupported',
    problem: { next: 'Give it a value: --env HOST_UNSET=…' },
  });
});

test('a file that is missing is a usage error, a folder is a problem, and one without servers says so', () => {
  const { home, cwd, env, write } = tree();
  expect(() => readConfig(join(home, 'none.json'), { home, env, cwd })).toThrow(UsageError);
  expect(kinds(readConfig(cwd, { home, env, cwd }))).toEqual(['config-unreadable']);
  const path = write('settings.json', '{"theme": "x"}');
  expect(kinds(readConfig(path, { home, env, cwd }))).toEqual(['config-empty']);
  expect(readConfig(path, { client: 'zed', home, env, cwd })).toMatchObject({ entries: [], problems: [] });
});

test('tells a file copied elsewhere by its name or its shape', () => {
  expect(read('cline_mcp_settings.json', '{"mcpServers": {}}').client).toBe('cline');
  expect(read('mine.json', '{"servers": {"a": {"url": "https://a.example.com/"}}}').client).toBe('vscode');
  expect(read('mine.toml', '[mcp_servers.a]\nurl = "https://a.example.com/"').client).toBe('codex');
  expect(read('mine.yaml', 'mcpServers:\n  - {name: a, url: "https://a.example.com/"}').client).toBe(
    'continue',
  );
  expect(
    read('mine.json', '{"mcp": {"a": {"type": "remote", "url": "https://a.example.com/"}}}').client,
  ).toBe('opencode');
  expect(
    read('flat.json', '{"a": {"command": "npx", "args": ["-y", "a-mcp"]}}').entries.map(({ id }) => id),
  ).toEqual(['claude-code/a']);
});

test('project files are found up to the root of the repository, each file once', () => {
  const { home, cwd, env, write } = tree();
  const inner = join(cwd, 'packages/one');
  mkdirSync(inner, { recursive: true });
  const files = [
    '.mcp.json',
    'packages/one/.cursor/mcp.json',
    '.codex/config.toml',
    '.continue/mcpServers/a.yaml',
  ];
  const paths = files.map((file) => write(`home/project/${file}`, ''));
  write('home/.vscode/mcp.json', '{}'); // above the repository: not this project's
  mkdirSync(join(home, '.cursor'));
  symlinkSync(paths[1]!, join(home, '.cursor/mcp.json'));
  const found = findConfigs({ platform: 'linux', home, env, cwd: inner });
  expect(found.map(({ client, scope, path }) => [client, scope, path.replace(home, '~')])).toEqual([
    ['claude-code', 'project', '~/project/.mcp.json'],
    ['cursor', 'user', '~/.cursor/mcp.json'],
    ['codex', 'project', '~/project/.codex/config.toml'],
    ['continue', 'project', '~/project/.continue/mcpServers/a.yaml'],
  ]);
});

test('environment variables move the files that their clients let them move', () => {
  const { home, cwd } = tree();
  const env = {
    CODEX_HOME: '/moved/codex',
    CLAUDE_CONFIG_DIR: '/moved/claude',
    XDG_CONFIG_HOME: '/moved/config',
  };
  const paths = configPlaces({ platform: 'linux', home, env, cwd }).map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      '/moved/codex/config.toml',
      '/moved/claude/.claude.json',
      '/moved/config/goose/config.yaml',
      '/etc/claude-code/managed-mcp.json',
    ]),
  );
});
