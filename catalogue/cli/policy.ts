import { type Command, Option } from 'commander';
import { UsageError } from '../../scanner/errors.ts';
import { PROFILES, type Profile } from '../../scanner/types.ts';
import type { PolicyFormat } from '../policy/format.ts';
import type { PolicyFormatId } from '../policy/index.ts';
import { isSeen } from '../report/seen.ts';
import { visible } from '../report/visible.ts';
import { correctionsOption } from './corrections.ts';
import { print, tell } from './io.ts';
import { dbOption, inputOption, reachOptions } from './options.ts';
import type { Key, ServerFlags } from './policy-servers.ts';
import { refuse } from './refuse.ts';

const HELP = `
<server> is a server of the catalogue or any target of "toolrisk scan"; a command follows --. With --config or
--configs it is one of your own: its key and the format of its client are taken. The document goes to standard output;
its key, its place and what it cannot say to standard error. Into a file that is there the policy is put where the
format allows: the change is shown, made when you agree or say --yes, and loosens nothing.

Formats: FORMATS.
"--format list" says what each can express and what it was checked with.

Examples:
  toolrisk policy mistral-mcp --format codex --as mistral
  toolrisk policy --config ~/.cursor/mcp.json github --user
  toolrisk policy npm:mistral-mcp --config ~/.codex/config.toml -o ~/.codex/config.toml
  toolrisk policy --profile strict -- npx -y mistral-mcp

Exit codes:
  0  written
  1  written, but tools stay callable that should be denied, or looser than meant (--allow-loss accepts that)
  2  the command cannot be done as written
  3  a server could not be observed, or not fully, or listed nothing (--allow-partial accepts such lists)

A policy is a starting point: your client or gateway enforces it, toolrisk does not.`;

interface PolicyFlags extends ServerFlags {
  readonly format?: string;
  readonly profile: string;
  readonly tool?: string;
  readonly output?: string;
  readonly user?: true;
  readonly project?: true;
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
    .option('--format <name>', 'whose (default: of the client, else policylayer)')
    .option('--profile <name>', `how careful: ${PROFILES.join(', ')}`, 'recommended')
    .addOption(
      new Option('--as <key>', 'its key in your configuration (one for each)')
        .default([], 'see there')
        .argParser((key: string, earlier: readonly string[]) => [...earlier, key]),
    )
    .option('--tool <name>', 'the rule of this tool alone')
    .option('-o, --output <file>', 'write here (default: standard output)')
    .option('--user', "put it into your client's own file")
    .option('--project', "put it into this project's file for the client")
    .option('--yes', 'change a file that is there unasked', false)
    .option('--configs', 'take the keys from the clients here', false)
    .option('--config <file>', "take the keys from one client's configuration")
    .option('--allow-partial', 'accept a tools list that is not complete, or empty', false)
    .option('--allow-loss', 'accept what cannot be denied', false)
    .option('--json', 'with --format list: for machines', false);
  for (const option of [dbOption(), ...reachOptions(), inputOption(), correctionsOption()])
    policy.addOption(option);
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
  const given = flags.format === undefined ? undefined : formatNamed(flags.format);
  const profile = oneOf(PROFILES, flags.profile, 'profile', `There are ${PROFILES.join(', ')}.`);
  if (named === 0) throw await noServer(flags);
  check(named, flags);
  const { keyedNames, lookedAt } = await import('./policy-servers.ts');
  const keyed = await keyedNames(words, command, flags, given);
  const { POLICY_FORMATS } = await import('../policy/index.ts');
  const format = POLICY_FORMATS[given ?? formatOf(keyed)];
  const output = await place(format, flags);
  const { refusePlace } = await import('./policy-file.ts');
  if (output !== undefined) await refusePlace(output, format, flags);
  const servers = await lookedAt(keyed);
  // A policy over tools that were not seen would be a false promise.
  const unseen = servers.filter(({ server }) => !isSeen(server));
  if (!flags.allowPartial && unseen.length > 0) {
    for (const { server } of unseen) refuse('no policy', server);
    return;
  }
  const { document } = await import('./policy-document.ts');
  const { notes, isLoose } = await document(servers, format, profile as Profile, { ...flags, output });
  for (const note of notes) tell(visible(note));
  if (isLoose && !flags.allowLoss) process.exitCode = 1;
}

/** @throws {UsageError} with near names when there is no such format. */
export function formatNamed(word: string): PolicyFormatId {
  const hint = `There are ${POLICY_FORMAT_IDS.join(', ')}; "toolrisk policy --format list" tells of each.`;
  return oneOf(POLICY_FORMAT_IDS, word, 'policy format', hint);
}

/** That of the one client in whose configuration the servers stand. */
function formatOf(servers: readonly Key[]): PolicyFormatId {
  const clients = [...new Set(servers.map(({ client }) => client ?? 'policylayer'))];
  const format = POLICY_FORMAT_IDS.find((id) => id === clients[0]);
  if (clients.length === 1 && format !== undefined) return format;
  throw new UsageError(
    clients.length === 1
      ? `no policy is written for ${clients[0]}`
      : `the servers stand in configurations of ${clients.join(' and ')}`,
    'Name the format with --format; "--format list" tells of them all.',
  );
}

async function place(
  format: PolicyFormat,
  { output, user, project }: PolicyFlags,
): Promise<string | undefined> {
  if (!user && !project) return output;
  const { placeOf } = await import('./policy-place.ts');
  return placeOf(format, user ? 'user' : 'project');
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

async function noServer(flags: PolicyFlags): Promise<UsageError> {
  if (flags.config === undefined && !flags.configs)
    return new UsageError('no server named', 'Name one: "toolrisk policy <server>", or a command after --.');
  const { findEntries, idsOf } = await import('./config-targets.ts');
  return new UsageError('no server named', `Name one or more of these: ${idsOf(findEntries(flags).found)}.`);
}

function check(named: number, flags: PolicyFlags): void {
  if (flags.json) throw new UsageError('--json goes with --format list', 'Leave --json out.');
  if ([flags.user, flags.project, flags.output].filter((one) => one !== undefined).length > 1) {
    throw new UsageError('--user, --project and -o are three places', 'Name one of them.');
  }
  if (flags.tool !== undefined && (flags.user || flags.project)) {
    throw new UsageError('--tool writes a fragment, which belongs in no place alone', 'Leave --tool out.');
  }
  if (flags.tool !== undefined && named > 1) {
    throw new UsageError('--tool goes with one server', 'Name the one server that serves the tool.');
  }
  if (flags.as.length > 0 && flags.as.length !== named) {
    throw new UsageError(
      `${flags.as.length} --as for ${named === 1 ? '1 server' : `${named} servers`}`,
      'Give one --as for each server, in the order of the servers.',
    );
  }
}

/** The words, comma by comma, in lines that fit beside the rest of the help. */
function inLines(words: readonly string[]): string {
  return words
    .join(', ')
    .replace(/(.{1,110}(?:,|$)) ?/g, '$1\n')
    .trimEnd();
}
