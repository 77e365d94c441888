import { availableParallelism } from 'node:os';
import type { Stage } from '../../scanner/observe/attempt.ts';
import type { ScannedServer, Target } from '../../scanner/types.ts';
import { own, tellDefect } from './defects.ts';
import { observeOptions, type ReachFlags } from './options.ts';
import { stages } from './stages.ts';

interface Watching {
  /** Called while a server starts, the time to load what is needed afterwards. */
  readonly meanwhile?: () => unknown;
  /** Given each server as soon as it is done, one at a time, with the place of its target among all. */
  readonly onScanned?: (server: ScannedServer, at: number) => Promise<void>;
}

/** Servers wait for the network and for disks more than they compute: two at once also on one core, never a crowd. */
const AT_ONCE = Math.min(4, Math.max(2, availableParallelism()));

/**
 * Scans a few at once, the same server of several targets only once, and hands each on as soon as it is done.
 * Whatever one of them does, the others are scanned.
 * @returns a server for each target, in the order of the targets.
 */
export async function scanAll(
  targets: readonly Target[],
  flags: ReachFlags,
  { meanwhile = () => {}, onScanned = async () => {} }: Watching = {},
): Promise<ScannedServer[]> {
  const servers: ScannedServer[] = [];
  const groups = sameServers(targets);
  const running = stages(groups.length);
  const stop = new AbortController();
  let told = Promise.resolve();
  const scanGroup = async ([target, ...others]: Group) => {
    const begun = running.begin(target.id);
    const server = await scanOne(target, flags, stop.signal, (stage) => {
      begun.at(stage);
      if (stage === 'connecting') void meanwhile();
    });
    const also = await Promise.all(others.map(shownId));
    const at = targets.indexOf(target);
    servers[at] = server;
    for (const [index, id] of also.entries()) servers[targets.indexOf(others[index]!)] = { ...server, id };
    told = told.then(async () => {
      begun.end();
      const names = [...new Set(also)].filter((id) => id !== server.id);
      await onScanned(names.length === 0 ? server : { ...server, also: names }, at);
      running.show();
    });
    await told;
  };
  const waiting = groups.values();
  const lane = async () => {
    for (const group of waiting) if (!stop.signal.aborted) await scanGroup(group);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  } finally {
    // What cannot be told need not be scanned.
    stop.abort();
    running.clear();
  }
  return servers;
}

/** Targets that reach the same server in the same way, under other names perhaps. */
type Group = readonly [Target, ...Target[]];

/** Targets grouped by what would be started or reached, in the order of the first of each group. */
export function sameServers(targets: readonly Target[]): readonly Group[] {
  const groups = Map.groupBy(targets, ({ id: _, ...how }) =>
    JSON.stringify(Object.entries(how).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  return [...groups.values()] as unknown as Group[];
}

/** A target's id as an observation of it would bear it. */
export async function shownId(target: Target): Promise<string> {
  const { secretsOf } = await import('../../scanner/secrets/given.ts');
  const { redactor } = await import('../../scanner/secrets/redactor.ts');
  return redactor(secretsOf(target)).line(target.id);
}

async function scanOne(
  target: Target,
  flags: ReachFlags,
  signal: AbortSignal,
  onStage: (stage: Stage) => void,
): Promise<ScannedServer> {
  const onDefect = (error: unknown) => tellDefect(error, target);
  const { scan } = await import('../../scanner/scan.ts');
  try {
    return await own(() => scan(target, { ...observeOptions(flags), signal, onStage, onDefect }));
  } catch (error) {
    // Thrown out of an event, past all that waits: what still runs of it is ended with this process.
    onDefect(error);
    const { judgeObservation } = await import('../../scanner/judge-observation.ts');
    const { outcomeOfError } = await import('../../scanner/outcome-of-error.ts');
    return judgeObservation(outcomeOfError(error, target));
  }
}
