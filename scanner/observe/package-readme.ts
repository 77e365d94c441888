import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes of a README that are read. */
const LONGEST = 200_000;

/**
 * The beginning of the README of an installed package; empty where there is none. A link or a pipe that an install
 * script put in its place is neither followed nor waited for.
 */
export async function readmeOf(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const name = names.find((one) => /^readme(?:\.(?:md|markdown|txt))?$/i.test(one));
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
  const file = name === undefined ? undefined : await open(join(folder, name), flags).catch(() => undefined);
  if (file === undefined) return '';
  try {
    if (!(await file.stat()).isFile()) return '';
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST), 0, LONGEST, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } catch {
    return '';
  } finally {
    await file.close();
  }
}
