import { counted } from '../counted.ts';
import type { Containment } from '../types.ts';
import { CAN_SEE_PROCESSES } from './leftovers.ts';
import type { Limits } from './limits.ts';
import type { Contained } from './sandbox.ts';
import { type NamespaceKind, type Seen, seenFromOutside } from './seen-from-outside.ts';
import { openSockets } from './sockets.ts';
import type { VisiblePaths } from './visible-paths.ts';

/** A way of containing, and the process it was started as. */
interface Started {
  readonly contained: Contained;
  readonly pid: number | undefined;
  /** What was handed over was typed by the user. */
  readonly typed: boolean;
  readonly limits: Pick<Limits, 'memory'>;
}

/**
 * Tells how a server is contained at this moment: what was shown to it as it was done, all else as it is
 * seen from outside. What should be kept apart and is not comes first.
 */
export function containmentOf(started: Started): Containment {
  const { contained, pid } = started;
  const { method } = contained;
  const look = () => (pid === undefined ? undefined : seenFromOutside(pid));
  switch (method) {
    case 'bubblewrap':
      return { method, detail: `bubblewrap: ${bubblewrapped(started, look())}` };
    case 'unshare':
      return { method, detail: `no bubblewrap: ${unshared(started, look())}` };
    case 'process-group':
      return { method, detail: `no sandbox: ${grouped(started)}` };
  }
}

function bubblewrapped({ contained, typed, limits }: Started, seen: Seen | undefined): string {
  const { offline, visible } = contained;
  const parts = [
    ...(seen ? faults(seen, offline, ['user', 'pid', 'mnt', 'ipc', 'uts']) : [UNSEEN]),
    network(offline, seen),
    ...(seen?.writable.length ? [] : ['read-only files']),
    'private home',
    ...(seen && !seen.separate.includes('pid') ? [] : ['own processes']),
    ...(seen?.powerless ? ['no privileges'] : []),
    memory(limits),
    ...(visible ? [shown(visible, typed)] : []),
  ];
  return parts.join(', ') + (visible ? withheld(visible, typed) : '');
}

function unshared({ contained: { offline }, limits }: Started, seen: Seen | undefined): string {
  const open = seen ? openSockets().filter((path) => !seen.mounts.has(path)).length : 0;
  const parts = [
    ...(seen ? faults(seen, offline, ['user', 'pid', 'mnt', 'ipc']) : [UNSEEN]),
    ...(seen && !seen.separate.includes('pid') ? [] : ['own processes']),
    network(offline, seen),
    ...(open === 0
      ? ['sockets on the disk covered']
      : [`NOT COVERED: ${counted(open, 'socket')} on the disk`]),
    'scrubbed environment',
    memory(limits),
  ];
  return `${parts.join(', ')}; not confirmed: what it read or wrote of your files`;
}

function grouped({ limits }: Started): string {
  const lost = CAN_SEE_PROCESSES
    ? 'processes that cleared their environment'
    : 'processes that left the group';
  const bound = CAN_SEE_PROCESSES ? `, ${memory(limits)}` : '';
  return `scrubbed environment, own process group${bound}; not closed off: the network, files, sockets and other processes; not confirmed: what it read or sent, and ${lost}`;
}

const UNSEEN = 'as set up (it ended before it could be looked at)';

function faults(seen: Seen, offline: boolean, expected: readonly NamespaceKind[]): readonly string[] {
  const shared = [...expected, ...(offline ? (['net'] as const) : [])].filter(
    (kind) => !seen.separate.includes(kind),
  );
  return [
    ...(shared.length === 0
      ? []
      : [`NOT SEPARATE as they should be: ${shared.map((kind) => NAMES[kind]).join(', ')}`]),
    ...(seen.powerless ? [] : ['WITH PRIVILEGES']),
  ];
}

const NAMES: Readonly<Record<NamespaceKind, string>> = {
  user: 'users',
  pid: 'processes',
  mnt: 'files',
  net: 'the network',
  ipc: 'shared memory',
  uts: 'the host name',
};

function network(offline: boolean, seen: Seen | undefined): string {
  return offline && seen?.separate.includes('net') !== false ? 'no network' : 'with the network';
}

function memory({ memory: bytes }: Pick<Limits, 'memory'>): string {
  return `at most ${Math.round(bytes / 1e6)} MB of memory`;
}

function shown({ typedPaths }: VisiblePaths, typed: boolean): string {
  if (!typed) return 'shown its own program only';
  return typedPaths === 0
    ? 'shown its program and your folder'
    : `shown its program, your folder and ${counted(typedPaths, 'path')} that you typed`;
}

function withheld({ emptied, standIns, covered }: VisiblePaths, typed: boolean): string {
  const stand = standIns.files.length + standIns.folders.length;
  return [
    emptied.length === 0
      ? ''
      : `; ${typed ? 'your home folder or what is hidden in it' : 'its folder'} was left empty`,
    stand === 0
      ? ''
      : `; ${counted(stand, 'path')} that it was given ${stand === 1 ? 'is' : 'are'} empty there`,
    covered.length === 0 ? '' : `; ${counted(covered.length, 'socket or pipe', 'sockets and pipes')} covered`,
  ].join('');
}
