import type { Command } from 'commander';
import { UsageError } from '../../scanner/errors.ts';
import type { ConfigFlags } from './config-targets.ts';
import { type CorrectionFlags, correctionsOption, corrector } from './corrections.ts';
import { tell } from './io.ts';
import {
  allowEmptyOption,
  isApprovable,
  lockOption,
  refuseExisting,
  scannedAs,
  tellEmpty,
  writeLock,
} from './lock-file.ts';
import { configuredOptions, inputOption, type ReachFlags, reachOptions } from './options.ts';
import { refuse } from './refuse.ts';
import { judgedAll, targetsOf } from './scan.ts';
import { scanAll } from './scan-all.ts';

const HELP = `
What is written is meant for git: for each server how it is started (names of variables, never values) and its
package version, for each tool its digest and verdict. "toolrisk check" compares later scans with it and fails
when risk rises; nothing is written unless every server was seen whole.

Examples:
  toolrisk lock --config .mcp.json --yes
  toolrisk lock npm:@modelcontextprotocol/server-memory https://mcp.example.com/mcp
  toolrisk lock --lock tools.lock.json -- npx -y @modelcontextprotocol/server-filesystem /tmp

Exit codes:
  0  written
  2  the command cannot be done as written, or the file is there already
  3  a server could not be observed, or not fully, or listed nothing (--allow-empty approves that)`;

interface LockFlags extends ReachFlags, ConfigFlags, CorrectionFlags {
  readonly lock: string;
  readonly allowEmpty: boolean;
}

export function addLock(program: Command, command: readonly string[] | undefined): void {
  const lock = program
    .command('lock')
    .summary('write down what servers can do today, as approved')
    .description('Scan servers and write a lock file of their tools and verdicts, as approved.')
    .argument('[target...]', 'as in "toolrisk scan"');
  const own = [...configuredOptions(), lockOption(), allowEmptyOption()];
  for (const option of [...own, ...reachOptions(), inputOption(), correctionsOption()])
    lock.addOption(option);
  lock.addHelpText('after', HELP).action((words: string[], flags: LockFlags) => run(words, command, flags));
}

async function run(words: readonly string[], command: readonly string[] | undefined, flags: LockFlags) {
  await refuseExisting(flags.lock);
  const correct = await corrector(flags);
  const { targets, settled, missing } = await targetsOf(words, command, flags);
  if (missing.length > 0) {
    throw new UsageError('no lock file: a configuration could not be read to its end', 'Correct it first.');
  }
  const servers = (await scanAll(targets, flags)).map(correct);
  const unseen = [...servers, ...(await judgedAll(settled))].filter(
    (server) => !isApprovable(server, flags.allowEmpty),
  );
  if (unseen.length > 0) {
    for (const server of unseen) refuse('no lock file', server);
    return tellEmpty(unseen);
  }
  const { lockOf } = await import('../lock/entry.ts');
  await writeLock(
    flags.lock,
    lockOf(
      targets.map((target, at) => scannedAs(target, servers[at]!)),
      [],
    ),
  );
  const tools = servers.reduce((sum, server) => sum + server.tools.length, 0);
  const counts = `${count(servers.length, 'server')}, ${count(tools, 'tool')}`;
  tell(`written to ${flags.lock}: ${counts}, as they are today`);
  tell('  Commit it; the same words after "toolrisk check" then fail when risk rises.');
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
