import { type Command, Option } from 'commander';
import { UsageError } from '../../scanner/errors.ts';
import { type Problem, type ScannedServer, SEVERITIES, type Severity } from '../../scanner/types.ts';
import type { Deviation } from '../lock/deviation.ts';
import type { Scanned } from '../lock/entry.ts';
import type { Lockfile } from '../lock/lockfile.ts';
import { CHECK_FORMATS, codeOf, tellAll } from './check-report.ts';
import { asScan, whatIsKnown } from './check-scan.ts';
import type { ConfigFlags } from './config-targets.ts';
import { type CorrectionFlags, correctionsOption, corrector } from './corrections.ts';
import { type FailOn, failOnOption } from './exit-code.ts';
import { tell } from './io.ts';
import { keepLastWords } from './last-words.ts';
import {
  allowEmptyOption,
  isApprovable,
  lockOption,
  readLock,
  refuseUnwritableLock,
  tellEmpty,
  writeLock,
} from './lock-file.ts';
import { configuredOptions, inputOption, noColorOption, type ReachFlags, reachOptions } from './options.ts';
import { type FileReport, filesRead, refuseReports, reportOption } from './report-files.ts';
import { judgedAll, targetsOf } from './scan.ts';
import { scanAll } from './scan-all.ts';
import { inOrder, type Kept } from './scan-report.ts';
import { unscanned } from './unscanned.ts';

const HELP = `
Give the same servers as to "toolrisk lock", or name some of a configuration: then the others are left as they are.
What fails (▲): a tool whose risk rose, a new tool that is not simply
allowed, new text that turns to the model, an exception whose last day is over, a server that is gone, was not
approved or could not be seen whole. What is only reworded, lowered or read otherwise by newer rules is told.

With --fail-on and --report one run is a scan as well: its servers are started once for both.

Examples:
  toolrisk check --config .mcp.json --yes
  toolrisk check --config .mcp.json --yes --update      take the changes over, after they are shown
  toolrisk check --config .mcp.json --yes --fail-on critical --report sarif=toolrisk.sarif
  toolrisk check --config .mcp.json --offline           starts nothing: names, starts and exceptions only

Exit codes:
  0    nothing but what was approved or accepted
  1    something above fails, or what --fail-on names was found
  2    the command cannot be done as written, or the lock file is missing or unreadable
  3    a server could not be observed, or not fully, or lists nothing any more, and nothing else fails
  130  stopped by Ctrl-C; what was seen until then is told and reported, and what was not fails`;

const NEXT =
  '  Look at what is marked; then take it over with the same command and --update, or one tool with "toolrisk accept".';

interface CheckFlags extends ReachFlags, ConfigFlags, CorrectionFlags {
  readonly failOn: readonly FailOn[];
  readonly report: readonly FileReport[];
  readonly lock: string;
  readonly allowRise?: Severity;
  readonly offline: boolean;
  readonly update: boolean;
  readonly allowEmpty: boolean;
  readonly format: (typeof CHECK_FORMATS)[number];
  readonly json: boolean;
}

export function addCheck(program: Command, command: readonly string[] | undefined): void {
  const check = program
    .command('check')
    .summary('fail when the risk of servers rose since they were approved')
    .description('Scan servers again and compare them with the lock file.')
    .argument('[target...]', 'as in "toolrisk scan"');
  for (const option of configuredOptions()) check.addOption(option);
  check
    .addOption(lockOption())
    .addOption(
      new Option('--allow-rise <severity>', 'let risk rise up to this (default: not at all)').choices([
        ...SEVERITIES,
      ]),
    )
    .addOption(failOnOption())
    .addOption(reportOption())
    .addOption(
      new Option('--offline', 'start nothing').default(false).conflicts(['update', 'failOn', 'report']),
    )
    .option('--update', 'write what was found to the lock file, after showing it', false)
    .addOption(allowEmptyOption())
    .addOption(new Option('--format <name>', 'how to print').choices(CHECK_FORMATS).default('table'))
    .option('--json', 'the same as --format json', false);
  for (const option of [...reachOptions(), inputOption(), correctionsOption(), noColorOption()])
    check.addOption(option);
  check.addHelpText('after', HELP).action((words: string[], flags: CheckFlags) => run(words, command, flags));
}

async function run(words: readonly string[], command: readonly string[] | undefined, flags: CheckFlags) {
  if (flags.allowEmpty && !flags.update)
    throw new UsageError('--allow-empty approves nothing without --update', 'Give both, or neither.');
  const lock = await readLock(flags.lock);
  if (flags.update) await refuseUnwritableLock(flags.lock);
  const correct = await corrector(flags);
  const configured = await targetsOf(words, command, { ...flags, yes: flags.yes || flags.offline });
  await refuseReports(flags.report, [...filesRead(configured, flags), flags.lock]);
  if (configured.missing.length > 0) {
    throw new UsageError('not checked: a configuration could not be read to its end', 'Correct it first.');
  }
  const isPart = words.length > 0 && (flags.config !== undefined || flags.configs);
  const options = {
    today: new Date().toISOString().slice(0, 10),
    isPart,
    ...(flags.allowRise && { allowRise: flags.allowRise }),
  };
  const printing = { ...flags, format: flags.json ? ('json' as const) : flags.format };
  const { checkLock, expired, namesChecked } = await import('../lock/check.ts');
  if (flags.offline) {
    const names = [...configured.targets, ...configured.settled].map(({ id }) => id);
    return tellAll(
      [...namesChecked(lock, names, options), ...expired(lock, options)],
      configured.placeOf,
      printing,
    );
  }
  const settled = (await judgedAll(configured.settled)).map(correct);
  const kept: Kept[] = [];
  const keep = async (server: ScannedServer, at: number) => void kept.push({ at, server: correct(server) });
  const compare = async (missing: readonly Problem[]) => {
    const { scanned, left } = whatIsKnown(configured.targets, kept, settled);
    const deviations = checkLock(lock, scanned, options, left);
    const scan = asScan([...inOrder(kept), ...settled], { ...configured, missing }, flags.failOn);
    await tellAll(deviations, configured.placeOf, { ...printing, isFound: scan.isFound });
    for (const line of scan.found) tell(`  ${line}`);
    return { scanned, deviations, scan };
  };
  const done = keepLastWords(async () => {
    const missing = await unscanned(
      configured.targets,
      [],
      kept.map(({ at }) => at),
    );
    for (const { detail } of missing) tell(`Not the whole check: ${detail}.`);
    if (flags.update) tell(`${flags.lock} is left as it was.`);
    const { scan } = await compare(missing);
    await scan.write(flags.report);
  });
  await scanAll(configured.targets, flags, { onScanned: keep });
  done();
  const { scanned, deviations, scan } = await compare([]);
  if (flags.update) {
    const taken = { path: flags.lock, isPart, allowEmpty: flags.allowEmpty };
    await update(lock, scanned, unseenIn(deviations), taken);
    if (scan.isFound) process.exitCode = 1;
  } else if (codeOf(deviations) === 1 && printing.format === 'table') tell(NEXT);
  if (flags.report.length === 0) return;
  await scan.tellGrants();
  await scan.write(flags.report);
}

/** Servers of the lock file that were not seen whole. */
function unseenIn(deviations: readonly Deviation[]): readonly string[] {
  return deviations.filter(({ kind }) => kind === 'server-not-observed').map(({ server }) => server);
}

async function update(
  lock: Lockfile,
  scanned: readonly Scanned[],
  unseenLocked: readonly string[],
  {
    path,
    isPart,
    allowEmpty,
  }: { readonly path: string; readonly isPart: boolean; readonly allowEmpty: boolean },
) {
  const { lockOf } = await import('../lock/entry.ts');
  const isEmptyLocked = (name: string) =>
    Object.hasOwn(lock.servers, name) && lock.servers[name]?.tools.length === 0;
  const isTaken = ({ name, server }: Scanned) =>
    isApprovable(server, allowEmpty || isEmptyLocked(name)) && !unseenLocked.includes(name);
  const [seen, left] = [scanned.filter(isTaken), scanned.filter((one) => !isTaken(one))];
  // What could not be seen stays as it was approved.
  const unseen = left.map(({ name }) => name);
  const names = scanned.map(({ name }) => name);
  const kept = Object.entries(lock.servers).filter(
    ([name]) => unseen.includes(name) || (isPart && !names.includes(name)),
  );
  const fresh = lockOf(seen, lock.accepted);
  await writeLock(path, { ...fresh, servers: { ...fresh.servers, ...Object.fromEntries(kept) } });
  tell(
    `${path} holds what was found${unseen.length > 0 ? `; unseen and left as it was: ${unseen.join(', ')}` : ''}`,
  );
  tellEmpty(left.filter(({ name }) => !unseenLocked.includes(name)).map(({ server }) => server));
  process.exitCode = unseen.length > 0 ? 3 : 0;
}
