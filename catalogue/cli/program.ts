import { Command, Help, type Option } from 'commander';
import pkg from '../../package.json' with { type: 'json' };
import { page } from './io.ts';

const HELP = `
Examples:
  toolrisk scan -- npx -y @modelcontextprotocol/server-filesystem /tmp
  toolrisk scan https://mcp.example.com/mcp --fail-on high
  toolrisk policy npm:mistral-mcp --format claude-code

Exit codes:
  0    done; nothing at or above --fail-on
  1    a tool at or above --fail-on
  2    the command cannot be done as written
  3    a server could not be observed, or not fully
  70   a defect of toolrisk, please report it; what was done before it stands
  130  stopped by Ctrl-C; what was done before it stands

The scanner lists tools and never calls one. "toolrisk <command> --help" teaches each command.`;

type Add = (program: Command, command: readonly string[] | undefined) => void;

/** Every command in the order of `--help`, with what adds it: loaded only where it is named. */
const GROUPS: Readonly<Record<string, Readonly<Record<string, () => Promise<Add>>>>> = {
  'Look at servers:': {
    scan: async () => (await import('./scan.ts')).addScan,
    explain: async () => (await import('./explain.ts')).addExplain,
    diff: async () => (await import('./diff.ts')).addDiff,
  },
  'Approve once, be told when risk rises:': {
    lock: async () => (await import('./lock.ts')).addLock,
    check: async () => (await import('./check.ts')).addCheck,
    accept: async () => (await import('./accept.ts')).addAccept,
  },
  'Write policies and try them:': {
    policy: async () => (await import('./policy.ts')).addPolicy,
    'policy-test': async () => (await import('./policy-test.ts')).addPolicyTest,
  },
  'Keep a catalogue:': {
    crawl: async () => (await import('./crawl.ts')).addCrawl,
    worker: async () => (await import('./worker.ts')).addWorker,
    list: async () => (await import('./list.ts')).addList,
    show: async () => (await import('./show.ts')).addShow,
    changes: async () => (await import('./changes.ts')).addChanges,
    export: async () => (await import('./export.ts')).addExport,
    rejudge: async () => (await import('./upkeep.ts')).addUpkeep,
    prune: async () => (await import('./upkeep.ts')).addUpkeep,
    site: async () => (await import('./site.ts')).addSite,
  },
  'For agents and shells:': {
    mcp: async () => (await import('./mcp.ts')).addMcp,
    completion: async () => (await import('./completion.ts')).addCompletion,
  },
};
const COMMANDS: Readonly<Record<string, () => Promise<Add>>> = Object.assign({}, ...Object.values(GROUPS));

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
      getOutHelpWidth: () => page().width,
      getErrHelpWidth: () => process.stderr.columns || page().width,
    })
    .configureHelp({ optionDescription: description, formatItem: item, minWidthToWrap: LEAST })
    .commandsGroup(Object.keys(GROUPS).at(-1)!)
    .helpCommand('help [command]', 'display help for command')
    .exitOverride()
    .addHelpText('after', HELP);
  // Two commands may be added by one.
  const adding = new Set(await Promise.all(needed(first).map((load) => load())));
  for (const add of adding) add(program, command);
  for (const [heading, group] of Object.entries(GROUPS))
    for (const one of program.commands) if (Object.hasOwn(group, one.name())) one.helpGroup(heading);
  return program;
}

/** As commander tells of an option, and that a command does not go without it. */
function description(option: Option): string {
  const told = new Help().optionDescription(option);
  return option.mandatory ? `${told} (required)` : told;
}

/** Columns in which words can be read beside a term; a help that leaves them fewer has them below it. */
const LEAST = 20;

function item(term: string, termWidth: number, words: string, help: Help): string {
  const width = page().width;
  const isWide = width - termWidth - 4 >= LEAST;
  if (isWide || words === '') return Help.prototype.formatItem.call(help, term, termWidth, words, help);
  return `  ${term}\n${help.boxWrap(words, width - 6).replace(/^/gm, ' '.repeat(6))}`;
}

function needed(first: string | undefined): readonly (() => Promise<Add>)[] {
  if (first === '--version' || first === '-V') return [];
  const isAlone = first !== undefined && first !== 'completion' && Object.hasOwn(COMMANDS, first);
  if (isAlone) return [COMMANDS[first]!];
  return Object.values(COMMANDS);
}
