import { basename } from 'node:path';
import type { Json } from '../../types.ts';
import { at, isList, isObject } from '../foreign-json.ts';
import type { Client } from './client.ts';

/** One server as a configuration has it. */
export interface RawServer {
  readonly name: string;
  readonly value: Json;
  /** Set when the file keeps it for one project only. */
  readonly project?: string;
}

/** The servers of a configuration in the file's order; undefined when it has no place for any. */
export function serversOf(document: Json, client: Client, path: string): readonly RawServer[] | undefined {
  const bundled = ofBundle(document, client);
  if (bundled !== undefined) return [bundled];
  const held = client.servers.flatMap((keys) => walk(document, keys, undefined));
  return held.length > 0
    ? held.flatMap(({ value, project }) => listed(value, project))
    : unwrapped(document, client, path);
}

/** The one server of a bundle, called as the bundle; a platform may start it otherwise (MCPB manifest, `server`). */
function ofBundle(document: Json, { bundle }: Client): RawServer | undefined {
  const value = bundle === undefined ? undefined : at(document, bundle);
  const name = at(document, ['name']);
  if (!isObject(value) || typeof name !== 'string') return undefined;
  const here = at(value, ['platform_overrides', process.platform]);
  // The very value, where nothing is put over it: by that its line is found.
  return { name, value: isObject(here) ? { ...value, ...here } : value };
}

interface Held {
  readonly value: Json;
  readonly project: string | undefined;
}

function walk(
  value: Json | undefined,
  keys: readonly string[],
  project: string | undefined,
): readonly Held[] {
  const [key, ...rest] = keys;
  if (key === undefined) return value === undefined || value === null ? [] : [{ value, project }];
  if (!isObject(value)) return [];
  if (key === '*') return Object.keys(value).flatMap((name) => walk(value[name], rest, name));
  return Object.hasOwn(value, key) ? walk(value[key], rest, project) : [];
}

function listed(servers: Json, project: string | undefined): readonly RawServer[] {
  const mark = project === undefined ? {} : { project };
  if (isList(servers)) {
    return servers.map((value, index) => {
      const name = at(value, ['name']);
      return { name: typeof name === 'string' ? name : `server ${index + 1}`, value, ...mark };
    });
  }
  return isObject(servers) ? Object.entries(servers).map(([name, value]) => ({ name, value, ...mark })) : [];
}

/** Files without a wrapper: one bare server (Continue), or a flat map of them (Claude Code's plugins). */
function unwrapped(document: Json, client: Client, path: string): readonly RawServer[] | undefined {
  if (reaches(document, client)) return [{ name: basename(path).replace(/\.\w+$/, ''), value: document }];
  const values = isObject(document) ? Object.values(document) : [];
  if (values.length === 0 || !values.every((value) => reaches(value, client))) return undefined;
  return listed(document, undefined);
}

function reaches(value: Json, { fields }: Client): boolean {
  return [...fields.command, ...fields.url].some((path) => at(value, path.split('.')) !== undefined);
}
