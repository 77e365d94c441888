import { type Command, Option } from 'commander';
import { statsOf } from '../../scanner/observe/stats-of.ts';
import { CatalogueError } from '../store/errors.ts';
import type { CrawlFlags } from './crawl-flags.ts';
import { complain, tellAsEvents } from './io.ts';
import { cacheSizeOption, concurrencyOption, dbOption, reachOptions } from './options.ts';

const HELP = `
Without targets it visits the starter list: some 20 servers from npm, pinned. A target is an id of the
bundled list, or any target of "toolrisk scan".

Examples:
  toolrisk crawl
  toolrisk crawl saved/*.json https://mcp.example.com/mcp --db team.db -- node server.js
  toolrisk crawl --registry https://registry.modelcontextprotocol.io --db ecosystem.db

Exit codes:
  0    every target has a recorded outcome, also when some could not be observed
  2    the command cannot be done as written
  3    not every outcome could be recorded, or a list or registry not read whole (--allow-partial accepts that)
  70   a defect of toolrisk at some server: the outcome of that one; the others stand
  130  stopped by Ctrl-C

Servers that are not of the bundled list are started only in bubblewrap, unless --sandbox none accepts the
risk. Each server is recorded as soon as it is done; one that fails is reported and the crawl goes on. Ctrl-C lets
the running ones finish, a second one stops at once. The same command then continues where it was.
An entry of a list or registry that names anything but a package and one exact version is recorded as not supported.

With --redis the servers wait in Redis for any number of "toolrisk worker" on any machines, and this process judges
and records what they hand in. Flags that say how servers are reached are then those of the workers. Nothing that
may be secret travels: commands, saved lists, ranges and whatever was given a variable, header or words stay here.`;

export function addCrawl(program: Command, command: readonly string[] | undefined): void {
  const crawl = program
    .command('crawl')
    .summary('scan many servers into the catalogue')
    .description('Scan many servers and keep what was seen in the catalogue.')
    .argument('[target...]', 'ids of the bundled list, or targets; the starter list when absent')
    .option('--all', 'every server of the bundled list')
    .option('--list <file>', 'a list of your own: [{"id", "package", "version", "args", "env"}, …]')
    .option('--registry <url>', 'every server of an MCP registry')
    .option('--afresh', 'visit all again, also what is done', false)
    .addOption(concurrencyOption())
    .addOption(
      new Option('--progress <kind>', 'on standard error; auto is a bar on a terminal, else lines')
        .choices(['auto', 'bar', 'lines', 'ndjson'])
        .default('auto'),
    )
    .option('--allow-partial', 'accept that a registry could not be read to its end', false)
    .option('--allow-private', 'visit private, loopback and link-local addresses too', false)
    .option('--redis <url>', 'have "toolrisk worker" visit them: redis://[user:password@]host:6379');
  for (const option of [dbOption(), cacheSizeOption(), ...reachOptions()]) crawl.addOption(option);
  crawl
    .addHelpText('after', HELP)
    .action((words: readonly string[], flags: CrawlFlags) => run(words, command, flags));
}

async function run(
  words: readonly string[],
  command: readonly string[] | undefined,
  flags: CrawlFlags,
): Promise<void> {
  if (flags.progress === 'ndjson') tellAsEvents();
  const { planCrawl } = await import('./crawl-targets.ts');
  const { runCrawl } = await import('./crawl-run.ts');
  try {
    if (flags.registry !== undefined) await refuseUnusable(flags.db);
    process.exitCode = await runCrawl(await planCrawl(words, command, flags), flags);
  } catch (error) {
    // What was recorded is safe; a file that cannot be used at all is a matter of the command.
    if (!(error instanceof CatalogueError) || !WHILE_WRITING.has(error.fault)) throw error;
    complain(error.message, error.hint);
    process.exitCode = 3;
  }
}

/** A registry takes minutes to read: a file that is no catalogue is told before. */
async function refuseUnusable(db: string): Promise<void> {
  const { openCatalogue } = await import('../store/index.ts');
  if (statsOf(db)?.size) openCatalogue(db, 'write').close();
}

const WHILE_WRITING: ReadonlySet<CatalogueError['fault']> = new Set(['locked', 'full', 'refused', 'corrupt']);
