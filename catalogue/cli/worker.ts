import type { Command } from 'commander';
import { cacheSizeOption, concurrencyOption, strangersReachOptions } from './options.ts';
import type { WorkerFlags } from './worker-run.ts';

const HELP = `
Any number of workers on any number of machines may share one Redis. They store nothing: what they saw goes
back to the process that crawls, which judges and records it. A worker takes packages of the npm registry and
remote addresses only, never a command; strangers' packages are started in bubblewrap, so a machine without
it takes remote servers only unless --sandbox none accepts the risk.

Examples:
  toolrisk crawl --all --redis redis://queue.internal:6379
  toolrisk worker --redis redis://queue.internal:6379 --concurrency 4

Ctrl-C (or SIGTERM) finishes and hands in what runs, a second one gives it back to the queue. Servers of a
worker that dies are taken up by another some 20 seconds later.

Exit codes:
  0   stopped after handing in what ran
  2   the command cannot be done as written, or there is no such Redis
  70  a defect of toolrisk; it was handed in as the outcome of its server`;

export function addWorker(program: Command): void {
  const worker = program
    .command('worker')
    .summary('scan servers for a crawl on another machine')
    .description('Take servers from the queues of "toolrisk crawl --redis" and hand in what was seen.')
    .requiredOption('--redis <url>', 'the Redis of the crawl: redis://[user:password@]host:6379')
    .addOption(concurrencyOption())
    .option('--allow-private', 'visit private, loopback and link-local addresses too', false);
  for (const option of [cacheSizeOption(), ...strangersReachOptions()]) worker.addOption(option);
  worker.addHelpText('after', HELP).action(async (flags: WorkerFlags) => {
    const { runWorker } = await import('./worker-run.ts');
    await runWorker(flags);
  });
}
