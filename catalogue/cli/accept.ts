import { userInfo } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../../scanner/errors.ts';
import { SEVERITIES, type Severity } from '../../scanner/types.ts';
import type { Accepted, Lockfile } from '../lock/lockfile.ts';
import { tell } from './io.ts';
import { lockOption, readLock, writeLock } from './lock-file.ts';
import { nearest } from './nearest.ts';

const HELP = `
An exception stands in the lock file with its reason and its last day. Until then "toolrisk check" lets the risk of
that tool rise up to --severity; after that it fails, so that somebody looks again.

Examples:
  toolrisk accept claude-code/github merge_pull_request --reason "reviewed: protected branches" --until 2027-03-31
  toolrisk accept github delete_file --severity high --reason "only in the sandbox repository" --until 2027-01-31

Exit codes:
  0  written
  2  the command cannot be done as written`;

interface AcceptFlags {
  readonly lock: string;
  readonly reason: string;
  readonly until: string;
  readonly severity: Severity;
  readonly by?: string;
}

export function addAccept(program: Command): void {
  program
    .command('accept')
    .summary('accept a risk that the lock file would fail on, for a time')
    .description('Write an exception for one tool to the lock file.')
    .argument('<server>', 'its name in the lock file')
    .argument('<tool>', 'the tool')
    .requiredOption('--reason <text>', 'why it is acceptable', reason)
    .requiredOption('--until <date>', 'the last day on which it is', day)
    .addOption(
      new Option('--severity <severity>', 'up to which severity')
        .choices([...SEVERITIES])
        .default('critical'),
    )
    .option('--by <name>', 'who accepts it (default: you)')
    .addOption(lockOption())
    .addHelpText('after', HELP)
    .action(run);
}

async function run(word: string, tool: string, flags: AcceptFlags): Promise<void> {
  const lock = await readLock(flags.lock);
  const server = await lockedName(word, lock);
  const today = new Date().toISOString().slice(0, 10);
  if (flags.until < today)
    throw new UsageError(`${flags.until} is over`, 'Give a day from today on with --until.');
  const accepted: Accepted = {
    server,
    tool,
    severity: flags.severity,
    reason: flags.reason,
    by: flags.by ?? userInfo().username,
    at: today,
    until: flags.until,
  };
  const others = lock.accepted.filter((one) => one.server !== server || one.tool !== tool);
  await writeLock(flags.lock, { ...lock, accepted: [...others, accepted] });
  const names = lock.servers[server]!.tools.map(({ name }) => name);
  if (!names.includes(tool)) {
    const near = await nearest(tool, names);
    const hint = near.length > 0 ? ` (near: ${near.join(', ')})` : '';
    tell(`${server} had no tool "${tool}" when it was approved${hint}; the exception holds once it has`);
  }
  tell(`accepted in ${flags.lock}: ${server} / ${tool}, up to ${flags.severity}, until ${flags.until}`);
}

/** A server of the lock file by its name, or without the client's. @throws {UsageError} with near names. */
async function lockedName(word: string, lock: Lockfile): Promise<string> {
  const names = Object.keys(lock.servers);
  const short = (name: string) => name.slice(name.indexOf('/') + 1);
  const found = names.filter((name) => name === word || short(name) === word);
  if (found.length === 1) return found[0]!;
  if (found.length > 1)
    throw new UsageError(`"${word}" is several servers`, `Name one: ${found.join(', ')}.`);
  const near = await nearest(
    word,
    names.map((name) => [name, short(name)]),
  );
  throw new UsageError(
    `the lock file has no server "${word}"`,
    near.length > 0 ? `Did you mean ${near.join(', ')}?` : `It has: ${names.join(', ')}.`,
  );
}

function reason(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Say why.');
  return text;
}

function day(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // The 31st of a month of 30 days is read as the 1st of the next.
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (!isDay) throw new InvalidArgumentError('Write a day: 2027-03-31.');
  return text;
}
