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
follows --. The document goes to standard output or -o; what the format cannot say, and what was found in
the server's strings, to standard error.

Formats: FORMATS.
"--format list" says what each can express and what it was checked with.

Examples:
  toolrisk policy --format list
  toolrisk policy mistral-mcp --format codex --as mistral
  toolrisk policy mistral-mcp --tool batch_cancel
  toolrisk policy npm:@modelcontextprotocol/server-filesystem --format claude-code --as files -o files-policy.json
  toolrisk policy --profile strict -- npx -y mistral-mcp

Exit codes:
  0  written
  1  written, but the format leaves tools callable that should be denied (--allow-loss accepts that)
  2  the command cannot be done as written
  3  a server could not be observed, or not fully (--allow-partial accepts a partial list)

A policy is a starting point: your client or gateway enforces it, toolrisk does not.`;

interface PolicyFlags extends FindFlags {
  readonly format: string;
  readonly profile: string;
  readonly as: readonly string[];
  readonly tool?: string;
  readonly output?: string;
  readonly allowPartial: boolean;
  readonly allowLoss: boolean;
  readonly json: boolean;
}

/** The keys of POLICY_FORMATS; a test holds the two together, so that --help need not load them all. */
export const POLICY_FORMAT_IDS = [
  'policylayer',
  'intercept',
  'claude-code',
  'codex',
  'gemini-cli',
  'opencode',
  'copilot-cli',
  'cursor',
  'vscode',
  'docker',
  'toolhive',
  'agentgateway',
  'agt',
  'openai',
  'anthropic',
  'langchain',
  'ai-sdk',
  'markdown',
] satisfies PolicyFormatId[];

export function addPolicy(program: Command, command: readonly string[] | undefined): void {
  const policy = program
    .command('policy')
    .summary('write a starter policy for a server')
    .description('Write a starter policy that a client or gateway enforces: one rule for every tool.')
    .argument('[server...]', 'servers of the catalogue, or targets')
    .option('--format <name>', 'whose policy; "list" tells of them all', 'policylayer')
    .option('--profile <name>', `how careful: ${PROFILES.join(', ')}`, 'recommended')
    .addOption(
      new Option('--as <key>', "the server's key in your client's configuration (one for each server)")
        .default([], 'made of its id')
        .argParser((key: string, earlier: readonly string[]) => [...earlier, key]),
    )
    .option('--tool <name>', 'the rule of this tool alone')
    .option('-o, --output <file>', 'write here instead of standard output')
    .option('--allow-partial', 'accept a tools list that is not complete', false)
    .option('--allow-loss', 'accept a format that leaves tools callable that should be denied', false)
    .option('--json', 'with --format list: for machines', false);
  for (const option of [dbOption(), ...reachOptions()]) policy.addOption(option);
  policy
    .addHelpText('after', HELP.replace('FORMATS', inLines(POLICY_FORMAT_IDS)))
    .action((words: readonly string[], flags: PolicyFlags) => run(words, command, flags));
}

async function run(
  words: readonly string[],
  command: readonly string[] | undefined,
  flags: PolicyFlags,
): Promise<void> {
  const named = words.length + (command === undefined ? 0 : 1);
  if (flags.format === 'list') return list(named, flags);
  const format = oneOf(POLICY_FORMAT_IDS, flags.format, 'policy format', 'See "--format list".');
  const profile = oneOf(PROFILES, flags.profile, 'profile', `There are ${PROFILES.join(', ')}.`);
  check(named, flags);
  const servers: ScannedServer[] = [];
  for (const word of words) servers.push(await findServer(word, undefined, flags));
  if (command !== undefined) servers.push(await findServer(undefined, command, flags));
  // A policy over tools that were not seen would be a false promise.
  const unseen = servers.filter(({ outcome, partial }) => outcome !== 'listed' || partial);
  if (!flags.allowPartial && unseen.length > 0) {
    for (const server of unseen) refuse('no policy', server);
    return;
  }
  const { text, notes, undenied } = await document(servers, format, profile, flags);
  await (flags.output === undefined ? print(text) : writeFile(flags.output, [text]));
  for (const note of notes) tell(visible(note));
  if (undenied && !flags.allowLoss) process.exitCode = 1;
}

async function list(named: number, { json }: PolicyFlags): Promise<void> {
  if (named > 0) {
    throw new UsageError(
      '--format list is about formats, not servers',
      'Leave the server out, or name a format.',
    );
  }
  const { POLICY_FORMATS } = await import('../policy/index.ts');
  const { listFormats, summarise } = await import('../policy/list.ts');
  const formats = Object.values(POLICY_FORMATS);
  await print(json ? JSON.stringify({ formats: formats.map(summarise) }, null, 2) : listFormats(formats));
}

/** @throws {UsageError} with near names when the word is none of them. */
function oneOf<Word extends string>(words: readonly Word[], word: string, what: string, hint: string): Word {
  const found = words.find((one) => one === word);
  if (found === undefined) throw new UsageError(`no ${what} "${word}"`, hint, { word, among: words });
  return found;
}

function check(named: number, flags: PolicyFlags): void {
  if (named === 0) {
    throw new UsageError('no server named', 'Name one: "toolrisk policy <server>", or a command after --.');
  }
  if (flags.json) throw new UsageError('--json goes with --format list', 'Leave --json out.');
  if (flags.tool !== undefined && named > 1) {
    throw new UsageError('--tool goes with one server', 'Name the one server that serves the tool.');
  }
  if (flags.as.includes('')) {
    throw new UsageError('--as names no key', "Give the server's key in your client's configuration.");
  }
  if (flags.as.length > 0 && flags.as.length !== named) {
    throw new UsageError(
      `${flags.as.length} --as for ${named === 1 ? '1 server' : `${named} servers`}`,
      'Give one --as for each server, in the order of the servers.',
    );
  }
}

async function document(
  servers: readonly ScannedServer[],
  format: PolicyFormatId,
  profile: Profile,
  { as: keys, tool }: PolicyFlags,
) {
  const { POLICY_FORMATS, renderPolicy, renderTool } = await import('../policy/index.ts');
  const { foundLines } = await import('../policy/found.ts');
  const policy = POLICY_FORMATS[format];
  const keyed = servers.map((server, at) => ({ server, ...(keys[at] !== undefined && { alias: keys[at] }) }));
  if (tool === undefined) {
    const { text, losses, notes, undenied } = renderPolicy(policy, keyed, profile);
    return { text, notes: [...losses, ...notes], undenied: undenied.length > 0 };
  }
  const [{ server, ...key }] = keyed as [(typeof keyed)[0]];
  const names = server.tools.map((judged) => judged.tool.name);
  if (!names.includes(tool)) throw unknownTool(tool, names);
  const { text, caveat, undenied } = renderTool(policy, server, tool, { profile, ...key });
  return { text, notes: [...foundLines(server, tool), caveat], undenied };
}

/** The words, comma by comma, in lines of at most a hundred characters. */
function inLines(words: readonly string[]): string {
  return words.join(', ').replace(/(.{60,90}?,) /g, '$1\n');
}
