import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isWithin, real } from './home-folder.ts';

/** Enough for a project's own folder; what is deeper is found where it is listened on. */
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
  const room = { entries: MOST_ENTRIES };
  const found = folders.flatMap((folder) => search(folder, DEEPEST, room));
  return [...new Set([...open, ...found])].sort();
}

function search(folder: string, depth: number, room: { entries: number }): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    room.entries -= 1;
    if (room.entries < 0) return [];
    const path = join(folder, entry.name);
    if (entry.isSocket() || entry.isFIFO()) return [path];
    const goesOn = entry.isDirectory() && depth > 0 && !/^(node_modules|\.git)$/.test(entry.name);
    return goesOn ? search(path, depth - 1, room) : [];
  });
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
