import { type Command, Option } from 'commander';
import { UsageError } from '../../scanner/errors.ts';
import { PROFILES, type Profile, type ScannedServer } from '../../scanner/types.ts';
import type { PolicyFormatId } from '../policy/index.ts';
import { visible } from '../report/visible.ts';
import { type FindFlags, findServer } from './find-server.ts';
import { print, tell } from './io.ts';
import { unknownTool } from './nearest.ts';
import { dbOption, reachOptions } from './options.ts';
import { refuse } from './refuse.ts';
import { writeFile } from './write-file.ts';

const HELP = `
<server> is a server of the catalogue (address, id or package) or any target of "toolrisk scan"; a command
follows --. The document goes to standard output or -o; what the format cannot say, and what
was found in the server's strings, to standard error.

Examples:
  toolrisk policy mistral-mcp
  toolrisk policy mistral-mcp --tool batch_cancel
  toolrisk policy npm:@modelcontextprotocol/server-filesystem --format claude-code --as files -o files-policy.json
  toolrisk policy --profile strict -- npx -y mistral-mcp

Exit codes:
  0  written
  2  the command cannot be done as written
  3  the server could not be observed, or not fully (--allow-partial accepts a partial list)

A policy is a starting point: your client or gateway enforces it, toolrisk does not.`;

interface PolicyFlags extends FindFlags {
  readonly format: PolicyFormatId;
  readonly profile: Profile;
  readonly as?: string;
  readonly tool?: string;
  readonly output?: string;
  readonly allowPartial: boolean;
}

/** The keys of POLICY_FORMATS; a test holds the two together, so that --help need not load them all. */
export const POLICY_FORMAT_IDS = ['policylayer', 'intercept', 'claude-code'];

export function addPolicy(program: Command, command: readonly string[] | undefined): void {
  const policy = program
    .command('policy')
    .summary('write a starter policy for a server')
    .description('Write a starter policy that a client or gateway enforces: one rule for every tool.')
    .argument('[server]', 'a server of the catalogue, or a target')
    .addOption(
      new Option('--format <name>', 'whose policy').choices(POLICY_FORMAT_IDS).default('policylayer'),
    )
    .addOption(new Option('--profile <name>', 'how careful').choices([...PROFILES]).default('recommended'))
    .option('--as <alias>', "the server's key in your client's configuration")
    .option('--tool <name>', 'the rule of this tool alone')
    .option('-o, --output <file>', 'write here instead of standard output')
    .option('--allow-partial', 'accept a tools list that is not complete', false);
  for (const option of [dbOption(), ...reachOptions()]) policy.addOption(option);
  policy
    .addHelpText('after', HELP)
    .action((word: string | undefined, flags: PolicyFlags) => run(word, command, flags));
}

async function run(
  word: string | undefined,
  command: readonly string[] | undefined,
  flags: PolicyFlags,
): Promise<void> {
  if (word === undefined && command === undefined) {
    throw new UsageError('no server named', 'Name one: "toolrisk policy <server>", or a command after --.');
  }
  const server = await findServer(word, command, flags);
  // A policy over tools that were not seen would be a false promise.
  if (server.outcome !== 'listed' || (server.partial && !flags.allowPartial))
    return refuse('no policy', server);
  const { text, notes } = await document(server, flags);
  for (const note of notes) tell(visible(note));
  if (flags.output === undefined) return print(text);
  await writeFile(flags.output, [text]);
}

async function document(server: ScannedServer, { format, profile, as: alias, tool }: PolicyFlags) {
  const { POLICY_FORMATS } = await import('../policy/index.ts');
  const { foundLines } = await import('../policy/found.ts');
  const found = foundLines(server, tool);
  const policy = POLICY_FORMATS[format];
  const options = { profile, ...(alias === undefined ? {} : { alias }) };
  if (tool === undefined) {
    const { text, losses } = policy.render(server, options);
    return { text, notes: [...found, ...losses] };
  }
  const names = server.tools.map((judged) => judged.tool.name);
  if (!names.includes(tool)) throw unknownTool(tool, names);
  const { text, caveat } = policy.renderTool(server, tool, options);
  return { text, notes: [...found, caveat] };
}
