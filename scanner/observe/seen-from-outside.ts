import { readFileSync, readlinkSync } from 'node:fs';
import { descendantsOf } from './leftovers.ts';

/** Kinds of namespaces as /proc names them (namespaces(7)) that decide what a server can reach. */
const KINDS = ['user', 'pid', 'mnt', 'net', 'ipc', 'uts'] as const;
export type NamespaceKind = (typeof KINDS)[number];

/** What /proc tells of running processes, without asking them or what wraps them. */
export interface Seen {
  /** Namespaces that every one of them has apart from ours. */
  readonly separate: readonly NamespaceKind[];
  /** None of them may do anything that is kept from ordinary users. */
  readonly powerless: boolean;
  /** Mounts that can be written, but for those that exist in memory only. */
  readonly writable: readonly string[];
  /** Everywhere that something is mounted, for example over a socket. */
  readonly mounts: ReadonlySet<string>;
}

/**
 * Looks at all that descends from a wrapper, as the kernel tells of it (proc(5)).
 * Undefined when nothing runs any more, or when it may not be looked at.
 */
export function seenFromOutside(pid: number): Seen | undefined {
  const below = descendantsOf(pid).map((one) => one.pid);
  // What wraps nothing has become the server itself.
  const ids = below.length === 0 ? [pid] : below;
  try {
    const processes = ids.map(look).filter((one) => one !== undefined);
    const last = processes.at(-1);
    if (last === undefined) return undefined;
    return {
      separate: KINDS.filter((kind) =>
        processes.every((one) => one.namespaces[kind] !== namespace('self', kind)),
      ),
      powerless: processes.every((one) => one.powerless),
      writable: processes.flatMap((one) => one.mounts.filter(isWritable).map(({ at }) => at)),
      mounts: new Set(last.mounts.map(({ at }) => at)),
    };
  } catch {
    return undefined;
  }
}

interface Mount {
  readonly at: string;
  readonly options: readonly string[];
  readonly type: string;
}

/** Undefined for a process that ended meanwhile. */
function look(pid: number) {
  try {
    const namespaces = Object.fromEntries(KINDS.map((kind) => [kind, namespace(pid, kind)]));
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    return { namespaces, powerless: /^CapEff:\s*0+$/m.test(status), mounts: mountsOf(pid) };
  } catch (error) {
    if (/^(ENOENT|ESRCH)$/.test((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

function namespace(pid: number | 'self', kind: NamespaceKind): string {
  return readlinkSync(`/proc/${pid}/ns/${kind}`);
}

/** Lines of proc(5) mountinfo; its paths have spaces and the like as octal escapes. */
function mountsOf(pid: number): readonly Mount[] {
  return readFileSync(`/proc/${pid}/mountinfo`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [front = '', back = ''] = line.split(' - ');
      const [, , , , at = '', options = ''] = front.split(' ');
      return {
        at: at.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8))),
        options: options.split(','),
        type: back.split(' ')[0] ?? '',
      };
    });
}

/** Memory, the kernel's own files and device nodes are no place of the machine. */
function isWritable({ at, options, type }: Mount): boolean {
  return (
    options.includes('rw') && !/^(tmpfs|proc|devpts|mqueue|devtmpfs)$/.test(type) && !at.startsWith('/dev/')
  );
}
