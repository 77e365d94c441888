import type { Json } from '../../types.ts';
import { at, isList } from '../foreign-json.ts';
import type { Client, OffList } from './client.ts';

/** Reads another file of the client's by its place; undefined when there is none. */
export type ReadOther = (place: string) => Json | undefined;

/**
 * The names that are switched off apart from the entries themselves, for the entries of one project; `project` is
 * undefined for what a user's file keeps for all, which no list of one project switches off.
 */
export function namesOff(
  document: Json,
  client: Client,
  project: string | undefined,
  other: ReadOther,
): ReadonlySet<string> {
  return new Set(client.off.flatMap((list) => namesIn(list, document, project, other)));
}

function namesIn({ keys, file }: OffList, document: Json, project: string | undefined, other: ReadOther) {
  if (project === undefined && keys.includes('<project>')) return [];
  const path = keys.map((key) => (key === '<project>' ? (project ?? '') : key));
  const list = at(file === undefined ? document : other(file), path);
  return isList(list) ? list.filter((name) => typeof name === 'string') : [];
}
