import { Command } from 'commander';
import pkg from '../../package.json' with { type: 'json' };

const HELP = `
Examples:
  toolrisk scan -- npx -y @modelcontextprotocol/server-filesystem /tmp
  toolrisk scan https://mcp.example.com/mcp --fail-on high
  toolrisk policy npm:mistral-mcp --format claude-code

Exit codes:
  0  done; nothing at or above --fail-on
  1  a tool at or above --fail-on
  2  the command cannot be done as written
  3  a server could not be observed, or not fully
  70 a defect of toolrisk, please report it; what was done before it stands
  130 stopped by Ctrl-C; what was done before it stands

The scanner lists tools and never calls one. "toolrisk <command> --help" teaches each command.`;

/** Columns of a help text that no terminal shows: as wide as what is added to it, nearly. */
const HELP_WIDTH = 100;

type Add = (program: Command, command: readonly string[] | undefined) => void;

/** Every command in the order of `--help`, with what adds it: loaded only where it is named. */
const COMMANDS: Readonly<Record<string, () => Promise<Add>>> = {
  scan: async () => (await import('./scan.ts')).addScan,
  crawl: async () => (await import('./crawl.ts')).addCrawl,
  list: async () => (await import('./list.ts')).addList,
  show: async () => (await import('./show.ts')).addShow,
  policy: async () => (await import('./policy.ts')).addPolicy,
  'policy-test': async () => (await import('./policy-test.ts')).addPolicyTest,
  explain: async () => (await import('./explain.ts')).addExplain,
  site: async () => (await import('./site.ts')).addSite,
  changes: async () => (await import('./changes.ts')).addChanges,
  diff: async () => (await import('./diff.ts')).addDiff,
  lock: async () => (await import('./lock.ts')).addLock,
  check: async () => (await import('./check.ts')).addCheck,
  accept: async () => (await import('./accept.ts')).addAccept,
  mcp: async () => (await import('./mcp.ts')).addMcp,
  export: async () => (await import('./export.ts')).addExport,
  rejudge: async () => (await import('./upkeep.ts')).addUpkeep,
  prune: async () => (await import('./upkeep.ts')).addUpkeep,
  worker: async () => (await import('./worker.ts')).addWorker,
  completion: async () => (await import('./completion.ts')).addCompletion,
};

/**
 * The commands, as commander knows them. What is printed as help goes to `writeOut`; errors are thrown and printed by
 * nobody.
 * @param command the words after `--`, which start a server
 * @param first the first word of a command line, which may need no more than one command; all when absent
 */
export async function programOf(
  command: readonly string[] | undefined,
  writeOut: (text: string) => void,
  first?: string,
): Promise<Command> {
  const program = new Command('toolrisk')
    .description("What an MCP server's tools can destroy, change in bulk or bill, and the words that say so.")
    .version(pkg.version)
    .configureOutput({
      writeOut,
      outputError: () => {},
      getOutHelpWidth: () => process.stdout.columns || HELP_WIDTH,
    })
    .exitOverride()
    .addHelpText('after', HELP);
  // Two commands may be added by one.
  const adding = new Set(await Promise.all(needed(first).map((load) => load())));
  for (const add of adding) add(program, command);
  return program;
}

function needed(first: string | undefined): readonly (() => Promise<Add>)[] {
  if (first === '--version' || first === '-V') return [];
  const isAlone = first !== undefined && first !== 'completion' && Object.hasOwn(COMMANDS, first);
  if (isAlone) return [COMMANDS[first]!];
  return Object.values(COMMANDS);
}
