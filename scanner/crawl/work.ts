import type { Job, Queue } from 'bullmq';
import type { Stage } from '../observe/attempt.ts';
import { outcomeOfError } from '../outcome-of-error.ts';
import { type Sendable, withoutSecrets } from '../secrets/without-secrets.ts';
import type { Observation, Target } from '../types.ts';
import { tooLargeToHandIn } from './given-up.ts';
import { readTargetJob } from './jobs.ts';
import { type LaneWidths, NotBegun, openLanes } from './lanes.ts';
import { LIVES, openQueue, QUEUES, type RedisLink, resultsQueue } from './redis.ts';
import type { ResultJob } from './results.ts';
import { withRetries } from './retry.ts';

export interface WorkOptions {
  readonly redis: RedisLink;
  /** Kinds of targets this machine takes. */
  readonly kinds: readonly (keyof typeof QUEUES)[];
  /** Observes one target; failures are values in what it returns. */
  readonly observe: (target: Target, onStage: (stage: Stage) => Promise<void>) => Promise<Observation>;
  readonly widths: LaneWidths;
  /** Told of each observation that was handed in. */
  readonly onHandedIn: (observation: Observation) => void;
  /** Told of what observing threw, mostly a defect of ours: it is handed in as the outcome of this target. */
  readonly onDefect: (target: Target, error: unknown) => void;
  /** Aborted: what installs or runs is finished and handed in, nothing more is taken or begun. */
  readonly soon: AbortSignal;
  /** Aborted: `observe` is expected to end at once; what it was at is given back to the queue. */
  readonly now: AbortSignal;
}

/**
 * Takes targets from the queues and hands in what was observed, until told to stop. A process that dies
 * leaves its targets to others: they are taken up when its locks run out, some 20 seconds later.
 */
export async function work(options: WorkOptions): Promise<void> {
  const { redis, kinds, widths, soon } = options;
  const { Worker } = await import('bullmq');
  const take = await taker(options);
  const concurrency = { npm: widths.local + widths.installing, http: widths.remote };
  const workers = kinds.map((kind) =>
    new Worker(QUEUES[kind], take, { ...redis.options, ...TAKING, concurrency: concurrency[kind] })
      // Losing the connection is told by the link.
      .on('error', () => {}),
  );
  // A worker of BullMQ that is closed before it is ready never ends.
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  if (!soon.aborted) {
    await new Promise((stopped) => soon.addEventListener('abort', stopped, { once: true }));
  }
  await Promise.all(workers.map((worker) => worker.close()));
}

/**
 * The lock on a job is renewed every 7.5 s, which leaves a busy machine the same again. Losing it costs no
 * more than observing a server twice.
 */
const TAKING = { lockDuration: 15_000, stalledInterval: 5_000, maxStalledCount: LIVES - 1 };

/** What may wait in Redis for one server: the caps of an observation allow no more by default. Bytes. */
const MOST = 16_000_000;

async function taker({ redis, observe, widths, onHandedIn, onDefect, soon, now }: WorkOptions) {
  const { UnrecoverableError, WaitingError } = await import('bullmq');
  const lanes = openLanes(widths, soon);
  const queues = new Map<string, Promise<Queue>>();
  const queueOf = (name: string) => {
    const queue = queues.get(name) ?? openQueue(redis, name);
    queues.set(name, queue);
    return queue;
  };
  return async (job: Job, token?: string): Promise<void> => {
    const read = readTargetJob(job.data);
    if (!read) throw new UnrecoverableError('the job names neither a package nor an address');
    const { crawl, target } = read;
    const observation = await lanes.run(target, (onStage) =>
      withRetries(() => observe(target, onStage), { signal: now }).catch((error: unknown) => {
        if (error instanceof NotBegun) throw error;
        onDefect(target, error);
        return outcomeOfError(error, target);
      }),
    );
    // An observation that was cut off says nothing about the server.
    if (!observation || now.aborted) {
      await job.moveToWait(token);
      throw new WaitingError();
    }
    const data: ResultJob = { observation: fitting(withoutSecrets(observation)) };
    const results = await queueOf(resultsQueue(crawl));
    // Under the id of the target's job: what is handed in twice waits once.
    await results.add('observed', data, { ...(job.id && { jobId: job.id }), removeOnComplete: true });
    onHandedIn(data.observation);
  };
}

function fitting(observation: Sendable): Sendable {
  const bytes = Buffer.byteLength(JSON.stringify(observation));
  return bytes > MOST ? tooLargeToHandIn(observation, bytes, MOST) : observation;
}
