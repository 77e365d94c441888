import PQueue from 'p-queue';
import type { Stage } from '../observe/attempt.ts';
import type { Target } from '../types.ts';

/** How many targets may be in each lane at a time. */
export interface LaneWidths {
  /** Installing waits for the registry and unpacks: network and disk. */
  readonly installing: number;
  /** A local server that starts keeps a core busy. */
  readonly local: number;
  /** A remote server is waited for; it costs us nearly nothing. */
  readonly remote: number;
  /** Of one host, so that a crawl is no burden to it. */
  readonly perHost: number;
}

export interface Lanes {
  /**
   * Runs work when the target's turn has come; `onStage` moves it from lane to lane as it goes on. Undefined when
   * told to stop before the target was begun: what only waits for its turn to install was not.
   */
  run<T>(
    target: Target,
    work: (onStage: (stage: Stage) => Promise<void>) => Promise<T>,
  ): Promise<T | undefined>;
}

/** Thrown through the work of a target that was not begun, which must let it pass. */
export class NotBegun extends Error {
  override readonly name = 'NotBegun';
}

/** Lanes of these widths. `soon` aborted: what installs or runs goes on to its end, what waits is not begun. */
export function openLanes(widths: LaneWidths, soon: AbortSignal): Lanes {
  const installing = new PQueue({ concurrency: widths.installing });
  const local = new PQueue({ concurrency: widths.local });
  const remote = new PQueue({ concurrency: widths.remote });
  const hosts = new Map<string, PQueue>();
  const hostLane = (url: string) => {
    const host = URL.parse(url)?.host ?? '';
    const lane = hosts.get(host) ?? new PQueue({ concurrency: widths.perHost });
    hosts.set(host, lane);
    return lane;
  };
  return {
    run(target, work) {
      const still = async () => {};
      const unlessStopped = async () => (soon.aborted ? undefined : work(still));
      if (target.kind === 'http') return hostLane(target.url).add(() => remote.add(unlessStopped));
      return inTurns({ installing, local }, soon, work);
    },
  };
}

/** Starts in the local lane; gives up the place there while a package is installed. */
async function inTurns<T>(
  { installing, local }: { readonly installing: PQueue; readonly local: PQueue },
  soon: AbortSignal,
  work: (onStage: (stage: Stage) => Promise<void>) => Promise<T>,
): Promise<T | undefined> {
  let lane = local;
  let leave = await enter(local);
  const moveTo = async (next: PQueue) => {
    if (next === lane) return;
    leave();
    lane = next;
    leave = await enter(next);
  };
  try {
    if (soon.aborted) return undefined;
    return await work(async (stage) => {
      if (stage === 'starting') return moveTo(local);
      if (stage !== 'installing') return;
      await moveTo(installing);
      if (soon.aborted) throw new NotBegun();
    });
  } catch (error) {
    if (error instanceof NotBegun) return undefined;
    throw error;
  } finally {
    leave();
  }
}

/** Waits for a place in a lane; the function that comes back gives it up. */
function enter(lane: PQueue): Promise<() => void> {
  return new Promise((entered) => {
    lane.add(() => new Promise<void>((leave) => entered(leave)));
  });
}
