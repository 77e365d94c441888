import { crawl } from '../../scanner/crawl/crawl.ts';
import { targetKey } from '../../scanner/crawl/target-key.ts';
import { RULESET_VERSION } from '../../scanner/judge/index.ts';
import { judgeObservation } from '../../scanner/judge-observation.ts';
import { digestOf } from '../../scanner/normalise.ts';
import { observe } from '../../scanner/observe/index.ts';
import type { Observation, ScannedServer, Target } from '../../scanner/types.ts';
import { visible } from '../report/visible.ts';
import { type Catalogue, openCatalogue } from '../store/index.ts';
import type { CrawlFlags } from './crawl.ts';
import { startProgress } from './crawl-progress.ts';
import { type CrawlPlan, isBundled } from './crawl-targets.ts';
import { interrupts } from './interrupts.ts';
import { tell } from './io.ts';
import { observeOptions } from './options.ts';

/**
 * Crawls into the catalogue, going on where an interrupted crawl of the same targets was.
 * @returns the exit code: 0 when every target has a recorded outcome, 130 when it was stopped.
 * @throws {CatalogueError} when results can no longer be recorded.
 */
export async function runCrawl(plan: CrawlPlan, flags: CrawlFlags): Promise<number> {
  const { targets, settled } = plan;
  const catalogue = openCatalogue(flags.db, 'write');
  const stop = interrupts('crawl');
  try {
    const keys = new Map(targets.map((target) => [target, targetKey(target)]));
    const begun = catalogue.beginCrawl(digestOf([...keys.values()].sort()), flags.afresh);
    const left = targets.filter((target) => !begun.visited.has(keys.get(target)!));
    if (left.length < targets.length) {
      tell(
        `Continuing the crawl of ${begun.startedAt}: ${targets.length - left.length} of ${targets.length} done.`,
      );
    }
    let defects = 0;
    const progress = startProgress(flags.progress, left.length + settled.length);
    const record = (observation: Observation, target: Target) => {
      const server = judged(observation, catalogue);
      catalogue.record(server, { crawl: begun.id, target: keys.get(target)! });
      progress.recorded(server);
    };
    const onDefect = (target: Target, error: unknown) => {
      defects += 1;
      tell(`toolrisk: a defect of toolrisk kept it from observing ${visible(target.id)}; please report it`);
      console.error(error);
    };
    for (const observation of settled) {
      const server = judged(observation, catalogue);
      catalogue.record(server);
      progress.recorded(server);
    }
    const bundled = isBundled();
    const visitHere = (some: readonly Target[], soon: AbortSignal) =>
      crawl(some, {
        observe: (target, onStage) =>
          observe(target, {
            ...observeOptions(flags),
            refusePrivate: !flags.allowPrivate,
            mustContain: !bundled(target),
            signal: stop.now,
            onStage,
          }),
        keep(observation, target) {
          // An observation that was cut off by the user says nothing about the server.
          if (!stop.now.aborted) record(observation, target);
        },
        widths: { local: flags.concurrency, installing: 2, remote: 50, perHost: 4 },
        onDefect,
        onStart: (target) => progress.started(target.id),
        signal: soon,
      });
    try {
      if (flags.redis === undefined) await visitHere(left, stop.soon);
      else {
        const { crawlOverRedis } = await import('./crawl-redis.ts');
        const name = digestOf([...keys.values(), begun.startedAt].sort()).slice(0, 16);
        const keyOf = (target: Target) => keys.get(target)!;
        await crawlOverRedis(left, {
          redis: flags.redis,
          ...{ name, keyOf, visitHere, record, onDefect, stop },
        });
      }
    } finally {
      progress.end();
    }
    if (stop.soon.aborted) return tell('Stopped. The same command continues where this one was.') ?? 130;
    tell(`Recorded in ${flags.db}`);
    if (defects > 0) return 3;
    catalogue.endCrawl(begun.id);
    return plan.incomplete && !flags.allowPartial ? 3 : 0;
  } finally {
    stop.forget();
    catalogue.close();
  }
}

/** An unchanged server costs one listing: its verdicts are those of the catalogue. */
function judged(observation: Observation, catalogue: Catalogue): ScannedServer {
  const digest = digestOf(observation.tools.map((definition) => digestOf(definition)));
  return catalogue.unchanged(observation, digest, RULESET_VERSION) ?? judgeObservation(observation);
}
