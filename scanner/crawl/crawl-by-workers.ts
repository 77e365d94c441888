import { setTimeout as pause } from 'node:timers/promises';
import type { Job, JobType, Queue } from 'bullmq';
import { UsageError } from '../errors.ts';
import type { Limits } from '../observe/limits.ts';
import { oneLine } from '../observe/one-line.ts';
import type { Observation, Target } from '../types.ts';
import { resultRefused, workerLost } from './given-up.ts';
import type { TargetJob } from './jobs.ts';
import { LIVES, openQueue, QUEUES, type RedisLink, resultsQueue } from './redis.ts';
import { readResultJob } from './results.ts';

/** A target of which an image travels. */
export interface Travelling {
  readonly target: Target;
  readonly image: TargetJob['target'];
  /** Names the target in the crawl, lower-case hexadecimal. */
  readonly key: string;
}

export interface WorkersOptions {
  readonly redis: RedisLink;
  /** Name of the crawl, 16 hexadecimal digits; the same one again continues it. */
  readonly crawl: string;
  /** What a result may hold at most. */
  readonly limits: Limits;
  /** Keeps one observation, all of it or nothing. Throws where the next would fail as well; what waits is not lost. */
  readonly keep: (observation: Observation, target: Target) => void;
  /** A defect in a worker: it costs this target only. */
  readonly onDefect: (target: Target, error: unknown) => void;
  /** Aborted: servers that no worker has begun are withdrawn, the others waited for. */
  readonly soon: AbortSignal;
  /** Aborted: nothing is waited for. What workers still hand in stays for the next run. */
  readonly now: AbortSignal;
}

/** What this process waits for: targets by the id of their job. */
type Pending = Map<string, Travelling>;
type Queues = Readonly<Record<Travelling['image']['kind'], Queue>>;

/**
 * Has targets observed by workers and keeps what they hand in, each once: a result leaves Redis only after it
 * was kept, and one that comes again (a job may run twice) finds its target done. One process records a crawl.
 * @throws what `keep` throws, and UsageError when another process records the same crawl.
 */
export async function crawlByWorkers(all: readonly Travelling[], options: WorkersOptions): Promise<void> {
  const { redis, crawl, soon, now } = options;
  const pending: Pending = new Map(all.map((one) => [`${crawl}-${one.key.slice(0, 32)}`, one]));
  const queues: Queues = {
    npm: await openQueue(redis, QUEUES.npm),
    http: await openQueue(redis, QUEUES.http),
  };
  const results = await openQueue(redis, resultsQueue(crawl));
  const ended = Promise.withResolvers<void>();
  // A rejection that comes before somebody waits for it is no accident.
  ended.promise.catch(() => {});
  const settle = () => pending.size === 0 && ended.resolve();
  const trouble = (error: unknown) => ended.reject(error);

  await refuseSecondWriter(results);
  const collector = await startCollector(results.name, pending, options, settle, trouble);
  const refill = () => fill(queues, results, pending, options).catch(trouble);
  const withdraw = () => withdrawWaiting(queues, results, pending).then(settle, trouble);
  redis.onBack(() => void refill());
  now.addEventListener('abort', () => ended.resolve());
  const watch = new AbortController();
  try {
    await refill();
    if (soon.aborted) await withdraw();
    soon.addEventListener('abort', withdraw);
    settle();
    void watchFailures(queues, results, pending, options, settle, watch.signal).catch(trouble);
    await ended.promise;
    if (pending.size === 0 && !soon.aborted) await results.obliterate({ force: true });
  } finally {
    watch.abort();
    soon.removeEventListener('abort', withdraw);
    await collector.close();
  }
}

/** Recording takes milliseconds: what a writer that died was at is soon handed to the next. */
const COLLECTOR = { lockDuration: 5_000, stalledInterval: 2_000, maxStalledCount: 1_000_000 };

/** Takes results out of Redis, one at a time, each after it was kept. */
async function startCollector(
  name: string,
  pending: Pending,
  { redis, limits, keep }: WorkersOptions,
  settle: () => void,
  trouble: (error: unknown) => void,
) {
  const { Worker, WaitingError } = await import('bullmq');
  const collect = async (job: Job, token?: string) => {
    const one = pending.get(job.id ?? '');
    if (!one) return;
    try {
      const read = readResultJob(job.data, one.image, limits);
      keep(typeof read === 'string' ? resultRefused(one.image, read) : read, one.target);
    } catch (error) {
      trouble(error);
      // Closing takes no further result; this one was not kept, so it waits for the next run.
      void collector.close();
      await job.moveToWait(token);
      throw new WaitingError();
    }
    pending.delete(job.id ?? '');
    settle();
  };
  const collector = new Worker(name, collect, { ...redis.options, ...COLLECTOR });
  // Losing the connection is told by the link.
  collector.on('error', () => {});
  // Closed before it is ready it would never end.
  await collector.waitUntilReady();
  return collector;
}

/** After a kill the kernel closes the connection of a writer, so this never shuts out its successor. */
async function refuseSecondWriter(results: Queue): Promise<void> {
  if ((await results.getWorkersCount()) === 0) return;
  throw new UsageError(
    'another process is recording this crawl',
    'Let it finish, or stop it; then the same command continues where it was.',
  );
}

/** Queues whatever is neither queued, nor being observed, nor handed in. Doing it again changes nothing. */
async function fill(
  queues: Queues,
  results: Queue,
  pending: Pending,
  { crawl, soon }: WorkersOptions,
): Promise<void> {
  const handedIn = new Set(await results.getRanges(HANDED_IN, 0, -1));
  for (const [kind, queue] of Object.entries(queues)) {
    // What failed in an earlier run gets another try.
    const failed = await queue.getRanges(['failed'], 0, -1);
    for (const id of failed) if (pending.has(id)) await queue.remove(id);
    const left = [...pending].filter(([id, { image }]) => image.kind === kind && !handedIn.has(id));
    for (let at = 0; at < left.length && !soon.aborted; at += BATCH) {
      await queue.addBulk(left.slice(at, at + BATCH).map(([jobId, one]) => targetJob(jobId, crawl, one)));
    }
  }
}

const BATCH = 500;
/** States of a result that was not recorded yet. */
const HANDED_IN: JobType[] = ['wait', 'active'];

function targetJob(jobId: string, crawl: string, { image }: Travelling) {
  const data: TargetJob = { crawl, target: image };
  // Tried again when the worker could not hand in: Redis was full, or away. Servers have retries of their own.
  const backoff = { type: 'exponential', delay: 2_000 };
  return { name: 'observe', data, opts: { jobId, attempts: 6, backoff, removeOnComplete: true } };
}

/** Leaves pending what a worker is at, or has handed in: asked in this order, nothing slips through between. */
async function withdrawWaiting(queues: Queues, results: Queue, pending: Pending): Promise<void> {
  const begun = new Set<string>();
  for (const queue of Object.values(queues)) {
    const waiting = await queue.getRanges(['wait', 'delayed'], 0, -1);
    for (const id of waiting) if (pending.has(id)) await queue.remove(id);
    for (const id of await queue.getRanges(['active'], 0, -1)) begun.add(id);
  }
  for (const id of await results.getRanges(HANDED_IN, 0, -1)) begun.add(id);
  for (const id of pending.keys()) if (!begun.has(id)) pending.delete(id);
}

const WATCH_MS = 2_000;

/** Targets that no worker could bring home have an outcome as well, or a defect to be told. */
async function watchFailures(
  queues: Queues,
  results: Queue,
  pending: Pending,
  { keep, onDefect }: WorkersOptions,
  settle: () => void,
  signal: AbortSignal,
): Promise<void> {
  const giveUp = async (queue: Queue, id: string, one: Travelling) => {
    const reason = await whyFailed(queue, id);
    if (reason === undefined) return;
    if (reason === UNREADABLE) keep(resultRefused(one.image, 'it cannot be read'), one.target);
    // BullMQ's own words for a job whose lock ran out too often (its moveStalledJobsToWait script).
    else if (/stalled/.test(reason)) keep(workerLost(one.image, LIVES), one.target);
    else onDefect(one.target, new Error(`a worker gave up: ${oneLine(reason)}`));
    pending.delete(id);
    // What cannot be read may be locked by the collector, which tries it again and again.
    await queue.remove(id).catch(() => {});
  };
  while (await pause(WATCH_MS, true, { signal }).catch(() => false)) {
    for (const queue of [...Object.values(queues), results]) {
      for (const id of await queue.getRanges([queue === results ? 'active' : 'failed'], 0, -1)) {
        const one = pending.get(id);
        if (one) await giveUp(queue, id, one);
      }
    }
    settle();
  }
}

const UNREADABLE = Symbol('unreadable');

/** Undefined for a job that has not failed. Others may have written what is no JSON, on which BullMQ throws. */
async function whyFailed(queue: Queue, id: string): Promise<string | typeof UNREADABLE | undefined> {
  try {
    return (await queue.getJob(id))?.failedReason;
  } catch (error) {
    if (error instanceof SyntaxError) return UNREADABLE;
    throw error;
  }
}
