import { type Stats, statSync } from 'node:fs';

/**
 * What is at a path, links followed. Undefined for whatever cannot be looked at, not only for what is missing:
 * a name too long to be one (a server may be given any word), links in a circle, a folder of somebody else.
 */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
