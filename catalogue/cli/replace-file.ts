import { stat, writeFile } from 'node:fs/promises';
import { UsageError } from '../../scanner/errors.ts';

/**
 * Writes a whole file or nothing: beside it first, then by renaming, so that no reader sees half of it and a full
 * disk leaves what was there. A device or a pipe is written to: a file in its place would take it from everybody.
 * @throws {UsageError} when it cannot be written; `next` says what to do then.
 */
export async function replaceFile(path: string, text: string, next: string): Promise<void> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  try {
    const before = await stat(path).catch(() => undefined);
    const isThing = before === undefined || before.isFile() || before.isDirectory();
    await (isThing ? writeFileAtomic(path, text) : writeFile(path, text));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === '') throw error;
    const why = WHY[code];
    throw new UsageError(`cannot write ${path}${why === undefined ? '' : `: ${why}`} (${code})`, next);
  }
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'what it stands on is read-only',
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is a file',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
};
