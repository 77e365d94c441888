import { isDeepStrictEqual } from 'node:util';
import { ACTIONS, type ScannedServer, SEVERITIES, type Severity } from '../../scanner/types.ts';
import type { Deviation } from './deviation.ts';
import { lockedServer, type Scanned } from './entry.ts';
import type { Accepted, LockedServer, LockedTool, Lockfile } from './lockfile.ts';
import { reasonsOn } from './reasons.ts';

export interface CheckOptions {
  /** Rises up to this severity do not fail. */
  readonly allowRise?: Severity;
  /** The day of the check, `2026-11-26`. */
  readonly today: string;
  /** Some servers of a configuration were named: of the others nothing is known, not that they are gone. */
  readonly isPart?: boolean;
}

/**
 * How what was scanned differs from what was approved; what fails comes first.
 * @param left names of servers that a check which was stopped did not come to: nothing is known of them
 */
export function checkLock(
  lock: Lockfile,
  scanned: readonly Scanned[],
  options: CheckOptions,
  left: readonly string[] = [],
): readonly Deviation[] {
  const names = [...scanned.map(({ name }) => name), ...left];
  const detail = 'was not observed: the check ended before it was looked at';
  return [
    ...namesChecked(lock, names, options),
    ...expired(lock, options),
    ...scanned.flatMap((one) => serverChecked(one, lock, options)),
    ...left
      .filter((name) => Object.hasOwn(lock.servers, name))
      .map((name) => ({ ...deviation('server-not-observed', name, true), detail })),
  ].sort((one, other) => Number(other.fails) - Number(one.fails));
}

/** Which servers only the configuration or only the lock file names: all that can be told without a scan. */
export function namesChecked(
  lock: Lockfile,
  names: readonly string[],
  { isPart = false }: CheckOptions,
): readonly Deviation[] {
  const gone = isPart ? [] : Object.keys(lock.servers).filter((name) => !names.includes(name));
  const added = names.filter((name) => !Object.hasOwn(lock.servers, name));
  return [
    ...gone.map((server) => deviation('server-vanished', server, true)),
    ...added.map((server) => deviation('server-not-locked', server, true)),
  ];
}

/** Exceptions whose last day is over. */
export function expired(lock: Lockfile, { today }: CheckOptions): readonly Deviation[] {
  return lock.accepted
    .filter(({ until }) => until < today)
    .map(({ server, tool, until, reason }) => ({
      ...deviation('exception-expired', server, true, tool),
      detail: `until ${until}: ${reason}`,
    }));
}

function serverChecked({ name, server, env }: Scanned, lock: Lockfile, options: CheckOptions): Deviation[] {
  const locked = Object.hasOwn(lock.servers, name) ? lock.servers[name] : undefined;
  if (locked === undefined) return [];
  const unseen = unseenWords(server, locked);
  if (unseen !== undefined) return [{ ...deviation('server-not-observed', name, true), detail: unseen }];
  const now = lockedServer(server, env);
  const withReasons = reasonsOn(server);
  return [
    ...packageChecked(name, locked, now),
    ...startChecked(name, locked, now),
    ...(gained(locked.findings, now.findings)
      ? [withReasons(deviation('finding-added', name, true), locked.findings)]
      : []),
    ...now.tools
      .flatMap((after) => toolChecked(after, { name, locked, lock }, options))
      .map((one) => withReasons(one)),
    ...locked.tools
      .filter(({ name: tool }) => !now.tools.some((one) => one.name === tool))
      .map((before) => ({ ...deviation('tool-removed', name, false, before.name), before })),
  ];
}

/** Why a server does not stand for what it was approved as; undefined where it was seen whole. */
function unseenWords(
  { outcome, partial, problems, tools }: ScannedServer,
  locked: LockedServer,
): string | undefined {
  const [problem] = problems;
  const why = problem === undefined ? '' : `, ${problem.detail}`;
  if (outcome !== 'listed') return `was not observed: ${outcome}${why}`;
  if (partial) return `was seen only in part${why}`;
  // An expired key mostly looks like that; a gate must not open because nothing is seen.
  return tools.length === 0 && locked.tools.length > 0 ? 'was not observed: it listed no tools' : undefined;
}

interface Approved {
  readonly name: string;
  readonly locked: LockedServer;
  readonly lock: Lockfile;
}

function toolChecked(
  after: LockedTool,
  { name, locked, lock }: Approved,
  options: CheckOptions,
): Deviation[] {
  const before = locked.tools.find((one) => one.name === after.name);
  const exception = accepted(lock, name, after.name, options);
  const told = (kind: Deviation['kind'], isGrave: boolean, as = after): Deviation[] => {
    const detail = isGrave ? allowedBy(as, exception, options) : undefined;
    const fails = isGrave && detail === undefined;
    return [
      {
        ...deviation(kind, name, fails, after.name),
        ...(before && { before }),
        after,
        ...(detail && { detail }),
      },
    ];
  };
  if (before === undefined)
    return told('tool-added', after.action !== 'allow' || after.findings !== undefined);
  if (gained(before.findings, after.findings)) return told('finding-added', true);
  const rose = isGraver(before, after);
  if (before.digest === after.digest) {
    if (isRecorrected(before, after)) return told('correction-changed', false);
    const isRead = isDeepStrictEqual(machineLabels(before), machineLabels(after));
    return isRead ? [] : told('rules-changed', false);
  }
  if (rose) return told('risk-rose', true);
  // What somebody said of the tool as it was hides no rise of what it is now.
  const [was, is] = [machines(before), machines(after)];
  return isGraver(was, is) ? told('corrected-rise', true, is) : told('reworded', false);
}

/** Why a tool passes although it is graver than it was approved; undefined where nothing lets it. */
function allowedBy(
  { findings, severity }: LockedTool,
  exception: Accepted | undefined,
  { allowRise }: CheckOptions,
): string | undefined {
  const isWithin = (limit: Severity) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit);
  if (exception !== undefined && isWithin(exception.severity))
    return `accepted until ${exception.until}: ${exception.reason}`;
  // A text that turns to the model is no matter of severity.
  if (allowRise === undefined || (findings !== undefined && exception === undefined)) return undefined;
  return isWithin(allowRise) ? `let through up to ${allowRise}` : undefined;
}

function accepted(
  lock: Lockfile,
  server: string,
  tool: string,
  { today }: CheckOptions,
): Accepted | undefined {
  return lock.accepted.find((one) => one.server === server && one.tool === tool && one.until >= today);
}

/** A tool as the judge reads it. */
const machines = (tool: LockedTool): LockedTool => ({ ...tool, ...tool.corrected?.machine });

const machineLabels = (tool: LockedTool) => labels(machines(tool));

const labels = ({ category, signals, severity, action }: LockedTool) => ({
  category,
  signals,
  severity,
  action,
});

function isRecorrected(before: LockedTool, after: LockedTool): boolean {
  const said = (tool: LockedTool) => tool.corrected && labels(tool);
  return !isDeepStrictEqual(said(before), said(after));
}

function isGraver(before: LockedTool, after: LockedTool): boolean {
  const step =
    SEVERITIES.indexOf(after.severity) - SEVERITIES.indexOf(before.severity) ||
    // A server that begins to warn of what it does, does no more than before.
    (before.declared || after.declared ? 0 : ACTIONS.indexOf(after.action) - ACTIONS.indexOf(before.action));
  return step > 0 || (step === 0 && after.signals.some((signal) => !before.signals.includes(signal)));
}

function gained(before: readonly string[] = [], after: readonly string[] = []): boolean {
  return after.some((one) => !before.includes(one));
}

function packageChecked(name: string, { package: was }: LockedServer, { package: is }: LockedServer) {
  const isSame = was?.name === is?.name && was?.version === is?.version;
  if (!isSame || was?.integrity === undefined || is?.integrity === undefined) return [];
  if (was.integrity === is.integrity) return [];
  const detail = `${is.name}@${is.version}: ${was.integrity} → ${is.integrity}`;
  return [{ ...deviation('package-differs', name, true), detail }];
}

function startChecked(name: string, locked: LockedServer, now: LockedServer): Deviation[] {
  const [was, is] = [startWords(locked), startWords(now)];
  return was === is ? [] : [{ ...deviation('start-changed', name, false), detail: `${was} → ${is}` }];
}

function startWords({ start, package: pkg }: LockedServer): string {
  const release = pkg === undefined ? '' : `${pkg.name}@${pkg.version}`;
  // What is pinned says it already.
  const version = start.target.includes(release) ? [] : [release];
  const variables = start.env.length === 0 ? [] : [`with ${start.env.join(', ')}`];
  return [start.target, ...version, ...variables].join(' ');
}

function deviation(kind: Deviation['kind'], server: string, fails: boolean, tool = ''): Deviation {
  return { kind, server, tool, fails };
}
