import { type Circumstances, type Failure, failed } from './attempt.ts';

/** What ends an observation from outside itself: its time is up, or the caller wants it to end. */
export interface Deadline {
  readonly over: AbortSignal;
  /** For one attempt among several: ends with the whole, and may be ended alone. Its reason is a Failure. */
  readonly part: () => AbortController;
  readonly clear: () => void;
}

export function deadline({ limits, signal }: Circumstances): Deadline {
  const whole = new AbortController();
  const timer = setTimeout(() => whole.abort(outOfTime(limits.total)), limits.total);
  const cancel = () => whole.abort(CANCELLED);
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  const clear = () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  };
  const part = () => {
    const stop = new AbortController();
    const follow = () => stop.abort(whole.signal.reason);
    if (whole.signal.aborted) follow();
    whole.signal.addEventListener('abort', follow, { once: true });
    return stop;
  };
  return { over: whole.signal, part, clear };
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
