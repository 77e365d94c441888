import type { LaneWidths } from '../../scanner/crawl/lanes.ts';

/** Two installs fill a connection; fifty waits cost nothing; four visits are no burden to a host. */
export function crawlWidths({ concurrency }: { readonly concurrency: number }): LaneWidths {
  return { installing: 2, remote: 50, perHost: 4, local: concurrency };
}
