import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { type Listening, listen, politeHttp } from '../../fixtures/servers/http.ts';
import { NOTE_TOOLS } from '../../fixtures/servers/tools.ts';
import { toolrisk } from './run.ts';

const POLITE = join(import.meta.dirname, '../../fixtures/servers/polite.ts');
let folder: string;
let db: string;
let notes: Listening;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-crawl-'));
  db = join(folder, 'catalogue.db');
  notes = await politeHttp(join(folder, 'received'));
});
afterEach(async () => {
  await notes.close();
  rmSync(folder, { recursive: true });
});

test('a server that fails is reported and the road goes on; every outcome is recorded', async () => {
  writeFileSync(join(folder, 'notes.json'), JSON.stringify({ id: 'saved-notes', tools: NOTE_TOOLS }));
  const gone = 'http://127.0.0.1:1/mcp';
  const argv = ['crawl', gone, 'notes.json', notes.url, '--allow-private', '--db', db];
  const ran = await toolrisk(argv, { cwd: folder });
  expect(ran.code).toBe(0);
  expect(ran.stdout).toBe('');
  expect(ran.stderr).toMatch(/^\[2\/3\] .* \(\d+ a minute, \d+ s left\)$/m);
  expect(ran.stderr).toMatch(/^\[3\/3\] (?!.* s left\)).+$/m);
  expect(ran.stderr).toMatch(/2 of 3 servers listed, 6 tools: /);
  expect(ran.stderr).toMatch(
    /not observed: 127\.0\.0\.1:1\/mcp: unreachable, .*\n {4}Next: Check host and port/,
  );
  expect(ran.stderr).toContain(`"toolrisk list --db ${db}" tells what it holds`);
  expect(outcomes()).toEqual({
    '127.0.0.1:1/mcp': 'unreachable',
    'saved-notes': 'listed',
    [notes.url.slice('http://'.length)]: 'listed',
  });
});

test('a command after -- is crawled, and nothing else', async () => {
  const argv = ['crawl', '--db', db, '--sandbox', 'none', '--', process.execPath, POLITE];
  const ran = await toolrisk(argv, { cwd: folder });
  expect(ran.code).toBe(0);
  expect(ran.stderr).toMatch(/^1 of 1 server listed, \d+ tools: /m);
  expect(outcomes()).toEqual({ 'polite.ts': 'listed' });
});

test('a crawl stays away from private addresses unless told otherwise', async () => {
  const other = notes.url.replace(/mcp$/, 'other');
  const ran = await toolrisk(['crawl', notes.url, other, '--db', db], { cwd: folder });
  expect(ran.code).toBe(0);
  // What is to be done is told once for all that it helps.
  const both = '( {2}not observed: .*unreachable, .*(private|loopback).*\\n){2}';
  expect(ran.stderr).toMatch(new RegExp(`${both} {4}Next: .* crawl it with --allow-private\\.\\nRecorded`));
});

test('a server seen again unchanged adds no capture', async () => {
  const argv = ['crawl', notes.url, '--allow-private', '--db', db];
  await toolrisk(argv, { cwd: folder });
  const [first] = rows('SELECT first_seen_at, captured_at FROM captures');
  await toolrisk(argv, { cwd: folder });
  const [again, ...more] = rows('SELECT first_seen_at, captured_at FROM captures');
  expect(more).toEqual([]);
  expect(again).toMatchObject({ first_seen_at: first?.first_seen_at });
  expect(String(again?.captured_at) > String(first?.captured_at)).toBe(true);
});

test('what is handed to a server never reaches the catalogue', async () => {
  const argv = ['crawl', notes.url, '--allow-private', '--db', db, '--header', 'X-Garden: tulip-bulb'];
  const ran = await toolrisk([...argv, '--env', 'GARDEN_KEY=crocus-bulb'], { cwd: folder });
  expect(ran.code).toBe(0);
  expect(ran.stderr + readFileSync(db, 'latin1')).not.toMatch(/tulip-bulb|crocus-bulb/);
});

test('progress as NDJSON: one event a line, on standard error, and nothing else', async () => {
  const argv = ['crawl', notes.url, '--allow-private', '--db', db, '--progress', 'ndjson'];
  const { stderr } = await toolrisk(argv, { cwd: folder });
  const events = stderr.trimEnd().split('\n');
  const id = notes.url.slice('http://'.length);
  expect(events.map((line) => JSON.parse(line))).toMatchObject([
    { event: 'started', id },
    { event: 'recorded', id, outcome: 'listed', tools: 3, done: 1, total: 1, secondsLeft: 0 },
    { event: 'finished', done: 1, total: 1 },
    { event: 'told', text: expect.stringMatching(/^Recorded in /) },
  ]);
});

test('Ctrl-C once: what runs is finished and kept, and the same command continues', async () => {
  // One host is visited by four at a time, so twelve of its paths are three rounds.
  const slow = await relay(notes.url, () => pause(60));
  const paths = [...Array(12).keys()].map((n) => `${slow.url}/${n}`);
  const argv = ['crawl', ...paths, '--allow-private', '--db', db];
  let sent = false;
  const stopped = await toolrisk(argv, {
    cwd: folder,
    onTold(stderr, signal) {
      if (sent || !stderr.includes('[1/12]')) return;
      sent = true;
      signal('SIGINT');
    },
  });
  expect(stopped.code).toBe(130);
  expect(stopped.stderr).toMatch(/Finishing the servers that are running/);
  expect(stopped.stderr).toMatch(/The same command continues/);
  const done = Object.values(outcomes());
  expect(done.length).toBeGreaterThanOrEqual(1);
  expect(done.length).toBeLessThan(12);
  expect(new Set(done)).toEqual(new Set(['listed']));
  const rest = await toolrisk(argv, { cwd: folder });
  await slow.close();
  expect(rest.code).toBe(0);
  expect(rest.stderr).toContain(`${done.length} of 12 done`);
  expect(rest.stderr).toContain(`[${12 - done.length}/${12 - done.length}]`);
  expect(Object.keys(outcomes())).toHaveLength(12);
});

test('Ctrl-C twice: ends at once, and says nothing about a server it cut off', async () => {
  const silent = await listen(() => {});
  const argv = ['crawl', silent.url, '--allow-private', '--db', db, '--progress', 'ndjson'];
  let told = 0;
  const stopped = await toolrisk(argv, {
    cwd: folder,
    onTold(stderr, signal) {
      if (told === 0 && stderr.includes('started')) signal('SIGINT');
      if (told === 1 && stderr.includes('Finishing')) signal('SIGINT');
      told += stderr.includes(told === 0 ? 'started' : 'Finishing') ? 1 : 0;
    },
  });
  await silent.close();
  expect(stopped.code).toBe(130);
  expect(outcomes()).toEqual({});
});

test('--afresh visits again what an interrupted crawl has seen', async () => {
  const slow = await relay(notes.url, () => pause(60));
  const argv = [
    'crawl',
    ...[...Array(8).keys()].map((n) => `${slow.url}/${n}`),
    '--allow-private',
    '--db',
    db,
  ];
  await toolrisk(argv, {
    cwd: folder,
    onTold: (stderr, signal) => stderr.includes('[1/8]') && signal('SIGTERM'),
  });
  const again = await toolrisk([...argv, '--afresh'], { cwd: folder });
  await slow.close();
  expect(again.stderr).toContain('[8/8]');
  expect(again.stderr).not.toContain('Continuing');
});

/** Hands every request to another server after a pause, whatever its path. */
function relay(url: string, wait: () => Promise<unknown>): Promise<Listening> {
  return listen(async (request, response) => {
    try {
      await wait();
      const { method = 'GET', headers } = request;
      const { host: _, connection: __, 'content-length': ___, ...passed } = headers as Record<string, string>;
      const body = method === 'POST' ? { body: await buffer(request) } : {};
      const answer = await fetch(url, { method, headers: passed, ...body });
      response.writeHead(answer.status, {
        'content-type': answer.headers.get('content-type') ?? 'text/plain',
      });
      response.end(Buffer.from(await answer.arrayBuffer()));
    } catch {
      // The caller was stopped on purpose.
      response.destroy();
    }
  });
}

function outcomes(): Record<string, string> {
  const catalogue = openCatalogue(db, 'read');
  const found = Object.fromEntries([...catalogue.servers()].map(({ id, outcome }) => [id, outcome]));
  catalogue.close();
  return found;
}

function rows(sql: string): Record<string, unknown>[] {
  const file = new Database(db, { readonly: true });
  const found = file.prepare(sql).all() as Record<string, unknown>[];
  file.close();
  return found;
}

test('a crawl that has nothing to visit says so, with what ended it, waits are told, and nothing is counted', async () => {
  let asked = 0;
  const registry = await listen((_, response) => {
    asked += 1;
    response.writeHead(asked === 1 ? 503 : 401).end();
  });
  const [unread, unshared] = await Promise.all([
    toolrisk(['crawl', '--registry', registry.url, '--db', db], { cwd: folder }),
    toolrisk(['crawl', notes.url, '--redis', 'nowhere', '--db', `${db}.2`], { cwd: folder }),
  ]);
  await registry.close();
  expect(unread.code).toBe(3);
  expect(unread.stderr).toBe(
    'the registry gives no page; asked again in 1 s\n' +
      'the registry wants to know who asks (401). Use a registry that can be read by all.\n' +
      'There was no server to visit, and nothing was recorded.\n',
  );
  expect(unshared.code).toBe(2);
  expect(unshared.stderr).toMatch(/^toolrisk: --redis got no address of a Redis\n.*\n$/);
});
