import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UnrecoverableError, Worker } from 'bullmq';
import { createClient } from 'redis';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  crawlByWorkers,
  type Travelling,
  type WorkersOptions,
} from '../../../scanner/crawl/crawl-by-workers.ts';
import { connectRedis, openQueue, type RedisLink } from '../../../scanner/crawl/redis.ts';
import { type WorkOptions, work } from '../../../scanner/crawl/work.ts';
import { withDefaults } from '../../../scanner/observe/limits.ts';
import type { HttpTarget, Observation } from '../../../scanner/types.ts';
import { hasRedis, type RedisServer, startRedis } from './processes.ts';

const CRAWL = '0123456789abcdef';
const WIDTHS = { installing: 1, local: 1, remote: 5, perHost: 5 };
const never = new AbortController().signal;

let folder: string;
let server: RedisServer;
let redis: RedisLink;
let stop: AbortController;

beforeEach(async (context) => {
  if (!hasRedis) context.skip('redis-server is not installed');
  folder = mkdtempSync(join(tmpdir(), 'toolrisk-redis-'));
  server = await startRedis(folder);
  redis = await connectRedis(server.url, () => {});
  stop = new AbortController();
});
afterEach(async () => {
  redis?.close();
  await server?.stop();
  if (folder) rmSync(folder, { recursive: true });
});

test('a server of which every worker died has an outcome, and the others theirs', async () => {
  // As BullMQ ends a job whose workers died: with its own words, by a stand-in for their deaths.
  const grave = new Worker('remote', dies, { ...redis.options, concurrency: 2 });
  const kept: Observation[] = [];
  await crawl([visit('bomb'), visit('bomb-too')], { keep: (seen) => void kept.push(seen) });
  await grave.close();
  expect(kept.map(({ id, outcome }) => `${id} ${outcome}`).sort()).toEqual([
    'bomb crashed',
    'bomb-too crashed',
  ]);
  expect(kept[0]?.problems).toMatchObject([
    { kind: 'worker-lost', detail: expect.stringContaining('4 workers') },
  ]);
});

test('a job that is none of ours is refused, and told as a defect', async () => {
  const working = startWork();
  const defects: unknown[] = [];
  const odd = visit('odd', { url: 'file:///etc/passwd' });
  await crawl([odd], { onDefect: (target, error) => void defects.push(`${target.id}: ${error}`) });
  stop.abort();
  await working;
  expect(defects).toEqual(['odd: Error: a worker gave up: the job names neither a package nor an address']);
});

test('what could not be recorded is still there for the next run', async () => {
  const working = startWork();
  const full = () => {
    throw new Error('the disk is full');
  };
  await expect(crawl([visit('rose'), visit('tulip')], { keep: full })).rejects.toThrow('the disk is full');
  stop.abort();
  await working;
  const kept: string[] = [];
  // Without any worker: it is the earlier results that are recorded.
  await crawl([visit('rose'), visit('tulip')], { keep: (seen) => void kept.push(seen.id) });
  expect(kept.sort()).toEqual(['rose', 'tulip']);
});

test('two processes never record the same crawl', async () => {
  const leave = new AbortController();
  const first = crawl([visit('rose')], { now: leave.signal });
  const results = await openQueue(redis, `results-${CRAWL}`);
  await expect.poll(() => results.getWorkersCount(), { timeout: 30_000 }).toBe(1);
  await expect(crawl([visit('rose')], {})).rejects.toThrow('another process is recording this crawl');
  leave.abort();
  await first;
});

test('after a Redis that lost everything, what was waiting waits again', async () => {
  const kept: string[] = [];
  const lonely = crawl([visit('rose')], { keep: (seen) => void kept.push(seen.id) });
  const queue = await openQueue(redis, 'remote');
  await expect.poll(() => queue.count(), { timeout: 30_000 }).toBe(1);
  const accident = await createClient({ url: server.url }).connect();
  await accident.flushAll();
  await accident.sendCommand(['CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes']);
  accident.destroy();
  await expect.poll(() => queue.count(), { timeout: 30_000 }).toBe(1);
  const working = startWork();
  await lonely;
  stop.abort();
  await working;
  expect(kept).toEqual(['rose']);
});

test('what a worker throws is handed in as the outcome of its server', async () => {
  const defects: string[] = [];
  const working = startWork(
    () => {
      throw new TypeError('rake is not a function');
    },
    (target, error) => void defects.push(`${target.id}: ${error}`),
  );
  const kept: Observation[] = [];
  await crawl([visit('rose')], { keep: (seen) => void kept.push(seen) });
  stop.abort();
  await working;
  expect(kept).toMatchObject([
    { id: 'rose', outcome: 'scanner-failed', problems: [{ kind: 'toolrisk-defect' }] },
  ]);
  expect(defects).toEqual(['rose: TypeError: rake is not a function']);
});

test('a list that is too large to wait in Redis is told as that', async () => {
  const tools = [...Array(20).keys()].map((n) => ({ name: `t${n}`, description: 'x'.repeat(1_000_000) }));
  const working = startWork((target) => ({ ...observation(target.id), tools }));
  const kept: Observation[] = [];
  await crawl([visit('giant')], { keep: (seen) => void kept.push(seen) });
  stop.abort();
  await working;
  expect(kept).toMatchObject([{ outcome: 'too-large', tools: [], problems: [{ kind: 'result-too-large' }] }]);
});

test('a result that lies unreadable in Redis is the outcome of its server', async () => {
  const client = await createClient({ url: server.url })
    .on('error', () => {})
    .connect();
  const queue = await openQueue(redis, `results-${CRAWL}`);
  const [rose, tulip] = [visit('rose'), visit('tulip')];
  for (const { key, target } of [rose, tulip]) {
    await queue.add('observed', { observation: observation(target.id) }, { jobId: jobIdOf(key) });
  }
  const [torn] = await client.keys(`*:${jobIdOf(rose.key)}`);
  await client.hSet(torn!, 'data', '{"observation": {');
  const kept: string[] = [];
  await crawl([rose, tulip], { keep: ({ id, outcome }) => void kept.push(`${id} ${outcome}`) });
  client.destroy();
  expect(kept.sort()).toEqual(['rose list-failed', 'tulip listed']);
});

function jobIdOf(key: string): string {
  return `${CRAWL}-${key.slice(0, 32)}`;
}

async function dies(): Promise<never> {
  throw new UnrecoverableError('job stalled more than allowable limit');
}

function crawl(all: readonly Travelling[], options: Partial<WorkersOptions>): Promise<void> {
  const unexpected = (target: unknown) => {
    throw new Error(`not expected: ${JSON.stringify(target)}`);
  };
  return crawlByWorkers(all, {
    ...{ redis, crawl: CRAWL, limits: withDefaults() },
    ...{ keep: unexpected, onDefect: unexpected, soon: never, now: never },
    ...options,
  });
}

const thrown: WorkOptions['onDefect'] = (_, error) => {
  throw error;
};

function startWork(
  see: (target: { readonly id: string }) => Observation = (target) => observation(target.id),
  onDefect = thrown,
): Promise<void> {
  return work({
    ...{ redis, kinds: ['http'], widths: WIDTHS, soon: stop.signal, now: never },
    observe: async (target) => see(target),
    onHandedIn() {},
    onDefect,
  });
}

function visit(id: string, more: Partial<HttpTarget> = {}): Travelling {
  const target: HttpTarget = { kind: 'http', id, url: `https://${id}.example/`, headers: {}, ...more };
  return { target, image: target, key: Buffer.from(id).toString('hex').padEnd(64, '0') };
}

function observation(id: string): Observation {
  return {
    ...{ id, target: `https://${id}.example/`, transport: 'http', outcome: 'listed', partial: false },
    ...{ problems: [], capturedAt: '2026-01-01T00:00:00.000Z', duration: 1, tools: [] },
    containment: { method: 'remote', detail: 'remote' },
  } as const;
}
