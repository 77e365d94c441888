import type { Json } from '../../types.ts';
import { isList, isObject } from '../foreign-json.ts';

/**
 * Keys that were renamed between the first published schema (July 2025) and 2025-10-17, apart from those
 * that only went from snake_case to camelCase. Old forms are still served under new `$schema`s.
 */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['registryName', 'registryType'],
  ['transportType', 'type'],
]);
/** Their keys are names chosen by the publisher. */
const NAMED = new Set(['variables', '_meta']);

/** A server.json, or the metadata of a page, with today's names of keys. */
export function withCurrentNames(value: Json): Json {
  if (isList(value)) return value.map(withCurrentNames);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (!NAMED.has(key)) return [currentName(key), withCurrentNames(item)];
      const named = isObject(item) ? Object.entries(item) : [];
      return [key, Object.fromEntries(named.map(([name, each]) => [name, withCurrentNames(each)]))];
    }),
  );
}

function currentName(key: string): string {
  const camel = key.replace(/(?<=[a-z])_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return RENAMED.get(camel) ?? camel;
}
