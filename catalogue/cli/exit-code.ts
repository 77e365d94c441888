import { type ScannedServer, SEVERITIES, type Severity } from '../../scanner/types.ts';

export interface Threshold {
  /** The mildest severity that fails the scan; absent: findings never change the exit code. */
  readonly failOn?: Severity;
  /** Accept a list that is not complete, or empty. */
  readonly allowPartial: boolean;
}

/**
 * 1 when a tool is at or above the threshold, also where the scan was partial; else 3 when a server could
 * not be observed, or not fully, or listed nothing at all (an expired key mostly looks like that); else 0.
 */
export function exitCode(servers: readonly ScannedServer[], { failOn, allowPartial }: Threshold): 0 | 1 | 3 {
  const atOrAbove = failOn === undefined ? [] : SEVERITIES.slice(SEVERITIES.indexOf(failOn));
  const fails = servers.some(({ tools }) =>
    tools.some(({ verdict }) => atOrAbove.includes(verdict.severity)),
  );
  if (fails) return 1;
  const incomplete = servers.some(
    ({ outcome, partial, tools }) =>
      outcome !== 'listed' || ((partial || tools.length === 0) && !allowPartial),
  );
  return incomplete ? 3 : 0;
}
