import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unwritable } from '../unwritable.ts';
import { type Failure, failed } from './attempt.ts';
import { beforeLeaving } from './before-leaving.ts';

/** Folders made for one observation and removed after it, also when this process is told to go. */
export interface PrivateFolder {
  /** Holds the others. */
  readonly root: string;
  readonly home: string;
  readonly tmp: string;
  /** Where a package is started, and what `{DIR}` among its arguments stands for: both empty. */
  readonly work: string;
  /** A file without content, to stand where something is not shown. */
  readonly empty: string;
  readonly remove: () => Promise<void>;
}

const REMOVAL = { recursive: true, force: true, maxRetries: 3 } as const;

export async function makePrivateFolder(): Promise<PrivateFolder | Failure> {
  try {
    const root = await mkdtemp(join(tmpdir(), 'mcp-'));
    const forget = beforeLeaving(() => rmSync(root, REMOVAL));
    const [home, tmp, work] = [join(root, 'home'), join(root, 'tmp'), join(root, 'work')] as const;
    const empty = join(root, 'empty');
    await Promise.all([home, tmp, work].map((folder) => mkdir(folder, { mode: 0o700 })));
    await writeFile(empty, '');
    return { root, home, tmp, work, empty, remove: () => rm(root, REMOVAL).finally(forget) };
  } catch (error) {
    return noFolder(tmpdir(), error, 'Set TMPDIR to a folder that you may write to.');
  }
}

/**
 * A folder that cannot be made or written: no room, no permission. `next` says how another is named.
 * @throws what was thrown where no system said it
 */
export function noFolder(folder: string, error: unknown, next: string): Failure {
  const told = unwritable(folder, error, next);
  if (told === undefined) throw error;
  return failed('unreachable', 'folder-not-writable', told.message, told.hint);
}
