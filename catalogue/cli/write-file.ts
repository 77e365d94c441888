import { randomBytes } from 'node:crypto';
import { createWriteStream, type Stats } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '../../scanner/errors.ts';
import { tell } from './io.ts';

/**
 * Writes a file that `-o` names. It appears under its name only when all of it is on the disk: what was there
 * before is replaced by something whole or not at all, and that it was replaced is said.
 * @throws {UsageError} when it cannot be written to its end.
 */
export async function writeFile(path: string, text: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const before = await stat(path).catch(() => undefined);
  if (before?.isDirectory()) {
    throw new UsageError(`cannot write ${path}: it is a folder`, 'Name a file in it with -o.');
  }
  try {
    await (before === undefined || before.isFile()
      ? replace(path, before, text)
      : pipeline(text, createWriteStream(path)));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === '') throw error;
    throw new UsageError(`cannot write ${path} (${code})`, NEXT[code] ?? 'Name another file with -o.');
  }
  tell(before?.isFile() ? `written to ${path}, in place of what was there` : `written to ${path}`);
}

const NEXT: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space, or name a file elsewhere with -o; what was there is left as it was.',
  ENOENT: 'Make its folder first, or name another file with -o.',
};

/** Through a file beside it, so that neither a full disk nor Ctrl-C leaves half of it. */
async function replace(
  path: string,
  before: Stats | undefined,
  text: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const target = before === undefined ? path : await realpath(path);
  const part = `${target}.${randomBytes(4).toString('hex')}.part`;
  try {
    const mode = before === undefined ? {} : { mode: before.mode };
    await pipeline(text, createWriteStream(part, { ...mode, flags: 'wx', flush: true }));
    await rename(part, target);
  } finally {
    await rm(part, { force: true });
  }
}
