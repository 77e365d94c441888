import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCatalogue } from '../../../catalogue/store/index.ts';
import { crawl } from '../../../scanner/crawl/crawl.ts';
import { judgeObservation } from '../../../scanner/judge-observation.ts';
import { observe } from '../../../scanner/observe/index.ts';
import type { Limits } from '../../../scanner/observe/limits.ts';
import { urlTarget } from '../../../scanner/sources/argv.ts';

export const CONCURRENCY = 50;

/** Starts `count` servers in a process of their own; of the `share` given, one part hangs and one fails. */
export async function startServers(count: number, share: number) {
  const child = fork(join(import.meta.dirname, 'http-servers.ts'), [String(count), String(share)]);
  const urls = await new Promise<string[]>((ready) => {
    child.once('message', (message) => ready(message as string[]));
  });
  return { urls, stop: () => void child.kill() };
}

/** Crawls into a catalogue that is thrown away: observed, judged and recorded. Counts the outcomes. */
export async function crawlAll(
  urls: readonly string[],
  limits: Partial<Limits> = {},
): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'toolrisk-bench-'));
  const catalogue = openCatalogue(join(folder, 'catalogue.db'), 'write');
  const outcomes: Record<string, number> = {};
  await crawl(
    urls.map((url) => urlTarget(url)),
    {
      observe: (target, onStage) => observe(target, { onStage, limits }),
      keep(observation) {
        outcomes[observation.outcome] = (outcomes[observation.outcome] ?? 0) + 1;
        catalogue.record(judgeObservation(observation));
      },
      onDefect(_, error) {
        throw error;
      },
      widths: { installing: 1, local: 1, remote: CONCURRENCY, perHost: 4 },
    },
  );
  catalogue.close();
  rmSync(folder, { recursive: true });
  return outcomes;
}
