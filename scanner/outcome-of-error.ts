import { UsageError } from './errors.ts';
import { shownTarget } from './secrets/given.ts';
import { notTried } from './sources/unobserved.ts';
import type { Observation, Target } from './types.ts';

/**
 * What was thrown while one server was observed, judged or recorded, as the outcome of that server: a crowd goes
 * on without it. A UsageError is about the target (a saved list that is gone); anything else is a defect of
 * ours, and says nothing about the server. The words of an error may hold what is secret: only its kind is told.
 */
export function outcomeOfError(error: unknown, met: Target | Observation): Observation {
  const seen =
    'kind' in met
      ? { id: met.id, target: shownTarget(met), transport: TRANSPORT[met.kind] }
      : { id: met.id, target: met.target, transport: met.transport };
  if (error instanceof UsageError) {
    const problem = { kind: 'target-unusable', detail: error.message, next: error.hint };
    return { ...notTried(seen, 'unreachable', problem), ...seen };
  }
  const problem = {
    kind: 'toolrisk-defect',
    detail: `toolrisk itself failed on this server (${kindOf(error)}); that says nothing about the server`,
    next: 'Report it to toolrisk with what standard error said, and the target.',
  };
  return { ...notTried(seen, 'scanner-failed', problem), ...seen };
}

const TRANSPORT = { stdio: 'stdio', npm: 'stdio', http: 'http', file: 'file' } as const;

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}`.replace(/[^\w ]/g, '').slice(0, 60);
}
