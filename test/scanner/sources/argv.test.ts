import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../../scanner/errors.ts';
import { parseTargets } from '../../../scanner/sources/argv.ts';

const HANDED = { env: { LAMP: 'on' }, cwd: '/home/reader', headers: { authorization: 'Bearer abc' } };
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'argv-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('commands', () => {
  test.each([
    ['npx -y notes@1.2.3 /tmp', { id: 'notes', package: 'notes', version: '1.2.3', args: ['/tmp'] }],
    [
      'npx --yes @shelf/notes --port 3',
      { id: '@shelf/notes --port 3', package: '@shelf/notes', args: ['--port', '3'] },
    ],
    ['npx -y notes@latest', { package: 'notes', version: 'latest', args: [] }],
    ['npx --package=notes@2 keeper -v', { package: 'notes', version: '2', bin: 'keeper', args: ['-v'] }],
    ['npx -p notes -- keeper -v', { package: 'notes', bin: 'keeper', args: ['-v'] }],
    ['npx -y -- notes -v', { package: 'notes', args: ['-v'] }],
    ['npm exec --yes -- notes@^1 run', { package: 'notes', version: '^1', args: ['run'] }],
    ['npm x notes', { package: 'notes', args: [] }],
    ['/usr/bin/npx --registry https://r.example notes', { package: 'notes', args: [] }],
  ])('%s is the package it means', (line, expected) => {
    const [target] = parseTargets([], line.split(' '), HANDED);
    expect(target).toMatchObject({
      kind: 'npm',
      env: HANDED.env,
      cwd: HANDED.cwd,
      typed: true,
      ...expected,
    });
    expect('version' in (target ?? {})).toBe('version' in expected);
  });

  test.each([
    ['npx ./local', 'npx'],
    ['npx -c whatever', 'npx -c whatever'],
    ['npx github:someone/notes', 'npx github:someone/notes'],
    ['npm start', 'npm start'],
    ['node --no-warnings dist/notes.js x', 'notes.js x'],
    ['python3 -m notes_server', 'notes_server'],
    ['uvx notes-server', 'notes-server'],
    ['docker run --rm ghcr.io/shelf/notes', 'ghcr.io/shelf/notes'],
    ['docker run -i --rm -e NOTES_TOKEN -v /srv:/srv ghcr.io/shelf/notes', 'ghcr.io/shelf/notes'],
    [
      'docker run -e NOTES_READ_ONLY=1 -e NOTES_KEY ghcr.io/shelf/notes',
      'ghcr.io/shelf/notes NOTES_READ_ONLY',
    ],
    ['uvx --from git+https://forge.example/notes notes-server', 'notes-server'],
    ['node -e process.exit(3)', 'node'],
    ['bash -c exit', 'bash'],
    ['node -e process.exit(3) --timeout 3', 'node --timeout 3'],
    ['node --require ./a.js --eval=process.exit(3) notes', 'node notes'],
    ['node notes.js -e 5', 'notes.js -e 5'],
    ['python3 -c import,notes --read-only', 'python3 --read-only'],
    ['bash -e notes.sh', 'notes.sh'],
    ['deno eval notes() admin', 'deno admin'],
    ['python3 -W ignore notes.py --all', 'notes.py --all'],
    ['node --max-http-header-size 4096 notes --all', 'notes --all'],
    ['uv --directory /srv/notes run notes.py', 'notes.py'],
    ['uv run --project shelf notes-server', 'notes-server'],
    ['perl notes.pl x', 'notes.pl x'],
    ['docker run -it --memory 512m --cpus 2 --pull always -e A --rm shelf/notes --all', 'shelf/notes --all'],
    ['podman run -eNOTES --hostname shelf --init shelf/notes', 'shelf/notes'],
    ['python3 -u notes.py', 'notes.py'],
    ['/opt/bin/notes --stdio', 'notes'],
  ])('%s is started as it stands, under the name %s', (line, id) => {
    const [command, ...args] = line.split(' ');
    const target = { kind: 'stdio', id, command, args, env: HANDED.env, cwd: HANDED.cwd, typed: true };
    expect(parseTargets([], line.split(' '), HANDED)).toEqual([target]);
  });
});

test.each([
  ['npx -y notes --toolsets all,admin', {}, 'notes --toolsets all,admin'],
  ['npx -y notes mcp start', {}, 'notes mcp start'],
  ['npx -p notes keeper', {}, 'notes keeper'],
  ['npx -y notes', { NOTES_PROFILE: 'admin', NOTES_KEY: 'hush-hush-hush' }, 'notes NOTES_PROFILE'],
  ['notes --read-only', { NOTES_TOOLSETS: 'a' }, 'notes --read-only NOTES_TOOLSETS'],
  ['npx -y notes /srv/notes ./here --root=/srv https://notes.example/a {DIR}', {}, 'notes'],
  ['npx -y notes --stdio', {}, 'notes'],
  ['npx -y notes --transport stdio', {}, 'notes'],
  ['npx -y notes --api-key hush-hush-hush --read-only', {}, 'notes --read-only'],
  ['npx -y notes --login=Qm9va3Mgb24gYSBzaGVsZg8374', {}, 'notes'],
])('%s with %j is called %s: by what may change its list, and by no place or secret', (line, env, id) => {
  expect(parseTargets([], line.split(' '), { ...HANDED, env })[0]?.id).toBe(id);
});

describe('words', () => {
  test('an address is called by its host and path, without its query', () => {
    const url = 'https://notes.example:8443/a/mcp/?key=1';
    const target = { kind: 'http', id: 'notes.example:8443/a/mcp', url, headers: HANDED.headers };
    expect(parseTargets([url], undefined, HANDED)).toEqual([target]);
  });

  test('a package starts in a folder of its own, not in the one the user stands in', () => {
    const [target] = parseTargets(['npm:@shelf/notes@1.0.0'], undefined, HANDED);
    expect(target).toMatchObject({ kind: 'npm', package: '@shelf/notes', version: '1.0.0', args: [] });
    expect(target).not.toHaveProperty('cwd');
  });

  test('a saved list is called by its own id, else by its file name; several at once', () => {
    const files = [save('a.json', { id: 'shelf', tools: [] }), save('b.json', []), save('c.json', answer())];
    const targets = parseTargets([...files, '-'], undefined, HANDED);
    expect(targets.map(({ kind, id }) => [kind, id])).toEqual([
      ['file', 'shelf'],
      ['file', 'b.json'],
      ['file', 'c.json'],
      ['file', 'stdin'],
    ]);
  });
});

describe('a word that is no file is told as what it most likely is', () => {
  test.each([
    ['ledger-mcp', 'A package is written npm:ledger-mcp,'],
    ['ledger-mcp@1.2.3', 'A package is written npm:ledger-mcp@1.2.3,'],
    ['@acme/ledger', 'A package is written npm:@acme/ledger.'],
    ['@acme/ledger@^2', 'A package is written npm:@acme/ledger@^2.'],
    ['localhost:8123/mcp', 'written with its scheme: http://localhost:8123/mcp'],
    ['127.0.0.1:8123', 'written with its scheme: http://127.0.0.1:8123'],
    ['[::1]:8123/mcp', 'written with its scheme: http://[::1]:8123/mcp'],
    ['mcp.example.com/mcp', 'written with its scheme: https://mcp.example.com/mcp'],
    ['ledger:8123/mcp', 'written with its scheme: https://ledger:8123/mcp'],
    ['pypi:ledger-mcp', 'started by a command: -- uvx ledger-mcp'],
    ['uvx:ledger-mcp', 'started by a command: -- uvx ledger-mcp'],
    ['docker:acme/ledger:2', 'started by a command: -- docker run -i --rm acme/ledger:2'],
    ['npx:ledger-mcp', 'A package is written npm:ledger-mcp.'],
    ['saved/ledger.json', 'Check the path;'],
    ['ledger.json', 'Check the path;'],
    ['./ledger', 'Check the path;'],
    ['C:\\ledger', 'Check the path;'],
  ])('%s', (word, told) => {
    expect(() => parseTargets([word], undefined, HANDED)).toThrow(
      expect.objectContaining({ message: `no such file: ${word}`, hint: expect.stringContaining(told) }),
    );
  });
});

describe('what is no target is a usage error with a hint', () => {
  test.each([
    ['nothing', () => parseTargets([], undefined, HANDED), /name a server/],
    ['no command', () => parseTargets([], [], HANDED), /no command/],
    ['no such file', () => parseTargets(['/no/such/file.json'], undefined, HANDED), /no such file/],
    ['a folder', () => parseTargets([folder], undefined, HANDED), /is a folder/],
    ['no JSON', () => parseTargets([save('bad.json', undefined)], undefined, HANDED), /is not JSON/],
    [
      'another JSON',
      () => parseTargets([save('pkg.json', { name: 'x' })], undefined, HANDED),
      /is not a tools list/,
    ],
    [
      'a list of others',
      () => parseTargets([save('n.json', [1, 2])], undefined, HANDED),
      /none of its entries/,
    ],
    ['another scheme', () => parseTargets(['ftp://notes.example/'], undefined, HANDED), /no web address/],
    ['no registry package', () => parseTargets(['npm:../up'], undefined, HANDED), /names no package/],
    ['standard input twice', () => parseTargets(['-', '-'], undefined, HANDED), /only once/],
  ])('%s', (_title, parse, message) => {
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(message);
    try {
      parse();
    } catch (error) {
      expect((error as UsageError).hint).not.toBe('');
    }
  });
});

test.each([
  ['of mcpServers', { mcpServers: { notes: { command: 'notes' } } }],
  ['of servers and inputs', { servers: {}, inputs: [] }],
  ['of context_servers', { theme: 'dark', context_servers: { notes: {} } }],
])("a client's configuration %s is no tools list, and is told how to be looked at", (_title, document) => {
  const path = save('.mcp.json', document);
  expect(() => parseTargets([path], undefined, HANDED)).toThrow(/is a client's configuration/);
  try {
    parseTargets([path], undefined, HANDED);
  } catch (error) {
    expect((error as UsageError).hint).toContain(`toolrisk scan --config ${path}`);
  }
});

test('a file with nothing in it is told as that', () => {
  const path = join(folder, 'empty.json');
  writeFileSync(path, '\n');
  expect(() => parseTargets([path], undefined, HANDED)).toThrow(/empty\.json is empty/);
});

function save(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, value === undefined ? '{"tools": [' : JSON.stringify(value));
  return path;
}

function answer() {
  return {
    jsonrpc: '2.0',
    id: 4,
    result: { tools: [{ name: 'list_notes', inputSchema: { type: 'object' } }] },
  };
}
