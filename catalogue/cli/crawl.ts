import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError } from 'commander';
import type { Target } from '../../scanner/types.ts';
import { crawlProgress } from './crawl-progress.ts';
import { dbOption, observeOptions, type ReachFlags, reachOptions } from './options.ts';

const HELP = `
Without targets it visits the starter list: some 20 servers from npm, pinned. A target is an id of the
bundled list, or any target of "toolrisk scan".

Examples:
  toolrisk crawl
  toolrisk crawl --all --concurrency 4
  toolrisk crawl saved/*.json https://mcp.example.com/mcp --db team.db

Exit codes:
  0  every target has a recorded outcome, also when some could not be observed
  2  the command cannot be done as written
  3  nothing could be recorded

Each server is recorded as soon as it is done. A server that fails is reported and the crawl goes on.`;

interface CrawlFlags extends ReachFlags {
  readonly all?: boolean;
  readonly db: string;
  readonly concurrency: number;
}

export function addCrawl(program: Command): void {
  const crawl = program
    .command('crawl')
    .summary('scan many servers into the catalogue')
    .description('Scan many servers and keep what was seen in the catalogue.')
    .argument('[target...]', 'ids of the bundled list, or targets; the starter list when absent')
    .option('--all', 'every server of the bundled list')
    .option('--concurrency <number>', 'local servers at a time', positive, availableParallelism());
  for (const option of [dbOption(), ...reachOptions()]) crawl.addOption(option);
  crawl.addHelpText('after', HELP).action(run);
}

async function run(words: readonly string[], flags: CrawlFlags): Promise<void> {
  const targets = await targetsOf(words, flags);
  const { openCatalogue } = await import('../store/index.ts');
  const { crawl } = await import('../../scanner/crawl/crawl.ts');
  const { scan } = await import('../../scanner/scan.ts');
  const catalogue = openCatalogue(flags.db, 'write');
  const progress = crawlProgress(targets.length);
  try {
    await crawl(targets, {
      scan: (target) => scan(target, observeOptions(flags)),
      record: (server) => catalogue.record(server),
      concurrency: flags.concurrency,
      onEvent: progress.onEvent,
    });
  } finally {
    catalogue.close();
    progress.end(flags.db);
  }
}

async function targetsOf(words: readonly string[], flags: CrawlFlags): Promise<readonly Target[]> {
  const { listedTarget, readServerList } = await import('../../scanner/sources/server-list.ts');
  const listed = readServerList(fileURLToPath(new URL('../../data/servers.json', import.meta.url)));
  if (words.length === 0) return listed.filter((one) => flags.all || one.starter).map(listedTarget);
  const { parseTargets } = await import('../../scanner/sources/argv.ts');
  const others = words.filter((word) => !listed.some(({ id }) => id === word));
  const options = { env: flags.env, headers: flags.header, cwd: process.cwd() };
  return [
    ...listed.filter(({ id }) => words.includes(id)).map(listedTarget),
    ...(others.length > 0 ? parseTargets(others, undefined, options) : []),
  ];
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return value;
}
