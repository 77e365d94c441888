import { tell } from './io.ts';

export interface Interrupts {
  /** Aborted by the first Ctrl-C: finish what runs, start nothing more. */
  readonly soon: AbortSignal;
  /** Aborted by the second: end everything now. */
  readonly now: AbortSignal;
  /** Gives Ctrl-C its ordinary meaning back. */
  forget(): void;
}

/**
 * Listens for Ctrl-C, and for the polite signal of a service manager: a crawl takes that as the second Ctrl-C,
 * for the next run continues it; a worker as the first, for others wait for what it is at.
 */
export function interrupts(of: 'crawl' | 'worker'): Interrupts {
  const soon = new AbortController();
  const now = new AbortController();
  const onInterrupt = () => {
    if (soon.signal.aborted) return now.abort();
    soon.abort();
    tell('Finishing the servers that are running; Ctrl-C again stops at once.');
  };
  const onTerminate = () => {
    if (of === 'worker') return onInterrupt();
    soon.abort();
    now.abort();
  };
  process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate);
  return {
    soon: soon.signal,
    now: now.signal,
    forget: () => void process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate),
  };
}
