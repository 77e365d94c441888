import { counted } from '../../scanner/counted.ts';
import { crawlByWorkers, type Travelling } from '../../scanner/crawl/crawl-by-workers.ts';
import { travelling } from '../../scanner/crawl/jobs.ts';
import { connectRedis } from '../../scanner/crawl/redis.ts';
import type { Limits } from '../../scanner/observe/limits.ts';
import type { Observation, Target } from '../../scanner/types.ts';
import { isBundled } from './crawl-targets.ts';
import type { Interrupts } from './interrupts.ts';
import { complain, tell } from './io.ts';

export interface SharedCrawl {
  /** Address of the Redis, perhaps with a password. */
  readonly redis: string;
  /** Name of the crawl, 16 hexadecimal digits; the same one again continues it. */
  readonly name: string;
  /** What workers may hand in of one server. */
  readonly limits: Limits;
  readonly keyOf: (target: Target) => string;
  /** Visits targets in this process until `soon` is aborted. */
  readonly visitHere: (targets: readonly Target[], soon: AbortSignal) => Promise<void>;
  readonly record: (observation: Observation, target: Target) => void;
  readonly onDefect: (target: Target, error: unknown) => void;
  readonly stop: Interrupts;
}

/**
 * Has workers visit what may travel, and visits the rest here: commands, saved lists, and targets to which
 * the user handed something that may be a secret.
 * @throws what `record` throws, and UsageError for a Redis that cannot be used.
 */
export async function crawlOverRedis(targets: readonly Target[], crawl: SharedCrawl): Promise<void> {
  const { stop, name, record, onDefect } = crawl;
  const redis = await connectRedis(crawl.redis, complain);
  const listed = isBundled();
  const away: Travelling[] = [];
  const here: Target[] = [];
  for (const target of targets) {
    const image = travelling(target, listed(target));
    if (image) away.push({ target, image, key: crawl.keyOf(target) });
    else here.push(target);
  }
  const ofAll = `${away.length} of ${counted(targets.length, 'server')}`;
  tell(`${ofAll} ${away.length === 1 ? 'waits' : 'wait'} at ${redis.shown} for "toolrisk worker"`);
  if (here.length > 0) {
    tell(
      `${here.length} ${here.length === 1 ? 'stays' : 'stay'} on this machine: a command, a saved list, a range of versions, or something that may be secret`,
    );
  }
  // When results can no longer be recorded, neither side may go on.
  const broken = new AbortController();
  const soon = AbortSignal.any([stop.soon, broken.signal]);
  const now = AbortSignal.any([stop.now, broken.signal]);
  const sides = [
    crawl.visitHere(here, soon),
    crawlByWorkers(away, { redis, crawl: name, limits: crawl.limits, keep: record, onDefect, soon, now }),
  ];
  try {
    await Promise.all(sides.map((side) => side.catch((error) => broken.abort(error))));
    broken.signal.throwIfAborted();
  } finally {
    redis.close();
  }
}
