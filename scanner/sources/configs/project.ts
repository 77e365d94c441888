import { dirname, join, resolve } from 'node:path';
import type { Client, Place } from './client.ts';

/** Where a configuration stands: what its relative words and its `${workspaceFolder}` mean. */
export interface Standing {
  /** The project whose file it is; undefined for one of a user or a machine, which is of no project. */
  readonly project?: string;
  /** The folder that relative words and references to a workspace start from. */
  readonly folder: string;
}

/**
 * A project's file stands in its project; any other file that was named, in the folder that holds it. A user's own,
 * which serves every project, is read as its client would in the folder stood in.
 */
export function standingOf(
  path: string,
  client: Client,
  { home, cwd }: { readonly home: string; readonly cwd: string },
): Standing {
  const full = resolve(cwd, path);
  const own = client.places.filter(({ scope }) => scope !== 'project');
  const isHome = own.some((place) => place.path.startsWith('~/') && rootOf(full, place) === home);
  const project = isHome ? undefined : projectOf(full, client.places);
  if (project !== undefined) return { project, folder: project };
  const isOwn = own.some((place) => rootOf(full, place) !== undefined);
  return { folder: isOwn ? cwd : dirname(full) };
}

/** The nearest, since `.github/mcp.json` may stand in a folder that is called like a place itself. */
function projectOf(path: string, places: readonly Place[]): string | undefined {
  return places
    .filter(({ scope }) => scope === 'project')
    .map((place) => rootOf(path, place))
    .filter((root) => root !== undefined)
    .sort((a, b) => a.length - b.length)[0];
}

/** What stands before the names of a place; undefined for a path that is not of that place. */
function rootOf(path: string, place: Place): string | undefined {
  const ending = place.path.split('/').slice(1);
  const names = path.split(/[/\\]/);
  const isThere =
    ending.length > 0 &&
    ending.length < names.length &&
    ending.every((name, at) => isNamed(names[names.length - ending.length + at] ?? '', name));
  return isThere ? join(path, ...ending.map(() => '..')) : undefined;
}

/** Whether a name is one that a place has, where `*` is any run of characters. */
export function isNamed(name: string, pattern: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return name === pattern;
  return name.length >= before.length + after.length && name.startsWith(before) && name.endsWith(after);
}
