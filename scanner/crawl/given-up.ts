import { displayTarget } from '../secrets/given.ts';
import type { Sendable } from '../secrets/without-secrets.ts';
import type { HttpTarget, NpmTarget, Observation, Problem, UnobservedReason } from '../types.ts';

/** The outcome of a server of which every worker died: by its doing, for all we know. */
export function workerLost(target: NpmTarget | HttpTarget, workers: number): Observation {
  return notBroughtHome(target, 'crashed', {
    kind: 'worker-lost',
    detail: `each of ${workers} workers that observed it died before it was done`,
    next: `Scan it where you can watch: toolrisk scan ${displayTarget(target)}`,
  });
}

/** The outcome of a server of which something else than its observation was handed in. */
export function resultRefused(target: NpmTarget | HttpTarget, why: string): Observation {
  return notBroughtHome(target, 'list-failed', {
    kind: 'result-refused',
    detail: `what came back under its name is no observation of it: ${why}`,
    next: 'Use one version and the same --limit for crawl and workers, and a Redis that only they can write to.',
  });
}

function notBroughtHome(
  target: NpmTarget | HttpTarget,
  outcome: UnobservedReason,
  problem: Problem,
): Observation {
  return {
    id: target.id,
    target: displayTarget(target),
    transport: target.kind === 'http' ? 'http' : 'stdio',
    outcome,
    partial: false,
    problems: [problem],
    capturedAt: new Date().toISOString(),
    duration: 0,
    containment: { method: 'none-started', detail: 'what ran is not known: no worker came back' },
    tools: [],
  };
}

/** An observation without its tools, which are more than may wait in Redis. */
export function tooLargeToHandIn(observation: Sendable, bytes: number, most: number): Sendable {
  const inMegabytes = (size: number) => `${Math.ceil(size / 1e6)} MB`;
  const problem = {
    kind: 'result-too-large',
    detail: `its list takes ${inMegabytes(bytes)}, and a worker hands in ${inMegabytes(most)} at most`,
    next: 'Crawl it without --redis, or cap it: --limit definition=100kb',
  };
  return { ...observation, outcome: 'too-large', problems: [problem, ...observation.problems], tools: [] };
}
