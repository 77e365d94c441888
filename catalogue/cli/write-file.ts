import { randomBytes } from 'node:crypto';
import { constants, createWriteStream, rmSync, type Stats } from 'node:fs';
import { access, chmod, chown, lstat, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '../../scanner/errors.ts';
import { beforeLeaving } from '../../scanner/observe/before-leaving.ts';
import { statsOf } from '../../scanner/observe/stats-of.ts';
import { unwritable } from '../../scanner/unwritable.ts';
import { tell } from './io.ts';

/**
 * Before anything is done: what a command reads is not what it writes.
 * @throws {UsageError} when `path` is, by whatever name, one of the files read; `next` says what to do
 */
export function refuseOwnInput(path: string, inputs: readonly string[], next: string): void {
  const written = statsOf(path);
  const isSame = (input: string) => {
    const read = statsOf(input);
    return written?.isFile() === true && read?.dev === written.dev && read.ino === written.ino;
  };
  const input = inputs.find(isSame);
  if (input !== undefined)
    throw new UsageError(`${path} is read by this command, and would be replaced`, next);
}

/** Pieces of a text that may be larger than memory. */
type Text = Iterable<string> | AsyncIterable<string>;

/**
 * Writes a file that `-o` or `--report` names, and says so, also that something was replaced.
 * @throws {UsageError} see {@link replaceFile}
 */
export async function writeFile(
  path: string,
  text: Text,
  next = 'Name another file with -o.',
): Promise<void> {
  const wasThere = await replaceFile(path, text, next);
  tell(wasThere ? `written to ${path}, in place of what was there` : `written to ${path}`);
}

/**
 * Writes a whole file or nothing: beside it first, then by renaming, so that no reader sees half of it, and a full
 * disk or Ctrl-C leaves what was there. Owner, permissions and a link to it stay. A device or a pipe is written to: a
 * file in its place would take it from everybody.
 * @returns whether a file was there
 * @throws {UsageError} when it cannot be written to its end, or is a link to what is not there; `next` says what to do
 */
export async function replaceFile(path: string, text: Text, next: string): Promise<boolean> {
  const before = await whatIsThere(path, next);
  await orRefuse(path, next, () =>
    before === undefined || before.isFile()
      ? replace(path, before, text)
      : pipeline(text, createWriteStream(path)),
  );
  return before?.isFile() === true;
}

/**
 * Before long work is done for it: could this file be written, as far as that can be seen now?
 * @throws {UsageError} as {@link replaceFile}
 */
export async function refuseUnwritable(path: string, next: string): Promise<void> {
  const before = await whatIsThere(path, next);
  const folder = dirname(before === undefined ? path : await realpath(path)) + sep;
  const place = before === undefined || before.isFile() ? folder : path;
  await orRefuse(path, next, () => access(place, constants.W_OK));
}

/** @throws {UsageError} for a folder, and for a link to what is not there */
async function whatIsThere(path: string, next: string): Promise<Stats | undefined> {
  const before = await stat(path).catch(() => undefined);
  if (before === undefined) await refuseDangling(path, next);
  if (before?.isDirectory()) throw new UsageError(`cannot write ${path}: it is a folder`, next);
  return before;
}

/** @throws {UsageError} in place of what the system says against writing to `path`; `next` says what to do */
export async function orRefuse(path: string, next: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const told = unwritable(path, error, next);
    throw told === undefined ? error : new UsageError(told.message, told.hint);
  }
}

/** Somebody made it to have the file elsewhere: neither is taken for granted. */
async function refuseDangling(path: string, next: string): Promise<void> {
  const link = await lstat(path).catch(() => undefined);
  if (link?.isSymbolicLink()) {
    throw new UsageError(
      `${path} is a link to ${await readlink(path)}, which is not there`,
      `Make that, or remove the link. ${next}`,
    );
  }
}

async function replace(path: string, before: Stats | undefined, text: Text): Promise<void> {
  const target = before === undefined ? path : await realpath(path);
  const part = `${target}.${randomBytes(4).toString('hex')}.part`;
  const forget = beforeLeaving(() => rmSync(part, { force: true }));
  try {
    const mode = before === undefined ? {} : { mode: before.mode };
    await pipeline(text, createWriteStream(part, { ...mode, flags: 'wx', flush: true }));
    if (before !== undefined) {
      await keepOwner(part, before);
      // After the owner, whose change takes bits away; and the mode of a new file is less what the umask holds back.
      await chmod(part, before.mode & 0o777);
    }
    await rename(part, target);
  } finally {
    await rm(part, { force: true }).finally(forget);
  }
}

/** Only root may give a file away; for others the file is theirs, or stays readable as its permissions say. */
async function keepOwner(part: string, { uid, gid }: Stats): Promise<void> {
  await chown(part, uid, gid).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPERM') throw error;
  });
}
