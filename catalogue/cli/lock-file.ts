import { readFileSync } from 'node:fs';
import { Option } from 'commander';
import { UsageError } from '../../scanner/errors.ts';
import { namesHanded } from '../../scanner/secrets/given.ts';
import type { ScannedServer, Target } from '../../scanner/types.ts';
import type { Scanned } from '../lock/entry.ts';
import type { Lockfile } from '../lock/lockfile.ts';
import { isSeen } from '../report/seen.ts';
import { visible } from '../report/visible.ts';
import { tell } from './io.ts';
import { refuseUnwritable, replaceFile } from './write-file.ts';

export const LOCKFILE_NAME = 'toolrisk.lock.json';

const NEXT = 'Name another file with --lock.';

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

/** @throws {UsageError} when the file is there, as what was approved is not replaced in passing, or cannot be. */
export async function refuseExisting(path: string): Promise<void> {
  if (textOf(path) === undefined) return refuseUnwritable(path, NEXT);
  // One that is none cannot be updated either: that is told, with its own next step.
  await readLock(path);
  throw new UsageError(
    `${path} is there already`,
    'Take changes over with "toolrisk check --update", or name another file with --lock.',
  );
}

/** @throws {UsageError} when it could not be written after a scan: that is told before. */
export async function refuseUnwritableLock(path: string): Promise<void> {
  await refuseUnwritable(path, NEXT);
}

export async function writeLock(path: string, lock: Lockfile): Promise<void> {
  const { lockText } = await import('../lock/lockfile.ts');
  await replaceFile(path, [lockText(lock)], NEXT);
}

/** Who has prompts or resources only says so: a list that an expired key leaves empty looks the same. */
export function allowEmptyOption(): Option {
  return new Option('--allow-empty', 'approve servers that list no tools').default(false);
}

/** Whether so much of a server was seen that it can be approved. */
export function isApprovable(server: ScannedServer, allowEmpty: boolean): boolean {
  return isSeen(server) || (allowEmpty && isEmpty(server));
}

/** Says what to do where a server has no tools by design. */
export function tellEmpty(refused: readonly ScannedServer[]): void {
  const names = refused.filter(isEmpty).map(({ id }) => visible(id));
  if (names.length > 0)
    tell(`Where it is right that there are no tools, --allow-empty approves that: ${names.join(', ')}`);
}

function isEmpty({ outcome, partial, tools }: ScannedServer): boolean {
  return outcome === 'listed' && !partial && tools.length === 0;
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
    throw new UsageError(
      code === 'EISDIR' ? `${path} cannot be read: it is a folder` : `${path} cannot be read (${code})`,
      NEXT,
    );
  }
}
