import { crawl } from '../../scanner/crawl/crawl.ts';
import { targetKey } from '../../scanner/crawl/target-key.ts';
import { RULESET_VERSION } from '../../scanner/judge/index.ts';
import { judgeObservation } from '../../scanner/judge-observation.ts';
import { digestOf } from '../../scanner/normalise.ts';
import { observe } from '../../scanner/observe/index.ts';
import { withDefaults } from '../../scanner/observe/limits.ts';
import { outcomeOfError } from '../../scanner/outcome-of-error.ts';
import { shellWord } from '../../scanner/shell-word.ts';
import type { Observation, ScannedServer, Target } from '../../scanner/types.ts';
import { asHeld } from '../corrections/held.ts';
import { type Catalogue, CatalogueError, openCatalogue, type Visit } from '../store/index.ts';
import type { CrawlFlags } from './crawl-flags.ts';
import { type CrawlProgress, startProgress } from './crawl-progress.ts';
import { type CrawlPlan, isBundled } from './crawl-targets.ts';
import { crawlWidths } from './crawl-widths.ts';
import { own, tellDefect } from './defects.ts';
import { type Interrupts, interrupts } from './interrupts.ts';
import { tell } from './io.ts';
import { defaultDb, observeOptions } from './options.ts';

/**
 * Crawls into the catalogue, going on where an interrupted crawl of the same targets was.
 * @returns the exit code: 0 when every target has a recorded outcome, 130 when it was stopped.
 * @throws {CatalogueError} when results can no longer be recorded.
 */
export async function runCrawl(plan: CrawlPlan, flags: CrawlFlags): Promise<number> {
  const catalogue = openCatalogue(flags.db, 'write');
  const stop = interrupts('crawl');
  try {
    const run = beginRun(plan, flags, catalogue);
    try {
      await visitAll(run, flags, stop);
    } finally {
      run.progress.end();
    }
    if (stop.soon.aborted) {
      tell('Stopped. The same command continues where this one was.');
      return 130;
    }
    const isEmpty = plan.targets.length + plan.settled.length === 0;
    tell(
      isEmpty
        ? 'There was no server to visit, and nothing was recorded.'
        : `Recorded in ${flags.db}; "toolrisk list${ofDb(flags.db)}" tells what it holds.`,
    );
    catalogue.endCrawl(run.id);
    return plan.incomplete && !flags.allowPartial ? 3 : 0;
  } finally {
    stop.forget();
    catalogue.close();
  }
}

/** How a command is told of another catalogue than its own. */
function ofDb(db: string): string {
  return db === defaultDb() ? '' : ` --db ${shellWord(db)}`;
}

/** A crawl under way. */
interface Run {
  readonly id: number;
  /** Names the crawl in Redis: the same one for the same targets until it is finished. */
  readonly name: string;
  readonly keyOf: (target: Target) => string;
  /** Targets without an outcome yet. */
  readonly left: readonly Target[];
  readonly progress: CrawlProgress;
  readonly record: (observation: Observation, target: Target) => void;
  readonly onDefect: (target: Target, error: unknown) => void;
}

function beginRun({ targets, settled }: CrawlPlan, flags: CrawlFlags, catalogue: Catalogue): Run {
  const keys = new Map(targets.map((target) => [target, targetKey(target)]));
  const keyOf = (target: Target) => keys.get(target)!;
  const { id, startedAt, visited } = catalogue.beginCrawl(digestOf([...keys.values()].sort()), flags.afresh);
  const left = targets.filter((target) => !visited.has(keyOf(target)));
  const done = targets.length - left.length;
  if (done > 0) tell(`Continuing the crawl of ${startedAt}: ${done} of ${targets.length} done.`);
  const progress = startProgress(flags.progress, left.length + settled.length);
  const keep = (observation: Observation, visit?: Visit) => {
    const server = judged(observation, catalogue);
    catalogue.record(server, visit);
    // Counted as every reader of the catalogue will see it.
    progress.recorded(asHeld(server));
  };
  /** What judging or recording one server throws is its outcome, unless the catalogue itself cannot be used. */
  const keepAnyhow = (observation: Observation, visit?: Visit) => {
    try {
      keep(observation, visit);
    } catch (error) {
      if (error instanceof CatalogueError) throw error;
      tellDefect(error, observation);
      keep(outcomeOfError(error, observation), visit);
    }
  };
  for (const observation of settled) keepAnyhow(observation);
  return {
    id,
    name: digestOf([...keys.values(), startedAt].sort()).slice(0, 16),
    keyOf,
    left,
    progress,
    record: (observation, target) => keepAnyhow(observation, { crawl: id, target: keyOf(target) }),
    onDefect: (target, error) => tellDefect(error, target),
  };
}

async function visitAll(run: Run, flags: CrawlFlags, stop: Interrupts): Promise<void> {
  const bundled = isBundled();
  const visitHere = (targets: readonly Target[], soon: AbortSignal) =>
    crawl(targets, {
      observe: (target, onStage) =>
        own(() =>
          observe(target, {
            ...observeOptions(flags),
            cacheSize: flags.cacheSize,
            refusePrivate: !flags.allowPrivate,
            mustContain: !bundled(target),
            signal: stop.now,
            onStage,
          }),
        ),
      keep(observation, target) {
        // An observation that was cut off by the user says nothing about the server.
        if (!stop.now.aborted) run.record(observation, target);
      },
      widths: crawlWidths(flags),
      onDefect: run.onDefect,
      onStart: (target) => run.progress.started(target.id),
      signal: soon,
    });
  if (flags.redis === undefined) return visitHere(run.left, stop.soon);
  const { crawlOverRedis } = await import('./crawl-redis.ts');
  const limits = withDefaults(flags.limit);
  await crawlOverRedis(run.left, { ...run, redis: flags.redis, limits, visitHere, stop });
}

/**
 * An unchanged server costs one listing: its verdicts are those of the catalogue. One to which a secret was handed
 * is judged as served each time, since the catalogue knows only what was left of that.
 */
function judged(observation: Observation, catalogue: Catalogue): ScannedServer {
  if (observation.redactor !== undefined) return judgeObservation(observation);
  const digest = digestOf(observation.tools.map((definition) => digestOf(definition)));
  return catalogue.unchanged(observation, digest, RULESET_VERSION) ?? judgeObservation(observation);
}
