import { readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { UsageError } from '../../scanner/errors.ts';
import { missingFile } from '../../scanner/sources/missing-file.ts';
import { SEVERITIES, type Severity } from '../../scanner/types.ts';
import type { PolicyFormatId } from '../policy/index.ts';
import type { FileVerdict } from '../policy/reading/verdict.ts';
import { isSeen } from '../report/seen.ts';
import { visibleJson } from '../report/visible.ts';
import { correctionsOption } from './corrections.ts';
import { page, print } from './io.ts';
import { dbOption, inputOption, noColorOption, reachOptions } from './options.ts';
import { formatNamed } from './policy.ts';
import type { KeyedServer, ServerFlags } from './policy-servers.ts';
import { refuse } from './refuse.ts';

const HELP = `
<file> is a policy as toolrisk writes it, or your own file that holds one: settings.json, config.toml … The server
is a server of the catalogue or any target of "toolrisk scan", or with --config one of yours; a command follows --.
What is let through comes first, worst first. A dead rule is one that decides for no tool, with the spelling that would.

Examples:
  toolrisk policy-test ~/.claude/settings.json --server npm:mistral-mcp --as mistral
  toolrisk policy-test ~/.codex/config.toml --config ~/.codex/config.toml --server github --fail-on critical
  toolrisk policy-test policy.json --format policylayer -- npx -y mistral-mcp

Exit codes:
  0  nothing at or above --fail-on is let through
  1  something is
  2  the command cannot be done as written, or the file cannot be read
  3  the server could not be observed, or not fully, or listed nothing (--allow-partial accepts such lists)`;

interface TestFlags extends ServerFlags {
  readonly server?: string;
  readonly format?: string;
  readonly failOn?: Severity;
  readonly allowPartial: boolean;
  readonly json: boolean;
}

export function addPolicyTest(program: Command, command: readonly string[] | undefined): void {
  const test = program
    .command('policy-test')
    .summary('say what a policy file does to the tools of a server')
    .description('Say of each tool whether a policy file allows, limits, asks about or denies it.')
    .argument('<file>', 'the policy, or your own file that holds one')
    .option('--server <server>', 'whose tools')
    .option('--format <name>', 'whose policy it is (default: as the file tells)')
    .addOption(
      new Option('--as <key>', "the server's key in the file")
        .default([], 'that of --config, else made of its id')
        .argParser((key: string, earlier: readonly string[]) => [...earlier, key]),
    )
    .option('--configs', 'take the key from the clients here', false)
    .option('--config <file>', "take the key from one client's configuration")
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit 1 when a tool at or above it is let through (default: nothing fails)',
      ).choices([...SEVERITIES]),
    )
    .option('--allow-partial', 'accept a tools list that is not complete, or empty', false)
    .option('--json', 'for machines', false);
  for (const option of [dbOption(), ...reachOptions(), inputOption(), correctionsOption(), noColorOption()])
    test.addOption(option);
  test.addHelpText('after', HELP).action((file: string, flags: TestFlags) => run(file, command, flags));
}

async function run(file: string, command: readonly string[] | undefined, flags: TestFlags): Promise<void> {
  if ((flags.server === undefined) === (command === undefined)) {
    throw new UsageError('name one server', await serverHint(command, flags));
  }
  if (flags.as.length > 1)
    throw new UsageError('there is one server, and more than one --as', 'Give one key.');
  const format = flags.format === undefined ? await formatOf(file) : formatNamed(flags.format);
  const { READABLE, readPolicy } = await import('../policy/reading/index.ts');
  if (!READABLE.includes(format)) {
    throw new UsageError(
      `${format} is written for people, and no program enforces it: there is nothing to test`,
      `What can be read: ${READABLE.join(', ')}.`,
    );
  }
  const reading = readPolicy(format, textOf(file));
  if ('unfit' in reading)
    throw new UsageError(`${file} cannot be read as ${format}: ${reading.unfit}`, FORMAT_HINT);
  const words = flags.server === undefined ? [] : [flags.server];
  const { keyedNames, lookedAt } = await import('./policy-servers.ts');
  const [keyed] = (await lookedAt(await keyedNames(words, command, flags, format))) as [KeyedServer];
  const { server } = keyed;
  if (!isSeen(server, flags.allowPartial)) return refuse('no answer', server);
  const { POLICY_FORMATS } = await import('../policy/index.ts');
  const { likelyKey } = await import('../policy/key.ts');
  const { judgeFile } = await import('../policy/reading/verdict.ts');
  const key = keyed.alias ?? likelyKey(server);
  const verdict = judgeFile(reading, server, key, POLICY_FORMATS[format].nameOf);
  // Set before it is printed: who reads only the first lines still gets the right code.
  process.exitCode = failing(verdict, flags.failOn) ? 1 : 0;
  if (flags.json) return print(visibleJson({ file, format, server: server.id, key, ...verdict }));
  const { fileVerdict } = await import('../report/file-verdict.ts');
  await print(
    fileVerdict(
      verdict,
      { key, isGuess: keyed.alias === undefined, isKeyless: POLICY_FORMATS[format].keyless === true },
      page(),
    ),
  );
}

const FORMAT_HINT = 'Correct it, or say with --format whose policy it is.';

/** What nothing holds back is let through as well. */
function failing({ tools }: FileVerdict, failOn: Severity | undefined): boolean {
  if (failOn === undefined) return false;
  const from = SEVERITIES.indexOf(failOn);
  return tools.some(
    ({ action, severity }) =>
      ['allow', 'limit', 'unknown'].includes(action) && SEVERITIES.indexOf(severity) >= from,
  );
}

/** Files that only one consumer calls so. */
const NAMES: readonly (readonly [RegExp, PolicyFormatId])[] = [
  [/(^|[/\\])\.claude[/\\]settings(\.local)?\.json$/, 'claude-code'],
  [/(^|[/\\])\.codex[/\\]config\.toml$/, 'codex'],
  [/(^|[/\\])policies[/\\][^/\\]+\.toml$/, 'gemini-cli'],
  [/(^|[/\\])opencode\.jsonc?$/, 'opencode'],
  [/(^|[/\\])mcp-config\.json$/, 'copilot-cli'],
  [/(^|[/\\])\.cursor[/\\]permissions\.json$/, 'cursor'],
  [/(^|[/\\])(\.vscode|User)[/\\]settings\.json$/, 'vscode'],
  [/(^|[/\\])\.docker[/\\]mcp[/\\]tools\.ya?ml$/, 'docker'],
];

/** By its name, else by the head that the export gave it, else by what it holds. */
async function formatOf(file: string): Promise<PolicyFormatId> {
  const found = NAMES.find(([name]) => name.test(file));
  if (found !== undefined) return found[1];
  const text = textOf(file);
  const title = /^.{0,4}Starter policy for (.+), profile /.exec(text)?.[1];
  const { POLICY_FORMATS } = await import('../policy/index.ts');
  const format = Object.values(POLICY_FORMATS).find((one) => one.title === title);
  if (format !== undefined) return format.id as PolicyFormatId;
  const { formatsTold } = await import('../policy/reading/told.ts');
  const [told, ...others] = formatsTold(text);
  if (told !== undefined && others.length === 0) return told as PolicyFormatId;
  if (told === undefined) await refuseOwn(text, file);
  throw new UsageError(
    told === undefined
      ? `the format of ${file} can be told neither from its name nor from what it holds`
      : `${file} may be a policy for ${[told, ...others].join(' or ')}`,
    'Say it with --format; "toolrisk policy --format list" names them.',
  );
}

/** @throws {UsageError} for what toolrisk wrote and is no policy. */
async function refuseOwn(text: string, file: string): Promise<void> {
  const { ownDatabase, ownFile } = await import('../../scanner/sources/own-file.ts');
  const known = ownDatabase(text, file) ?? ownFile(jsonIn(text), file);
  if (known !== undefined) throw known;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function serverHint(command: readonly string[] | undefined, flags: TestFlags): Promise<string> {
  const isConfigured = flags.config !== undefined || flags.configs;
  if (command !== undefined || !isConfigured) return 'Say --server <server>, or give a command after --.';
  const { findEntries, idsOf } = await import('./config-targets.ts');
  return `Say --server with one of these: ${idsOf(findEntries(flags).found)}.`;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const hint = 'Name the file that holds the policy.';
    throw code === 'ENOENT'
      ? missingFile(file, hint)
      : new UsageError(
          code === 'EISDIR' ? `${file} cannot be read: it is a folder` : `${file} cannot be read (${code})`,
          hint,
        );
  }
}
