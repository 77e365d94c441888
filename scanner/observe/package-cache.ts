import { randomUUID } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** What all installed packages may take together when nothing else is said. Bytes. */
export const DEFAULT_CACHE_SIZE = 5_000_000_000;

/** What was used in this time may still run, in this process or another. Milliseconds. */
const IN_USE = 15 * 60_000;

/** What an install or a removal that was killed left behind is this old at least. Milliseconds. */
const LEFT_BEHIND = 24 * 3_600_000;

/** File in a package's entry that says how much it takes, so that nobody has to count again. */
const SIZE = '.bytes';

/** Marks an installed package as used now. One that another process dropped meanwhile is no error. */
export async function markUsed(entry: string): Promise<void> {
  const now = new Date();
  await utimes(entry, now, now).catch(() => {});
}

/**
 * Drops the packages that were used longest ago until all of them fit, but none that may still run, and what was
 * left half made.
 * @param cacheDir holds the folders `packages…`, of which each entry is an installed package
 * @param most bytes that they may take together
 */
export async function keepWithin(cacheDir: string, most: number): Promise<void> {
  const entries = await entriesOf(cacheDir);
  let total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { path, usedAt, bytes } of entries.sort((one, other) => one.usedAt - other.usedAt)) {
    if (total <= most || usedAt > Date.now() - IN_USE) return;
    // Removing those before it took its time: whoever found it meanwhile has marked it.
    if ((await stat(path).catch(() => undefined))?.mtimeMs !== usedAt) continue;
    // Aside first: nobody is to find half a package under its name.
    const aside = join(path, '..', `.dropped-${randomUUID()}`);
    await rename(path, aside).catch(() => {});
    await rm(aside, { recursive: true, force: true });
    total -= bytes;
  }
}

/** The packages; what was left half made is removed on the way. */
async function entriesOf(cacheDir: string) {
  const folders = (await readdir(cacheDir)).filter((name) => name.startsWith('packages'));
  const entries = [];
  for (const folder of folders) {
    for (const name of await readdir(join(cacheDir, folder))) {
      const path = join(cacheDir, folder, name);
      const found = await stat(path).catch(() => undefined);
      if (!found?.isDirectory()) continue;
      if (!name.startsWith('.')) entries.push({ path, usedAt: found.mtimeMs, bytes: sizeOf(path) });
      else if (found.mtimeMs < Date.now() - LEFT_BEHIND) await rm(path, { recursive: true, force: true });
    }
  }
  return entries;
}

/** As written down; counted where it is not. */
function sizeOf(entry: string): number {
  try {
    return Number(readFileSync(join(entry, SIZE), 'utf8'));
  } catch {
    return bytesIn(entry);
  }
}

/** Writes down how much a package takes, before it gets its final name. */
export function noteSize(folder: string): void {
  writeFileSync(join(folder, SIZE), String(bytesIn(folder)));
}

function bytesIn(folder: string): number {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    // What a file takes, not what it holds: a package has thousands of small ones.
    return files.reduce((sum, file) => sum + lstatSync(join(file.parentPath, file.name)).blocks * 512, 0);
  } catch {
    return 0;
  }
}
