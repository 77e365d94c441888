import { readdirSync, readFileSync, readlinkSync, type Stats, statfsSync, statSync } from 'node:fs';
import { counted } from '../counted.ts';
import { type Failure, failed } from './attempt.ts';
import { CAN_SEE_PROCESSES, familyTree } from './leftovers.ts';
import type { Limits } from './limits.ts';

/**
 * How often is looked, in milliseconds: a process fills some gigabytes in a second at most. On a machine so
 * busy that a look takes long, that much time less often.
 */
const EVERY = 200;
const SHARE_OF_TIME = 0.1;

/** What is watched. One look at all processes serves every server that runs. */
const watched = new Set<Watched>();
let timer: NodeJS.Timeout | undefined;

interface Watched {
  readonly pid: number;
  readonly limits: Bounds;
  readonly strike: (failure: Failure) => void;
}

type Bounds = Pick<Limits, 'memory' | 'processes'>;

/**
 * Watches how much memory a server and all it started have resident together, and how many they are.
 * Files in memory count as well: their pages stay when no process has them mapped. Address space and reservations are left alone: V8 and WebAssembly reserve far more than they use.
 * `strike` is told once when a cap is passed. Returns what ends the watch; does nothing without /proc.
 */
export function watchTree(
  pid: number | undefined,
  limits: Bounds,
  strike: (failure: Failure) => void,
): () => void {
  if (pid === undefined || !CAN_SEE_PROCESSES) return () => {};
  const one = { pid, limits, strike };
  watched.add(one);
  timer ??= setTimeout(look, EVERY).unref();
  return () => forget(one);
}

function forget(one: Watched): void {
  watched.delete(one);
  if (watched.size > 0) return;
  clearTimeout(timer);
  timer = undefined;
}

function look(): void {
  const began = performance.now();
  const below = familyTree();
  for (const one of watched) {
    const failure = beyond([one.pid, ...below(one.pid).map(({ pid }) => pid)], one.limits);
    if (failure === undefined) continue;
    watched.delete(one);
    one.strike(failure);
  }
  const rest = (performance.now() - began) / SHARE_OF_TIME;
  timer = watched.size === 0 ? undefined : setTimeout(look, Math.max(EVERY, rest)).unref();
}

function beyond(ids: readonly number[], { memory, processes }: Bounds): Failure | undefined {
  if (ids.length > processes) {
    return struck(
      'process-cap',
      `ran more than ${counted(processes, 'process', 'processes')}`,
      `processes=${processes * 2}`,
    );
  }
  // What forks share counts for each in the first sum, which costs little, and once in the second.
  if (heldInFiles(ids) <= memory && (sum(ids, ownMemory) <= memory || sum(ids, shareOfMemory) <= memory))
    return undefined;
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

/**
 * What files in memory take that somebody of them has open (memfd_create(2), or one that was deleted), each once.
 * Bytes.
 */
function heldInFiles(ids: readonly number[]): number {
  const files = new Map<string, number>();
  for (const { dev, ino, blocks } of ids.flatMap(openInMemory)) files.set(`${dev} ${ino}`, blocks * BLOCK);
  return [...files.values()].reduce((total, size) => total + size, 0);
}

/** Bytes of a block of stat(2), whatever the file system has. */
const BLOCK = 512;

function openInMemory(pid: number): readonly Stats[] {
  const folder = `/proc/${pid}/fd`;
  return attempt(() => readdirSync(folder), []).flatMap((descriptor) => {
    const path = `${folder}/${descriptor}`;
    const isNameless = attempt(() => /^\/memfd:|\(deleted\)$/.test(readlinkSync(path)), false);
    return isNameless ? attempt(() => (statfsSync(path).type === IN_MEMORY ? [statSync(path)] : []), []) : [];
  });
}

/** Type of tmpfs for statfs(2), which files of memfd_create(2) have as well. */
const IN_MEMORY = 0x01021994;

/** A process may end, and a descriptor be closed, at any moment. */
function attempt<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
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
