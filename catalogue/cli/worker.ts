import type { Command } from 'commander';
import { type ReachFlags, reachOptions } from './options.ts';

export interface WorkerFlags extends ReachFlags {
  readonly redis: string;
}

export function addWorker(program: Command): void {
  const worker = program
    .command('worker')
    .summary('scan servers for a crawl on another machine')
    .description('Take servers from the queues of "toolrisk crawl --redis" and hand back what was seen.')
    .requiredOption('--redis <url>', 'the Redis of the crawl: redis://host:6379');
  for (const option of reachOptions()) worker.addOption(option);
}
