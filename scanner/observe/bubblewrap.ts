import { existsSync, readlinkSync } from 'node:fs';
import type { PrivateFolder } from './private-folder.ts';
import type { VisiblePaths } from './visible-paths.ts';

/** Folders of programs and libraries at the root: links into /usr on merged systems, folders on others. */
const SYSTEM = ['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'];
/** What programs need of the system's settings: names, certificates, time zone, libraries. No secrets. */
const SETTINGS = [
  '/etc/alternatives',
  '/etc/ca-certificates',
  '/etc/crypto-policies',
  '/etc/fonts',
  '/etc/group',
  '/etc/hosts',
  '/etc/ld.so.cache',
  '/etc/ld.so.conf',
  '/etc/ld.so.conf.d',
  '/etc/localtime',
  '/etc/mime.types',
  '/etc/nsswitch.conf',
  '/etc/passwd',
  '/etc/pki',
  '/etc/resolv.conf',
  '/etc/ssl',
];
/** Room for what a server writes, in memory and gone with it. Bytes. */
const SCRATCH = 512 * 1024 * 1024;

/**
 * Limits on what a contained server may take, for prlimit(1). Data and not address space is limited:
 * WebAssembly reserves 10 GB of the latter without using it. CPU in seconds.
 */
export const RESOURCES: readonly string[] = [
  '--data=2147483648',
  '--nproc=4096',
  '--cpu=60',
  '--fsize=67108864',
  '--nofile=4096',
  '--core=0',
];

/**
 * Arguments of bwrap(1) up to the command: namespaces of its own, no network unless allowed, a read-only
 * system, the visible paths read-only, and private folders that exist in memory only. The environment is
 * inherited, not written here, where other users of the machine could read it.
 */
export function bubblewrapArguments(
  { readOnly, emptied }: VisiblePaths,
  folder: PrivateFolder,
  cwd: string,
  allowNet: boolean,
): readonly string[] {
  return [
    '--unshare-all',
    ...(allowNet ? ['--share-net'] : []),
    ...['--die-with-parent', '--new-session', '--cap-drop', 'ALL'],
    ...['--ro-bind', '/usr', '/usr'],
    ...SYSTEM.flatMap(systemFolder),
    ...SETTINGS.flatMap((path) => ['--ro-bind-try', path, path]),
    ...['--proc', '/proc', '--dev', '/dev'],
    ...['--size', String(SCRATCH), '--tmpfs', '/tmp'],
    ...emptied.flatMap((path) => ['--dir', path]),
    ...readOnly.flatMap((path) => ['--ro-bind', path, path]),
    ...[folder.home, folder.tmp, folder.work].flatMap((path) => ['--size', String(SCRATCH), '--tmpfs', path]),
    ...['--chdir', cwd],
    '--',
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
