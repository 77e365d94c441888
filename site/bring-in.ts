import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Brings pages that were made again into a site that stands, and removes those it no longer has. Each page changes
 * at once, and at every moment all are there; one that came out the same is left as it is.
 * @param made folder of the pages that were made again, on the same file system
 * @param stale files that the site no longer has, as paths within it
 */
export function bringIn(made: string, site: string, stale: readonly string[]): void {
  for (const entry of readdirSync(made, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(site, relative(made, from));
    if (isSame(from, to)) continue;
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
  for (const file of stale) {
    rmSync(join(site, file), { force: true });
    removeEmpty(dirname(join(site, file)), site);
  }
}

function isSame(from: string, to: string): boolean {
  return (
    statSync(from).size === statSync(to, { throwIfNoEntry: false })?.size &&
    readFileSync(from).equals(readFileSync(to))
  );
}

function removeEmpty(folder: string, site: string): void {
  if (folder === site || !existsSync(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), site);
}
