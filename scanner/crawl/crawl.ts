import PQueue from 'p-queue';
import type { ScannedServer, Target } from '../types.ts';

/** What happened on the road, in order, for progress and reports. */
export type CrawlEvent =
  | { readonly kind: 'started'; readonly id: string }
  | { readonly kind: 'recorded'; readonly server: ScannedServer };

export interface CrawlOptions {
  /** Observes and judges one target; failures are values in what it returns. */
  readonly scan: (target: Target) => Promise<ScannedServer>;
  /** Keeps one result, all of it or nothing. A throw ends the crawl: the next one would fail as well. */
  readonly record: (server: ScannedServer) => void;
  /** How many local servers run at a time; remote ones wait in a lane ten times as wide. */
  readonly concurrency: number;
  readonly onEvent: (event: CrawlEvent) => void;
  /** Aborted: what runs is finished and recorded, nothing more is started. */
  readonly signal?: AbortSignal;
}

/**
 * Scans many targets and records each as soon as it is done, so that a crawl may end at any moment and
 * lose nothing. Waiting for remote servers never holds up starting local ones, nor the other way round.
 * @returns the targets that were not reached before `signal` was aborted.
 */
export async function crawl(targets: readonly Target[], options: CrawlOptions): Promise<readonly Target[]> {
  const local = new PQueue({ concurrency: options.concurrency });
  const remote = new PQueue({ concurrency: options.concurrency * 10 });
  const unreached: Target[] = [];
  const visits = targets.map((target) =>
    (target.kind === 'http' ? remote : local).add(async () => {
      if (options.signal?.aborted) return void unreached.push(target);
      options.onEvent({ kind: 'started', id: target.id });
      const server = await options.scan(target);
      options.record(server);
      options.onEvent({ kind: 'recorded', server });
    }),
  );
  try {
    await Promise.all(visits);
  } catch (error) {
    local.clear();
    remote.clear();
    throw error;
  }
  return unreached;
}
