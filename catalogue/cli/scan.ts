import { type Command, Option } from 'commander';
import { UsageError } from '../../scanner/errors.ts';
import type { Observation, ScannedServer, Target } from '../../scanner/types.ts';
import type { ReporterId } from '../report/index.ts';
import { reporter } from '../report/reporter.ts';
import type { ConfigFlags } from './config-targets.ts';
import { type CorrectionFlags, correctionsOption, corrector } from './corrections.ts';
import { asConfigured } from './entry-problems.ts';
import { exitCode, type FailOn, failOnOption } from './exit-code.ts';
import { refuseNoList } from './find-server.ts';
import { tell } from './io.ts';
import { keepLastWords } from './last-words.ts';
import {
  configuredOptions,
  handover,
  inputOption,
  noColorOption,
  type ReachFlags,
  reachOptions,
} from './options.ts';
import { type FileReport, filesRead, refuseReports, reportOption, writeReports } from './report-files.ts';
import { REPORTER_IDS } from './reporter-ids.ts';
import { sameServers, scanAll } from './scan-all.ts';
import { besideOf, foundBeside, inOrder, type Kept, teller } from './scan-report.ts';

const HELP = `
Targets, any number of them:
  -- npx -y pkg args     a command that speaks MCP on its standard output (last on the line)
  https://host/mcp       a remote server
  npm:package@1.2.3      a package, installed without its scripts and started from a cache
  tools.json, -          a saved tools list: {"tools": […]}, a bare array, a JSON-RPC answer; - is stdin

With --configs or --config the words are names of servers found there; without names all are listed, and
nothing is started before you agree. --env and --header go before what a configuration says, and only to servers
that you name; --env also gives values to its references, --input to what it prompts for.

Examples:
  toolrisk scan -- npx -y @modelcontextprotocol/server-filesystem /tmp
  toolrisk scan npm:mistral-mcp@0.8.2 --env MISTRAL_API_KEY --env MISTRAL_MCP_PROFILE=admin
  toolrisk scan https://mcp.example.com/mcp --header "Authorization: Bearer $TOKEN" --fail-on high
  toolrisk scan saved/*.json --format json > report.json
  toolrisk scan --config .mcp.json --yes --format github --report sarif=toolrisk.sarif
  toolrisk scan --configs --fail-on high --fail-on finding
  toolrisk scan --config ~/.cursor/mcp.json github --fail-on critical

Exit codes:
  0    every server listed; nothing that --fail-on names
  1    a tool at or above --fail-on, or something found where it names finding
  2    the command cannot be done as written
  3    a server could not be observed, or not fully, or listed nothing (--allow-partial accepts such lists)
  70   a defect of toolrisk; what it says of the other servers stands
  130  stopped by Ctrl-C; what was done until then is printed, and what was not is named

The scanner lists tools and never calls one; what you hand over is shown nowhere (--plain NAME spares a value).`;

interface ScanFlags extends ReachFlags, ConfigFlags, CorrectionFlags {
  readonly format: ReporterId;
  readonly failOn: readonly FailOn[];
  readonly allowPartial: boolean;
  readonly report: readonly FileReport[];
}

export function addScan(program: Command, command: readonly string[] | undefined): void {
  const scan = program
    .command('scan')
    .summary('judge the tools of one or more servers')
    .description('List the tools of one or more MCP servers and say what each can do, worst first.')
    .argument('[target...]', 'what to scan; see below')
    .addOption(new Option('--format <name>', 'how to print').choices(REPORTER_IDS).default('table'))
    .addOption(failOnOption())
    .addOption(reportOption());
  for (const option of configuredOptions()) scan.addOption(option);
  scan.option('--allow-partial', 'accept a tools list that is not complete, or empty', false);
  for (const option of [...reachOptions(), inputOption(), correctionsOption(), noColorOption()])
    scan.addOption(option);
  scan.addHelpText('after', HELP).action((words: string[], flags: ScanFlags) => run(words, command, flags));
}

async function run(words: readonly string[], command: readonly string[] | undefined, flags: ScanFlags) {
  const correct = await corrector(flags);
  const configured = await targetsOf(words, command, flags);
  const { targets, settled, entries, missing } = configured;
  await refuseReports(flags.report, filesRead(configured, flags));
  const total = sameServers(targets).length + settled.length;
  const told = teller(flags.format, total);
  const kept: Kept[] = [];
  const beside = (servers: readonly ScannedServer[]) => besideOf(servers, configured, flags.failOn);
  const keep = async (judged: ScannedServer, at: number) => {
    const server = correct(asConfigured(judged, entries));
    kept.push({ at, server });
    const servers = inOrder(kept);
    // Set before it is printed: who reads only the first lines still gets the right code.
    const isLast = servers.length === total;
    const isAll = isLast && (missing.length === 0 || flags.allowPartial);
    process.exitCode = exitCode(servers, flags, foundBeside(beside(servers))) || (isAll ? 0 : 3);
    await told.server(server);
  };
  const done = keepLastWords(async () => {
    tell(`${kept.length} of ${total} ${total === 1 ? 'server was' : 'servers were'} scanned`);
    const { unscanned } = await import('./unscanned.ts');
    const left = await unscanned(
      targets,
      settled,
      kept.map(({ at }) => at),
    );
    const ended = { ...beside(inOrder(kept)), missing: [...missing, ...left] };
    await told.end(inOrder(kept), ended);
    await writeReports(flags.report, inOrder(kept), ended);
  });
  await scanAll(targets, flags, { onScanned: keep, meanwhile: () => reporter(flags.format) });
  for (const server of await judgedAll(settled)) await keep(server, targets.length);
  done();
  await told.end(inOrder(kept), beside(inOrder(kept)));
  if (entries.length > 0) {
    const { tellGrants } = await import('./grants.ts');
    tellGrants(entries, inOrder(kept));
  }
  await writeReports(flags.report, inOrder(kept), beside(inOrder(kept)));
  if (flags.format === 'table') tellNext(inOrder(kept));
}

/** Where to go on, for a person: a script knows. */
function tellNext(servers: readonly ScannedServer[]): void {
  if (!process.stdout.isTTY || !process.stderr.isTTY) return;
  if (servers.every(({ tools }) => tools.length === 0)) return;
  tell(
    'Go on with the same words: "toolrisk policy" writes a starter policy, "toolrisk lock" approves what was seen, "toolrisk explain" tells why of a tool.',
  );
}

/** The targets that a command line names, by configurations or itself, and what of them cannot be started. */
export async function targetsOf(
  words: readonly string[],
  command: readonly string[] | undefined,
  flags: ReachFlags & ConfigFlags,
) {
  if (flags.config !== undefined || flags.configs) {
    if (command !== undefined) throw CONFIG_AND_COMMAND;
    const { configTargets } = await import('./config-targets.ts');
    return configTargets(words, flags);
  }
  if (Object.keys(flags.input).length > 0) throw NO_CONFIG;
  const targets = await namedTargets(words, command, flags);
  tellUnused(targets, flags);
  return {
    targets,
    settled: [],
    entries: [],
    missing: [],
    configuration: [],
    together: [],
    placeOf: nowhere,
  };
}

async function namedTargets(
  words: readonly string[],
  command: readonly string[] | undefined,
  flags: ReachFlags,
): Promise<readonly Target[]> {
  const { parseTargets } = await import('../../scanner/sources/argv.ts');
  try {
    const targets = parseTargets(words, command, handover(flags));
    if (words.includes('-')) await refuseNoList();
    return targets;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { inCatalogue } = await import('./in-catalogue.ts');
    throw (await inCatalogue(words, error)) ?? error;
  }
}

/** What is named on a command line stands in no file. */
const nowhere = () => undefined;

const CONFIG_AND_COMMAND = new UsageError(
  'servers of a configuration and a command after -- are two scans',
  'Run them one after the other.',
);
const NO_CONFIG = new UsageError(
  '--input answers what a configuration prompts for, and none is named',
  'Name it with --config <file>, or let them be found with --configs.',
);

/** What is handed over and reaches nobody was meant otherwise. */
function tellUnused(targets: readonly Target[], { env, header }: ReachFlags): void {
  const isUsed = (kinds: readonly Target['kind'][]) => targets.some(({ kind }) => kinds.includes(kind));
  if (Object.keys(header).length > 0 && !isUsed(['http']))
    tell('--header reaches nobody: no server is remote.');
  if (Object.keys(env).length > 0 && !isUsed(['stdio', 'npm'])) {
    tell('--env reaches nobody: no server is started here.');
  }
}

export async function judgedAll(observations: readonly Observation[]): Promise<ScannedServer[]> {
  const { judgeObservation } = await import('../../scanner/judge-observation.ts');
  return observations.map(judgeObservation);
}
