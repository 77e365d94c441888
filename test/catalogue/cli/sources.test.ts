import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { type Listening, listen, politeHttp } from '../../fixtures/servers/http.ts';
import { recorded } from '../../fixtures/servers/record.ts';
import { toolrisk } from './run.ts';

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
