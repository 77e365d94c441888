import { existsSync, readlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { isWithin } from './home-folder.ts';
import type { PrivateFolder } from './private-folder.ts';
import { SETTINGS, SYSTEM } from './system-paths.ts';
import type { VisiblePaths } from './visible-paths.ts';

/** Room for what a server writes, in memory and gone with it. Bytes. */
const SCRATCH = String(512 * 1024 * 1024);
const SHARED_MEMORY = String(64 * 1024 * 1024);
/** "nobody" on every common system, root outside or not. */
const NOBODY = '65534';

/** How a bubblewrap sandbox is made. */
export interface BubblewrapPlan {
  readonly visible: VisiblePaths;
  readonly folder: PrivateFolder;
  readonly cwd: string;
  readonly allowNet: boolean;
  /** bwrap 0.8 and later can keep what runs inside from making user namespaces of its own. */
  readonly disableUserns: boolean;
  /** Folder that may be written, for installing. */
  readonly writable?: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Arguments of bwrap(1) up to the command: namespaces of its own, no network unless allowed, a read-only
 * system, the visible paths read-only, and private folders that exist in memory only. They hold the
 * server's variables: hand them over by `--args`, never on a command line that others can read.
 */
export function bubblewrapArguments(plan: BubblewrapPlan): readonly string[] {
  const { visible, folder, cwd, env } = plan;
  const { readOnly, links, emptied, standIns, covered } = visible;
  // One room for all that is written: /tmp as a rule, which then holds the private folder, too.
  const hasRoom = isWithin(folder.root, '/tmp') && !readOnly.some((path) => isWithin(folder.root, path));
  return [
    ...namespaces(plan),
    ...['--ro-bind', '/usr', '/usr'],
    ...SYSTEM.flatMap(systemFolder),
    ...SETTINGS.flatMap((path) => ['--ro-bind-try', path, path]),
    // Root outside could change the kernel's settings through it, without any privilege.
    ...['--proc', '/proc', '--remount-ro', '/proc', '--dev', '/dev'],
    ...['--size', SHARED_MEMORY, '--tmpfs', '/dev/shm', '--remount-ro', '/dev'],
    ...['--size', SCRATCH, '--tmpfs', '/tmp'],
    ...[...emptied, ...standIns.folders].flatMap((path) => ['--dir', path]),
    ...readOnly.flatMap((path) => ['--ro-bind', path, path]),
    ...links.flatMap(({ at, to }) => ['--dir', dirname(at), '--symlink', to, at]),
    ...(hasRoom ? [] : ['--size', SCRATCH, '--tmpfs', folder.root]),
    ...[...standIns.files, ...covered].flatMap((path) => ['--ro-bind', folder.empty, path]),
    ...[folder.home, folder.tmp, folder.work].flatMap((path) => ['--dir', path]),
    ...(plan.writable === undefined ? [] : ['--bind', plan.writable, plan.writable]),
    ...['--remount-ro', '/', '--chdir', cwd, '--clearenv'],
    ...Object.entries(env).flatMap(([name, value]) => ['--setenv', name, value]),
  ];
}

function namespaces({ allowNet, disableUserns }: BubblewrapPlan): readonly string[] {
  return [
    ...['--unshare-all', '--unshare-user', ...(allowNet ? ['--share-net'] : [])],
    ...['--uid', NOBODY, '--gid', NOBODY, ...(disableUserns ? ['--disable-userns'] : [])],
    ...['--die-with-parent', '--new-session', '--cap-drop', 'ALL'],
  ];
}

function systemFolder(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  try {
    return ['--symlink', readlinkSync(path), path];
  } catch {
    return ['--ro-bind', path, path];
  }
}
