import type { Observation, Problem, UnobservedReason } from '../types.ts';

/** The observation of a server that nobody tried to reach, because its source says that it cannot be. */
export function notTried(
  { id, target }: { readonly id: string; readonly target: string },
  outcome: UnobservedReason,
  problem: Problem,
): Observation {
  return {
    id,
    target,
    transport: 'stdio',
    outcome,
    partial: false,
    problems: [problem],
    capturedAt: new Date().toISOString(),
    duration: 0,
    containment: { method: 'none-started', detail: 'nothing was started' },
    tools: [],
  };
}
