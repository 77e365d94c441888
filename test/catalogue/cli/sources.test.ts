import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { type Listening, listen, politeHttp } from '../../fixtures/servers/http.ts';
import { RECORD, recorded } from '../../fixtures/servers/record.ts';
import { toolrisk } from './run.ts';

const POLITE = join(import.meta.dirname, '../../fixtures/servers/polite.ts');
let folder: string;
let record: string;
let notes: Listening;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-sources-'));
  record = join(folder, 'received');
  notes = await politeHttp(record);
});
afterEach(async () => {
  await notes.close();
  rmSync(folder, { recursive: true });
});

describe('servers that clients are configured to start', () => {
  beforeEach(() => {
    const mcpServers = {
      notes: { url: notes.url, headers: { Authorization: `Bearer $${'{NOTES_TOKEN}'}` } },
      python: { command: 'no-such-runner', args: ['mcp-server-git'] },
    };
    mkdirSync(join(folder, '.cursor'));
    writeFileSync(join(folder, '.cursor', 'mcp.json'), JSON.stringify({ mcpServers }));
  });

  test('are listed, and nothing is reached before somebody agrees', async () => {
    const ran = await toolrisk(['scan', '--configs'], { cwd: folder });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/cursor\/notes: reaches http:.*; gets Authorization/);
    expect(ran.stderr).toMatch(/nothing was started/);
    expect(ran.stderr).toMatch(/--yes/);
    expect(recorded(record)).toEqual([]);
  });

  test('with --yes all are scanned, and one that cannot be says why', async () => {
    const ran = await toolrisk(['scan', '--configs', '--yes', '--format', 'json'], {
      cwd: folder,
      env: { NOTES_TOKEN: 'tulip-bulb' },
    });
    expect(ran.code).toBe(3);
    expect(JSON.parse(ran.stdout).servers).toMatchObject([
      { id: 'cursor/notes', outcome: 'listed', tools: [{}, {}, {}] },
      {
        id: 'cursor/python',
        outcome: expect.stringMatching(/not-supported|unreachable/),
        problems: [{ next: expect.stringMatching(/./) }],
      },
    ]);
    expect(ran.stdout + ran.stderr).not.toContain('tulip-bulb');
  });

  test('one that is named is scanned without asking, also from a file', async () => {
    for (const source of [['--configs'], ['--config', '.cursor/mcp.json']]) {
      const ran = await toolrisk(['scan', ...source, 'notes', '--format', 'json'], { cwd: folder });
      expect(ran.code).toBe(0);
      expect(JSON.parse(ran.stdout).servers).toMatchObject([{ id: 'cursor/notes', outcome: 'listed' }]);
    }
  });

  test('what the command line gives goes before the configuration, and only to servers that are named', async () => {
    const given = { NOTES_TOKEN: 'tulip-bulb' };
    const headers: string[] = [];
    const guarded = await listen((request, response) => {
      if (request.method === 'POST')
        headers.push(`${request.headers.authorization} ${request.headers['x-shelf']} ${request.url}`);
      response.writeHead(401).end();
    });
    const reference = (kind: string, name: string) => `$${'{'}${kind}${name}}`;
    const servers = {
      plain: { url: guarded.url, headers: { authorization: `Bearer ${reference('env:', 'NOTES_TOKEN')}` } },
      asked: {
        url: `${guarded.url}/${reference('input:', 'room')}`,
        headers: { 'X-Shelf': reference('input:', 'shelf') },
      },
      local: { command: process.execPath, args: [POLITE, '--sandbox'], env: { [RECORD]: 'configured' } },
    };
    const inputs = [
      { id: 'room', type: 'promptString' },
      { id: 'shelf', type: 'promptString', default: '7' },
    ];
    writeFileSync(join(folder, 'mcp.json'), JSON.stringify({ servers, inputs }));
    const scan = (...argv: string[]) =>
      toolrisk(['scan', '--config', 'mcp.json', '--format', 'json', '--sandbox', 'none', ...argv], {
        cwd: folder,
        env: given,
      });
    const other = await scan('plain', '--env', 'NOTES_TOKEN=rose-bulb', '--header', 'x-shelf: 9');
    await scan('plain', '--header', 'Authorization: Basic mine');
    await scan('asked', '--input', 'room=attic-3');
    const silent = await scan('asked');
    await guarded.close();
    expect(new Set(headers)).toEqual(
      new Set(['Bearer rose-bulb 9 /mcp', 'Basic mine undefined /mcp', 'undefined 7 /mcp/attic-3']),
    );
    expect(other.stdout + other.stderr).not.toMatch(/rose-bulb/);
    expect(silent.stdout).toMatch(/Give it a value: --input room=…/);
    const local = await scan('local', '--env', `${RECORD}=${record}`);
    expect(local.code).toBe(0);
    expect(recorded(record)).toContain('tools/list');
    const all = await scan('--yes', '--env', 'NOTES_TOKEN=rose-bulb');
    expect(all).toMatchObject({ code: 2, stdout: '' });
    expect(all.stderr).toMatch(/would be handed to all 3 servers\n {2}Name those/);
    const unknown = await scan('asked', '--input', 'rom=attic-3');
    expect(unknown.stderr).toMatch(/prompts for no "rom"\n {2}Did you mean room\?/);
  });

  test('a file that breaks off is never a scan that went well, unless accepted', async () => {
    const whole = JSON.stringify({ mcpServers: { notes: { url: notes.url }, more: { url: notes.url } } });
    writeFileSync(join(folder, 'cut.json'), whole.slice(0, whole.indexOf(',"more"')));
    const argv = ['scan', '--config', 'cut.json', '--yes', '--format', 'json'];
    const ran = await toolrisk(argv, { cwd: folder });
    expect(JSON.parse(ran.stdout).servers).toMatchObject([{ outcome: 'listed' }]);
    expect(ran.stderr).toMatch(/cut\.json:1:\d+: close brace expected/);
    expect(ran.code).toBe(3);
    expect((await toolrisk([...argv, '--allow-partial'], { cwd: folder })).code).toBe(0);
  });

  test('where nothing is configured, the places that were looked at are told, and the kinds that were not', async () => {
    rmSync(join(folder, '.cursor'), { recursive: true });
    const ran = await toolrisk(['scan', '--configs'], { cwd: folder });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/Claude Code: ~\/\.claude\.json, .*its installed plugins/);
    expect(ran.stderr).toMatch(/JetBrains Junie: ~\/\.junie\/mcp\/mcp\.json/);
    expect(ran.stderr).toMatch(/Not looked at: .*connectors of an account/);
    expect(ran.stderr).toContain('no MCP server is configured here');
  });

  test('a name nearly right gets a suggestion', async () => {
    const ran = await toolrisk(['scan', '--configs', 'nots'], { cwd: folder });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('Did you mean notes?');
  });
});

describe('a registry', () => {
  const official = { 'io.modelcontextprotocol.registry/official': { status: 'active', isLatest: true } };
  const item = (name: string, rest: object) => ({
    server: { name, description: 'Keeps notes.', version: '1.0.0', ...rest },
    _meta: official,
  });

  test('is read page by page; what cannot be reached is recorded as that', async () => {
    const registry = await listen((request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://localhost');
      const pages = {
        first: {
          servers: [item('io.example/notes', { remotes: [{ type: 'streamable-http', url: notes.url }] })],
          metadata: { nextCursor: 'next', count: 1 },
        },
        next: {
          servers: [
            item('io.example/image', { packages: [{ registryType: 'oci', identifier: 'example/image' }] }),
          ],
          metadata: { count: 1 },
        },
      };
      const page = searchParams.get('cursor') === 'next' ? pages.next : pages.first;
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(page));
    });
    const { origin } = new URL(registry.url);
    const ran = await toolrisk(['crawl', '--registry', origin, '--allow-private', '--db', 'r.db'], {
      cwd: folder,
    });
    await registry.close();
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(/\[2\/2\]/);
    expect(outcomes()).toEqual({ 'io.example/notes': 'listed', 'io.example/image': 'not-supported' });
  });

  test('that cannot be read to its end is never a crawl that went well, unless accepted', async () => {
    const registry = await listen((request, response) => {
      if (request.url?.includes('cursor=')) return void response.end('{"no": "servers"}');
      const servers = [item('io.example/notes', { remotes: [{ type: 'streamable-http', url: notes.url }] })];
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ servers, metadata: { nextCursor: 'next' } }));
    });
    const { origin } = new URL(registry.url);
    const argv = ['crawl', '--registry', origin, '--allow-private', '--db', 'r.db'];
    expect((await toolrisk(argv, { cwd: folder })).code).toBe(3);
    expect(outcomes()).toEqual({ 'io.example/notes': 'listed' });
    expect((await toolrisk([...argv, '--allow-partial'], { cwd: folder })).code).toBe(0);
    await registry.close();
  });
});

test('a list of the user is crawled; its servers are strangers, started only in a sandbox', async () => {
  writeFileSync(
    join(folder, 'mine.json'),
    JSON.stringify([{ id: 'nobody', package: 'no-such-garden', version: '1.0.0' }]),
  );
  const ran = await toolrisk(['crawl', '--list', 'mine.json', '--db', 'r.db'], {
    cwd: folder,
    env: { npm_config_registry: notes.url },
  });
  expect(ran.code).toBe(0);
  expect(Object.keys(outcomes())).toEqual(['nobody']);
});

test('an entry that names no package is recorded as that, and the crawl goes on to the others', async () => {
  const evil = (version: unknown) => ({ id: `of ${version}`, package: 'x', version });
  const refused = [
    ...['npm:evil-twin@1.0.0', 'file:../evil', '../evil', 'https://x.example/evil.tgz', 'evil/twin'],
    ...['git+ssh://x.example/evil', '^1.0.0', 'latest', '1.0.0 || file:../evil', undefined],
  ].map(evil);
  const named = [
    { id: 'path', package: '../evil', version: '1.0.0' },
    { id: 'alias', package: 'x@npm:evil', version: '1.0.0' },
    { id: '__proto__', package: 'x', version: { toString: 'npm:evil@1.0.0' } },
    { id: 'words', package: 'x', version: '1.0.0', args: 'rm -rf /' },
  ];
  const nameless = [
    null,
    'x',
    [],
    { id: ' x', package: 'x', version: '1.0.0' },
    { id: '\u202eevil', package: 'x', version: '1.0.0' },
  ];
  const same = { id: 'nobody', package: 'another-garden', version: '1.0.0' };
  const nobody = { id: 'nobody', package: 'no-such-garden', version: '1.0.0' };
  const list = [...refused, ...named, ...nameless, nobody, nobody, same];
  writeFileSync(join(folder, 'mine.json'), JSON.stringify(list));
  const argv = ['crawl', '--list', 'mine.json', '--db', 'r.db'];
  const env = { npm_config_registry: notes.url };
  const ran = await toolrisk(argv, { cwd: folder, env });
  const ids = [...refused, ...named].map(({ id }) => [id, 'not-supported']);
  expect(outcomes()).toEqual({ ...Object.fromEntries(ids), nobody: expect.any(String) });
  expect(outcomes().nobody).not.toBe('not-supported');
  // What cannot be recorded is told, and keeps the crawl from counting as complete.
  expect(ran.stderr).toMatch(/entry 15 of the list was left out: /);
  expect(ran.stderr).toMatch(
    /entry 22 of the list was left out: another before it is called "nobody" as well/,
  );
  expect(ran.code).toBe(3);
  expect((await toolrisk([...argv, '--allow-partial'], { cwd: folder, env })).code).toBe(0);
});

function outcomes(): Record<string, string> {
  const catalogue = openCatalogue(join(folder, 'r.db'), 'read');
  const found = Object.fromEntries([...catalogue.servers()].map(({ id, outcome }) => [id, outcome]));
  catalogue.close();
  return found;
}
