import type { Stage } from '../../scanner/observe/attempt.ts';
import type { ScannedServer, Target } from '../../scanner/types.ts';
import { visible } from '../report/visible.ts';
import { own, tellDefect } from './defects.ts';
import { status } from './io.ts';
import { observeOptions, type ReachFlags } from './options.ts';

interface Watching {
  /** Called while a server starts, the time to load what is needed afterwards. */
  readonly meanwhile?: () => unknown;
  /** Given each server as soon as it is done. */
  readonly onScanned?: (server: ScannedServer) => Promise<void>;
}

/**
 * One after the other: a person waits for each, and a command may ask for the terminal. Whatever one of them
 * does, the others are scanned, and each is handed on as soon as it is done.
 */
export async function scanAll(
  targets: readonly Target[],
  flags: ReachFlags,
  { meanwhile = () => {}, onScanned = async () => {} }: Watching = {},
): Promise<ScannedServer[]> {
  const line = status();
  const servers: ScannedServer[] = [];
  for (const target of targets) {
    line.say(`observing ${visible(target.id)} …`);
    const server = await scanOne(target, flags, meanwhile);
    line.clear();
    servers.push(server);
    await onScanned(server);
  }
  return servers;
}

async function scanOne(target: Target, flags: ReachFlags, meanwhile: () => unknown): Promise<ScannedServer> {
  const onStage = (stage: Stage) => {
    if (stage === 'connecting') void meanwhile();
  };
  const onDefect = (error: unknown) => tellDefect(error, target);
  const { scan } = await import('../../scanner/scan.ts');
  try {
    return await own(() => scan(target, { ...observeOptions(flags), onStage, onDefect }));
  } catch (error) {
    // Thrown out of an event, past all that waits: what still runs of it is ended with this process.
    onDefect(error);
    const { judgeObservation } = await import('../../scanner/judge-observation.ts');
    const { outcomeOfError } = await import('../../scanner/outcome-of-error.ts');
    return judgeObservation(outcomeOfError(error, target));
  }
}
