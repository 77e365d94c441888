import { type Command, Option } from 'commander';
import pkg from '../../package.json' with { type: 'json' };
import type { Stage } from '../../scanner/observe/attempt.ts';
import {
  type Observation,
  type ScannedServer,
  SEVERITIES,
  type Severity,
  type Target,
} from '../../scanner/types.ts';
import type { ReporterId } from '../report/index.ts';
import { visible } from '../report/visible.ts';
import type { ConfigFlags } from './config-targets.ts';
import { exitCode } from './exit-code.ts';
import { page, print, status } from './io.ts';
import { handover, noColorOption, observeOptions, type ReachFlags, reachOptions } from './options.ts';

const HELP = `
Targets, any number of them:
  -- npx -y pkg args     a command that speaks MCP on its standard output (last on the line)
  https://host/mcp       a remote server
  npm:package@1.2.3      a package, installed without its scripts and started from a cache
  tools.json, -          a saved tools list: {"tools": […]}, a bare array, a JSON-RPC answer; - is stdin

With --configs or --config the words are names of servers found there; without names all are listed, and
nothing is started before you agree.

Examples:
  toolrisk scan -- npx -y @modelcontextprotocol/server-filesystem /tmp
  toolrisk scan npm:mistral-mcp@0.8.2 --env MISTRAL_API_KEY --env MISTRAL_MCP_PROFILE=admin
  toolrisk scan https://mcp.example.com/mcp --header "Authorization: Bearer $TOKEN" --fail-on high
  toolrisk scan saved/*.json --format json > report.json
  toolrisk scan --configs
  toolrisk scan --config ~/.cursor/mcp.json github --fail-on critical

Exit codes:
  0  every server listed; nothing at or above --fail-on
  1  a tool at or above --fail-on
  2  the command cannot be done as written
  3  a server could not be observed, or not fully (--allow-partial accepts a partial list)

The scanner lists tools and never calls one.`;

interface ScanFlags extends ReachFlags, ConfigFlags {
  readonly format: ReporterId;
  readonly failOn?: Severity;
  readonly allowPartial: boolean;
}

export function addScan(program: Command, command: readonly string[] | undefined): void {
  const scan = program
    .command('scan')
    .summary('judge the tools of one or more servers')
    .description('List the tools of one or more MCP servers and say what each can do, worst first.')
    .argument('[target...]', 'what to scan; see below')
    .addOption(new Option('--format <name>', 'how to print').choices(['table', 'json']).default('table'))
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 when a tool is at or above this').choices([...SEVERITIES]),
    )
    .option('--configs', 'servers that the clients on this machine are configured to start', false)
    .option('--config <file>', "servers of one client's configuration")
    .option('--yes', 'start what a configuration names without asking', false)
    .option('--allow-partial', 'accept a tools list that is not complete', false);
  for (const option of [...reachOptions(), noColorOption()]) scan.addOption(option);
  scan.addHelpText('after', HELP).action((words: string[], flags: ScanFlags) => run(words, command, flags));
}

async function run(words: readonly string[], command: readonly string[] | undefined, flags: ScanFlags) {
  const { targets, settled } = await targetsOf(words, command, flags);
  const scanned = await scanAll(targets, flags, () => import('../report/index.ts'));
  const servers = settled.length > 0 ? [...scanned, ...(await judgedAll(settled))] : scanned;
  const { REPORTERS } = await import('../report/index.ts');
  print(REPORTERS[flags.format]({ version: pkg.version, servers, ...page() }));
  process.exitCode = exitCode(servers, flags);
}

async function targetsOf(words: readonly string[], command: readonly string[] | undefined, flags: ScanFlags) {
  if (flags.config !== undefined || flags.configs) {
    const { configTargets } = await import('./config-targets.ts');
    return configTargets(words, flags);
  }
  const { parseTargets } = await import('../../scanner/sources/argv.ts');
  return { targets: parseTargets(words, command, handover(flags)), settled: [] };
}

async function judgedAll(observations: readonly Observation[]): Promise<ScannedServer[]> {
  const { judgeObservation } = await import('../../scanner/judge-observation.ts');
  return observations.map(judgeObservation);
}

/**
 * One after the other: a person waits for each, and a command may ask for the terminal. `meanwhile` is called
 * while a server starts, the time to load what is needed afterwards.
 */
export async function scanAll(
  targets: readonly Target[],
  flags: ReachFlags,
  meanwhile: () => unknown = () => {},
): Promise<ScannedServer[]> {
  const { scan } = await import('../../scanner/scan.ts');
  const line = status();
  const servers: ScannedServer[] = [];
  for (const target of targets) {
    line.say(`observing ${visible(target.id)} …`);
    const onStage = (stage: Stage) => {
      if (stage === 'connecting') void meanwhile();
    };
    servers.push(await scan(target, { ...observeOptions(flags), onStage }));
  }
  line.clear();
  return servers;
}
