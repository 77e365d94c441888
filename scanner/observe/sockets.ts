import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isWithin, real } from './home-folder.ts';

/** Enough for a project's own folder; what is deeper is found where it is listened on. Entries are of each folder. */
const DEEPEST = 2;
const MOST_ENTRIES = 2000;

/** Every Unix socket with a path that somebody has open, as the kernel lists them (proc(5), net/unix). */
export function openSockets(): readonly string[] {
  try {
    const paths = readFileSync('/proc/net/unix', 'utf8')
      .split('\n')
      .flatMap((line) => /^(?:\S+\s+){7}(\/.*)$/.exec(line)?.slice(1) ?? []);
    return [...new Set(paths.map((path) => join(real(dirname(path)), path.slice(dirname(path).length))))];
  } catch {
    return [];
  }
}

/**
 * Sockets and pipes below the given folders, over which a process outside could be talked to: read-only
 * files keep nobody from that. All that are open by an absolute path, and those found near the top.
 */
export function waysOut(folders: readonly string[]): readonly string[] {
  const open = openSockets().filter((path) => folders.some((folder) => isWithin(path, folder)));
  const found = folders.flatMap(search);
  return [...new Set([...open, ...found])].sort();
}

/** Level by level, so that a deep tree keeps nothing near the top from being found. */
function search(folder: string): readonly string[] {
  const found: string[] = [];
  let level = [folder];
  let seen = 0;
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    const below: string[] = [];
    for (const parent of level)
      for (const entry of entriesOf(parent)) {
        seen += 1;
        if (seen > MOST_ENTRIES) return found;
        const path = join(parent, entry.name);
        if (entry.isSocket() || entry.isFIFO()) found.push(path);
        else if (entry.isDirectory() && !/^(node_modules|\.git)$/.test(entry.name)) below.push(path);
      }
    level = below;
  }
  return found;
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
