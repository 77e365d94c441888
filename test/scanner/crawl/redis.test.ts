import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { hasRedis, type RedisServer, type Running, startRedis, startToolrisk } from './processes.ts';
import { openStreet, type Street } from './street.ts';

let folder: string;
let street: Street;
let redis: RedisServer;
let started: Running[] = [];

beforeEach(async (context) => {
  if (!hasRedis) context.skip('redis-server is not installed');
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-redis-'));
  street = await openStreet();
});
afterEach(async () => {
  for (const { kill } of started) kill('SIGKILL');
  await Promise.all(started.map(({ ended }) => ended));
  started = [];
  await redis?.stop();
  await street?.close();
  if (folder) rmSync(folder, { recursive: true });
});

test('workers and writer are killed on the way, and the catalogue is that of an undisturbed crawl', async () => {
  redis = await startRedis(folder);
  const targets = street.addresses(130);
  const alone = toolrisk('alone', ['crawl', ...targets, '--allow-private', '--db', 'calm.db']);
  expect(await alone.ended, alone.said()).toBe(0);
  const held = street.hold('/street-44');

  const crawl = ['crawl', ...targets, '--redis', redis.url, '--progress', 'ndjson', '--db', 'rough.db'];
  const writer = toolrisk('writer', crawl);
  const doomed = [worker('one'), worker('two')];
  await held;
  await writer.until(/"done":20,/);
  // Each worker has dozens of servers in hand, the writer is in the midst of recording.
  for (const victim of [...doomed, writer]) victim.kill('SIGKILL');
  await Promise.all([...doomed, writer].map(({ ended }) => ended));
  street.release();

  // With nobody to record, results wait.
  const workers = [worker('three'), worker('four')];
  await workers[0]!.until(/: 1 tool/);
  const successor = toolrisk('writer', crawl);
  expect(await successor.ended, successor.said()).toBe(0);

  expect(whatIsKnown('rough.db')).toEqual(whatIsKnown('calm.db'));
  expect(outcomes('rough.db')).toEqual({ listed: 112, 'auth-required': 6, 'handshake-failed': 12 });
  // Recorded once each: a second time would be reported twice, or move the last time beyond the first.
  const reported = [...`${writer.said()}${successor.said()}`.matchAll(/"event":"recorded","id":"(.*?)"/g)];
  expect(new Set(reported.map(([, id]) => id)).size).toBe(reported.length);
  expect(rows('rough.db', 'SELECT 1 FROM captures WHERE first_seen_at <> captured_at')).toEqual([]);
  expect(rows('rough.db', 'SELECT 1 FROM crawl_visits')).toHaveLength(targets.length);
  // The death of the workers really cost observations, which others repeated.
  expect(street.asked.filter((path) => path === '/street-44').length).toBeGreaterThan(2);

  for (const one of workers) one.kill('SIGTERM');
  expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0]);
});

test('a worker told to stop finishes and hands in what it is at', async () => {
  redis = await startRedis(folder);
  const asked = street.hold('/street-0');
  const [first = '', second = ''] = street.addresses(2);
  const writer = toolrisk('writer', ['crawl', first, '--redis', redis.url, '--db', 'kept.db']);
  const only = worker('only');
  await asked;
  only.kill('SIGTERM');
  await only.until(/Finishing the servers that are running/);
  street.release();
  expect(await only.ended).toBe(0);
  expect(await writer.ended, writer.said()).toBe(0);
  expect(outcomes('kept.db')).toEqual({ listed: 1 });

  // Nobody takes it: Ctrl-C withdraws it, so that nobody visits it later.
  const idle = toolrisk('writer', ['crawl', second, '--redis', redis.url, '--db', 'kept.db']);
  await idle.until(/waits? at/);
  idle.kill('SIGINT');
  expect(await idle.ended).toBe(130);
  expect(outcomes('kept.db')).toEqual({ listed: 1 });
  expect(street.asked).toEqual(['/street-0']);
});

test('what may be secret is never written into Redis, nor its password anywhere', async () => {
  redis = await startRedis(folder, '--requirepass', 'planted-password');
  const address = `redis://:planted-password@127.0.0.1:${redis.port}`;
  const [plain = '', open = ''] = street.addresses(2);
  const secretive = [`${plain}?key=planted-query`, `${plain}/planted-p4th-t0k3n/mcp`];
  const argv = ['crawl', ...secretive, '--redis', address, '--allow-private'];
  const header = ['--header', 'Authorization: Bearer planted-header'];
  // No worker yet: whoever is visited is visited by the crawling process itself.
  const here = toolrisk('writer', [...argv, ...header, '--env', 'PLANTED=planted-value', '--db', 'here.db']);
  expect(await here.ended, here.said()).toBe(0);
  expect(here.said()).toContain('2 stay on this machine');
  const env = { PLANTED: 'planted-environment' };
  const there = toolrisk('writer', ['crawl', open, '--redis', address, '--db', 'there.db'], env);
  const taker = toolrisk('taker', ['worker', '--redis', address, '--allow-private'], env);
  expect(await there.ended, there.said()).toBe(0);
  expect(outcomes('there.db')).toEqual({ listed: 1 });

  expect(redis.everWritten()).toContain('street-1');
  expect(redis.everWritten()).not.toContain('planted');
  for (const name of readdirSync(folder).filter((file) => /\.db/.test(file)))
    expect(readFileSync(join(folder, name), 'latin1')).not.toContain('planted');
  for (const { said } of [here, there, taker]) expect(said()).not.toContain('planted');
});

test('a Redis that cannot be used is told in one line, with the next step and without the password', async () => {
  redis = await startRedis(folder, '--requirepass', 'planted-password');
  const gone = 'redis://user:planted-password@127.0.0.1:1';
  const wrong = `redis://:planted-mistake@127.0.0.1:${redis.port}`;
  const cases = [
    [gone, /cannot reach a Redis at redis:\/\/127\.0\.0\.1:1: ECONNREFUSED\n {2}Start one/],
    [wrong, /refuses this user or password\n {2}Put them into the address/],
    ['planted-host:6379', /got no address of a Redis\n {2}Write redis:\/\//],
  ] as const;
  const tried = cases.flatMap(([url, says]) =>
    [['worker'], ['crawl', ...street.addresses(1), '--db', 'none.db']].map((argv) => ({
      ran: toolrisk('user', [...argv, '--redis', url]),
      says,
    })),
  );
  for (const { ran, says } of tried) {
    expect(await ran.ended).toBe(2);
    expect(ran.said()).toMatch(says);
    expect(ran.said()).not.toContain('planted');
  }
});

test('a Redis that may drop what waits is warned about', async () => {
  redis = await startRedis(folder, '--maxmemory-policy', 'allkeys-lru');
  const warned = toolrisk('user', ['worker', '--redis', redis.url]);
  await warned.until(
    /may drop servers that wait \(maxmemory-policy is allkeys-lru\)\n {2}Set it to noeviction/,
  );
  warned.kill('SIGTERM');
  expect(await warned.ended).toBe(0);
});

function toolrisk(home: string, argv: readonly string[], env = {}): Running {
  const placed = argv.map((word) => (word.endsWith('.db') ? join(folder, word) : word));
  const running = startToolrisk(placed, join(folder, home), env);
  started.push(running);
  return running;
}

function worker(home: string): Running {
  return toolrisk(home, ['worker', '--redis', redis.url, '--allow-private']);
}

/** All that the catalogue holds, but for times. */
function whatIsKnown(name: string): unknown {
  const catalogue = openCatalogue(join(folder, name), 'read');
  const known = catalogue.names().map(({ slug }) => {
    const { capturedAt: _, firstSeenAt: __, duration: ___, ...rest } = catalogue.server(slug)!;
    return rest;
  });
  catalogue.close();
  return known;
}

function outcomes(name: string): Record<string, number> {
  const counted = rows(name, 'SELECT outcome, count(*) AS count FROM observations GROUP BY outcome');
  return Object.fromEntries(counted.map(({ outcome, count }) => [outcome, count]));
}

function rows(name: string, sql: string): Record<string, never>[] {
  const db = new Database(join(folder, name), { readonly: true });
  const all = db.prepare<[], Record<string, never>>(sql).all();
  db.close();
  return all;
}
