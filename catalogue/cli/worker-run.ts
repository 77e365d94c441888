import { connectRedis } from '../../scanner/crawl/redis.ts';
import { work } from '../../scanner/crawl/work.ts';
import { observe } from '../../scanner/observe/index.ts';
import { bestMethod, SANDBOX_ADVICE } from '../../scanner/observe/sandbox.ts';
import { crawlWidths } from './crawl-widths.ts';
import { own, tellDefect } from './defects.ts';
import { interrupts } from './interrupts.ts';
import { complain, tell } from './io.ts';
import { type Given, observeOptions, type ReachFlags } from './options.ts';
import { outcomeLine } from './outcome-line.ts';

/** What was said on the command line of `toolrisk worker`. */
export interface WorkerFlags extends Omit<ReachFlags, keyof Given> {
  readonly redis: string;
  readonly concurrency: number;
  readonly cacheSize: number;
  readonly allowPrivate: boolean;
}

/**
 * Takes servers from Redis until it is told to stop.
 * @throws {UsageError} when there is no Redis to work with.
 */
export async function runWorker(flags: WorkerFlags): Promise<void> {
  // First of all: who is told to stop while connecting stops as politely.
  const stop = interrupts('worker');
  const redis = await connectRedis(flags.redis, complain);
  const startsPackages = flags.sandbox === 'none' || (await bestMethod()) === 'bubblewrap';
  if (!startsPackages) {
    complain(
      'bubblewrap, which would contain strangers, is missing or forbidden here: only remote servers are taken',
      SANDBOX_ADVICE,
    );
  }
  tell(`Taking servers from ${redis.shown}`);
  try {
    await work({
      redis,
      kinds: startsPackages ? ['npm', 'http'] : ['http'],
      observe: (target, onStage) =>
        own(() =>
          observe(target, {
            ...observeOptions(flags),
            cacheSize: flags.cacheSize,
            mustContain: flags.sandbox !== 'none',
            refusePrivate: !flags.allowPrivate,
            signal: stop.now,
            onStage,
          }),
        ),
      onDefect: (target, error) => tellDefect(error, target),
      widths: crawlWidths(flags),
      onHandedIn: (observation) => tell(outcomeLine(observation)),
      soon: stop.soon,
      now: stop.now,
    });
  } finally {
    stop.forget();
    redis.close();
  }
}
