import { UsageError } from '../errors.ts';
import type { NpmTarget, Problem } from '../types.ts';
import { type Expected, readJsonFile } from './json-file.ts';
import { isRefusal, strangersPackage } from './stranger.ts';
import { strangersId } from './strangers-id.ts';

/** One entry of a list of servers to crawl: a pinned npm package, or why it is none. */
export type ListedServer = ListedPackage | RefusedEntry;

export interface ListedPackage {
  readonly target: NpmTarget;
  /** Belongs to the short list that is crawled when nothing else is asked for. */
  readonly starter: boolean;
}

export interface RefusedEntry {
  /** Absent when it has no proper one. */
  readonly id?: string;
  readonly problem: Problem;
}

/**
 * Reads a list of servers: a JSON array of `{id, package, version, args, env, starter}`. `{DIR}` among `args`
 * stands for an empty private folder made for the run; `env` holds dummies that let a server list its tools,
 * never credentials. A fault in one entry costs that entry only.
 * @throws UsageError when the file cannot be read or is no JSON array.
 */
export function readServerList(path: string): ListedServer[] {
  const list = readJsonFile(path, EXPECTED);
  if (!Array.isArray(list)) throw new UsageError(`${path} is no list of servers: it is no array`, SHAPE);
  return list.map(readEntry);
}

const SHAPE =
  'write an array of servers, each with its id, package and exact version: [{"id": "notes", "package": "notes-mcp", "version": "1.2.3"}]';
const EXPECTED: Expected = {
  what: 'list of servers',
  whenMissing: 'Check the path of the list after --list.',
  shape: SHAPE,
};

/** The entries that can be crawled. */
export function listedPackages(path: string): ListedPackage[] {
  return readServerList(path).filter((one): one is ListedPackage => 'target' in one);
}

function readEntry(entry: unknown): ListedServer {
  const target = strangersPackage(entry);
  if (!isRefusal(target) && target.version !== undefined) {
    return { target, starter: (entry as { readonly starter?: unknown }).starter === true };
  }
  const id = strangersId(entry);
  const { problem } = isRefusal(target) ? target : VERSIONLESS;
  return { ...(id === undefined ? {} : { id }), problem };
}

const VERSIONLESS = {
  problem: {
    kind: 'entry-malformed',
    detail: 'its version is missing',
    next: 'Pin the version that the list means, such as 1.2.3.',
  },
};
