import { type Circumstances, type Failure, failed } from './attempt.ts';

/** What ends an observation from outside itself: its time is up, or the caller wants it to end. */
export interface Deadline {
  /** Aborted with a Failure as its reason, by whoever comes first. */
  readonly stop: AbortController;
  readonly clear: () => void;
}

export function deadline({ limits, signal }: Circumstances): Deadline {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(outOfTime(limits.total)), limits.total);
  const cancel = () => stop.abort(CANCELLED);
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  const clear = () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  };
  return { stop, clear };
}

const CANCELLED = failed('timed-out', 'cancelled', 'the observation was cancelled', 'Scan again.');

function outOfTime(total: number): Failure {
  return failed(
    'timed-out',
    'total-time',
    `the observation took longer than ${total / 1000} s`,
    `Give it longer with --timeout ${Math.ceil(total / 500)}.`,
  );
}
