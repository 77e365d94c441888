import { UsageError } from './errors.ts';
import { notTried } from './sources/unobserved.ts';
import type { Observation } from './types.ts';

/**
 * What was thrown while one server was observed, judged or recorded, as the outcome of that server: a crowd goes
 * on without it. A UsageError is about the target (a saved list that is gone); anything else is a defect of
 * ours, and says nothing about the server. The words of an error may hold what is secret: only its kind is told.
 */
export function outcomeOfError(error: unknown, { id }: { readonly id: string }): Observation {
  if (error instanceof UsageError) {
    const problem = { kind: 'target-unusable', detail: error.message, next: error.hint };
    return notTried({ id, target: id }, 'unreachable', problem);
  }
  return notTried({ id, target: id }, 'scanner-failed', {
    kind: 'toolrisk-defect',
    detail: `toolrisk itself failed on this server (${kindOf(error)}); that says nothing about the server`,
    next: 'Report it to toolrisk with what standard error said, and the target.',
  });
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}`.replace(/[^\w ]/g, '').slice(0, 60);
}
