import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Makes finished pages the ones that stand at `target`, with no moment without: `target` is a link to a hidden folder
 * beside it, and renaming a link over another happens at once on every POSIX system. The pages before stay until the
 * next build, for those who are still reading them. A failure leaves what was there. Only a folder where a link
 * belongs, as an earlier toolrisk wrote it, is moved out of the way first, once.
 * @param made the folder that holds the new pages, on the same file system; it is moved
 * @throws ErrnoException when they cannot be put there
 */
export function putInPlace(made: string, target: string): void {
  const before = linkAt(target);
  const pages = newPages(target);
  const link = `${pages}.link`;
  renameSync(made, pages);
  try {
    symlinkSync(basename(pages), link);
    if (before === undefined && lstatSync(target, { throwIfNoEntry: false })) swapFolder(target, link);
    else renameSync(link, target);
  } catch (error) {
    for (const path of [link, pages]) rmSync(path, { recursive: true, force: true });
    throw error;
  }
  removeAllBut([basename(pages), before], target);
}

/**
 * Where a link of ours stands or belongs when pages are to appear at `out`: a link that somebody else made there is
 * followed, not replaced.
 */
export function placeOf(out: string, followed = 0): string {
  const link = linkAt(out);
  if (link === undefined || link.startsWith(prefixOf(out)) || followed > MOST_LINKS) return out;
  return placeOf(resolve(dirname(out), link), followed + 1);
}

/** As many as Linux follows. */
const MOST_LINKS = 40;

function swapFolder(target: string, link: string): void {
  const aside = newPages(target);
  renameSync(target, aside);
  try {
    renameSync(link, target);
  } catch (error) {
    renameSync(aside, target);
    throw error;
  }
}

function removeAllBut(kept: readonly (string | undefined)[], target: string): void {
  for (const name of readdirSync(dirname(target))) {
    if (!name.startsWith(prefixOf(target)) || kept.includes(name)) continue;
    rmSync(join(dirname(target), name), { recursive: true, force: true });
  }
}

function newPages(target: string): string {
  return join(dirname(target), `${prefixOf(target)}${randomBytes(4).toString('hex')}`);
}

function prefixOf(target: string): string {
  return `.${basename(target)}.pages-`;
}

function linkAt(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : undefined;
}
