import { readFileSync } from 'node:fs';
import { Option } from 'commander';
import { UsageError } from '../../scanner/errors.ts';
import { namesHanded } from '../../scanner/secrets/given.ts';
import type { ScannedServer, Target } from '../../scanner/types.ts';
import type { Scanned } from '../lock/entry.ts';
import type { Lockfile } from '../lock/lockfile.ts';
import { replaceFile } from './write-file.ts';

export const LOCKFILE_NAME = 'toolrisk.lock.json';

/** The lock file that every command about one takes. */
export function lockOption(): Option {
  return new Option('--lock <file>', 'the lock file').default(LOCKFILE_NAME);
}

/** @throws {UsageError} when it is not there or is none: what cannot be read approves nothing. */
export async function readLock(path: string): Promise<Lockfile> {
  const text = textOf(path);
  if (text === undefined)
    throw new UsageError(`there is no lock file ${path}`, 'Write one with: toolrisk lock --config <file>');
  const { parseLock } = await import('../lock/lockfile.ts');
  const lock = parseLock(text);
  if ('wrong' in lock) throw new UsageError(`${path} cannot be used: ${lock.wrong}`, lock.next);
  return lock;
}

/** @throws {UsageError} when the file is there: what was approved is not replaced in passing. */
export async function refuseExisting(path: string): Promise<void> {
  if (textOf(path) === undefined) return;
  // One that is none cannot be updated either: that is told, with its own next step.
  await readLock(path);
  throw new UsageError(
    `${path} is there already`,
    'Take changes over with "toolrisk check --update", or name another file with --lock.',
  );
}

export async function writeLock(path: string, lock: Lockfile): Promise<void> {
  const { lockText } = await import('../lock/lockfile.ts');
  await replaceFile(path, [lockText(lock)], 'Name another file with --lock.');
}

/** A scanned server under its name in the lock file, with the names of what it is handed. */
export function scannedAs(target: Target, server: ScannedServer): Scanned {
  return { name: target.id, server, env: namesHanded(target) };
}

/** Undefined where there is no such file. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new UsageError(`${path} cannot be read (${code})`, 'Name another file with --lock.');
  }
}
