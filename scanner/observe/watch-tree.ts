import { readFileSync } from 'node:fs';
import { type Failure, failed } from './attempt.ts';
import { CAN_SEE_PROCESSES, descendantsOf, processesMarked } from './leftovers.ts';
import type { Limits } from './limits.ts';

/** How often is looked. A process fills some gigabytes in a second at most. Milliseconds. */
const EVERY = 200;

/** A server's first process, and how those that left it are found. */
interface Tree {
  readonly pid: number | undefined;
  readonly marker: string;
  /** None can leave it. */
  readonly sealed: boolean;
}

/**
 * Watches how much memory a server and all it started have resident together, and how many they are.
 * Address space and reservations are left alone: V8 and WebAssembly reserve far more than they use.
 * `strike` is told once when a cap is passed. Returns what ends the watch; does nothing without /proc.
 */
export function watchTree(
  { pid, marker, sealed }: Tree,
  limits: Pick<Limits, 'memory' | 'processes'>,
  strike: (failure: Failure) => void,
): () => void {
  if (pid === undefined || !CAN_SEE_PROCESSES) return () => {};
  const timer = setInterval(() => {
    const away = sealed ? [] : processesMarked(marker);
    const ids = [...new Set([pid, ...descendantsOf(pid).map((one) => one.pid), ...away])];
    const failure = beyond(ids, limits);
    if (failure === undefined) return;
    clearInterval(timer);
    strike(failure);
  }, EVERY);
  timer.unref();
  return () => clearInterval(timer);
}

function beyond(
  ids: readonly number[],
  { memory, processes }: Pick<Limits, 'memory' | 'processes'>,
): Failure | undefined {
  if (ids.length > processes) {
    return struck('process-cap', `ran more than ${processes} processes`, `processes=${processes * 2}`);
  }
  // What forks share counts for each in the first sum, which costs little, and once in the second.
  if (sum(ids, ownMemory) <= memory || sum(ids, shareOfMemory) <= memory) return undefined;
  const megabytes = Math.round(memory / 1e6);
  return struck('memory-cap', `took more than ${megabytes} MB of memory`, `memory=${megabytes * 2}mb`);
}

function struck(kind: string, what: string, larger: string): Failure {
  return failed(
    'too-large',
    kind,
    `the server ${what}, a limit of this scan`,
    `If it needs that much, raise the limit: --limit ${larger}.`,
  );
}

/** Anonymous and shared memory of a process, without files it has mapped (proc(5), status). Bytes. */
function ownMemory(pid: number): number {
  return kilobytes(pid, 'status', /^Rss(?:Anon|Shmem):\s*(\d+) kB/gm);
}

/** The same, with its share only of what several have (proc(5), smaps_rollup). Bytes. */
function shareOfMemory(pid: number): number {
  return kilobytes(pid, 'smaps_rollup', /^Pss_(?:Anon|Shmem):\s*(\d+) kB/gm) || ownMemory(pid);
}

function kilobytes(pid: number, file: string, lines: RegExp): number {
  try {
    const text = readFileSync(`/proc/${pid}/${file}`, 'latin1');
    return [...text.matchAll(lines)].reduce((total, [, amount]) => total + Number(amount) * 1024, 0);
  } catch {
    return 0;
  }
}

function sum(ids: readonly number[], measure: (pid: number) => number): number {
  return ids.reduce((total, pid) => total + measure(pid), 0);
}
