import type { Stage } from '../observe/attempt.ts';
import { outcomeOfError } from '../outcome-of-error.ts';
import type { Observation, Target } from '../types.ts';
import { type LaneWidths, NotBegun, openLanes } from './lanes.ts';
import { withRetries } from './retry.ts';

export interface CrawlOptions {
  /** Observes one target; failures are values in what it returns. */
  readonly observe: (target: Target, onStage: (stage: Stage) => Promise<void>) => Promise<Observation>;
  /** Keeps one observation, all of it or nothing. Throws only where the next one would fail as well: it ends the crawl. */
  readonly keep: (observation: Observation, target: Target) => void;
  readonly widths: LaneWidths;
  /** Told when the first thing is done for a target: it is installed, started or called. */
  readonly onStart?: (target: Target) => void;
  /** Told of what observing threw, mostly a defect of ours: it is the outcome of this target only. */
  readonly onDefect: (target: Target, error: unknown) => void;
  /** Aborted: what installs or runs is finished and kept; what waits for its turn is not begun. */
  readonly signal?: AbortSignal;
  /** Milliseconds before each further attempt at a host that is busy. */
  readonly backOff?: readonly number[];
}

/**
 * Observes many targets and keeps each as soon as it is done, so that a crawl may end at any moment and
 * lose nothing. Waiting for remote servers never holds up starting local ones, nor installing either.
 * @throws what `keep` throws, after what was running has ended.
 */
export async function crawl(targets: readonly Target[], options: CrawlOptions): Promise<void> {
  const broken = new AbortController();
  const stop = AbortSignal.any([broken.signal, ...(options.signal ? [options.signal] : [])]);
  const lanes = openLanes(options.widths, stop);
  const visit = (target: Target) =>
    lanes.run(target, async (onStage) => {
      let begun = false;
      const begin = () => {
        if (!begun) options.onStart?.(target);
        begun = true;
      };
      // A package may have to wait until it can be installed.
      if (target.kind !== 'npm') begin();
      const inTurn = async (stage: Stage) => {
        await onStage(stage);
        begin();
      };
      const observation = await withRetries(() => options.observe(target, inTurn), {
        signal: stop,
        ...(options.backOff && { backOff: options.backOff }),
      }).catch((error: unknown) => {
        if (error instanceof NotBegun) throw error;
        options.onDefect(target, error);
        return outcomeOfError(error, target);
      });
      if (!broken.signal.aborted) options.keep(observation, target);
    });
  const visits = targets.map((target) =>
    visit(target).catch((error: unknown) => {
      broken.abort(error);
    }),
  );
  await Promise.all(visits);
  if (broken.signal.aborted) throw broken.signal.reason;
}
