import { readFileSync } from 'node:fs';
import { type Failure, failed } from './attempt.ts';
import { CAN_SEE_PROCESSES, environments, familyTree, processesMarked } from './leftovers.ts';
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

/** What is watched. One look at all processes serves every server that runs. */
const watched = new Set<Watched>();
let timer: NodeJS.Timeout | undefined;

interface Watched extends Tree {
  readonly pid: number;
  readonly limits: Bounds;
  readonly strike: (failure: Failure) => void;
}

type Bounds = Pick<Limits, 'memory' | 'processes'>;

/**
 * Watches how much memory a server and all it started have resident together, and how many they are.
 * Address space and reservations are left alone: V8 and WebAssembly reserve far more than they use.
 * `strike` is told once when a cap is passed. Returns what ends the watch; does nothing without /proc.
 */
export function watchTree(tree: Tree, limits: Bounds, strike: (failure: Failure) => void): () => void {
  const { pid } = tree;
  if (pid === undefined || !CAN_SEE_PROCESSES) return () => {};
  const one = { ...tree, pid, limits, strike };
  watched.add(one);
  timer ??= setInterval(look, EVERY).unref();
  return () => forget(one);
}

function forget(one: Watched): void {
  watched.delete(one);
  if (watched.size > 0) return;
  clearInterval(timer);
  timer = undefined;
}

function look(): void {
  const below = familyTree();
  const all = [...watched].every(({ sealed }) => sealed) ? [] : environments();
  for (const one of watched) {
    const away = one.sealed ? [] : processesMarked(one.marker, all);
    const ids = new Set([one.pid, ...below(one.pid).map(({ pid }) => pid), ...away]);
    const failure = beyond([...ids], one.limits);
    if (failure === undefined) continue;
    forget(one);
    one.strike(failure);
  }
}

function beyond(ids: readonly number[], { memory, processes }: Bounds): Failure | undefined {
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
