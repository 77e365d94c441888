import { setTimeout as pause } from 'node:timers/promises';
import type { Observation } from '../types.ts';

/** Milliseconds to wait before each further attempt. */
export const BACK_OFF: readonly number[] = [500, 2_000];

/**
 * Problems that may pass by themselves: a busy or restarting host. What a server says of itself (a missing
 * key, a crash, a wrong package) is the same a second later.
 */
const PASSING: ReadonlySet<string> = new Set([
  'connection-refused',
  'connection-failed',
  'rate-limited',
  'http-error',
  'registry-unreachable',
]);

/** Observes again after a pause while the outcome is one that may pass; the last observation counts. */
export async function withRetries(
  observe: () => Promise<Observation>,
  { backOff = BACK_OFF, signal }: { readonly backOff?: readonly number[]; readonly signal?: AbortSignal },
): Promise<Observation> {
  let observation = await observe();
  for (const wait of backOff) {
    if (signal?.aborted || !mayPass(observation)) break;
    // A rejection means that the crawl is being stopped: what we have is the answer.
    await pause(wait, undefined, signal && { signal }).catch(() => {});
    if (signal?.aborted) break;
    observation = await observe();
  }
  return observation;
}

function mayPass({ outcome, problems }: Observation): boolean {
  return outcome !== 'listed' && problems[0] !== undefined && PASSING.has(problems[0].kind);
}
