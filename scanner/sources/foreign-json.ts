import type { Json, JsonObject } from '../types.ts';

/** Bounds on one entry of a stranger's list, against nesting and anchors that unfold without end. */
const MAX_DEPTH = 40;
const MAX_NODES = 50_000;

/**
 * A copy that is safe to walk: no cycles, nothing inherited, at most MAX_DEPTH levels and MAX_NODES
 * values. Undefined when it is larger than that.
 */
export function bounded(value: unknown): Json | undefined {
  let nodes = 0;
  let exceeded = false;
  const copy = (item: unknown, depth: number): Json => {
    nodes += 1;
    if (nodes > MAX_NODES || depth > MAX_DEPTH) exceeded = true;
    if (exceeded || item === null || item === undefined) return null;
    if (typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean') return item;
    if (Array.isArray(item)) return item.map((each) => copy(each, depth + 1));
    if (typeof item !== 'object' || item instanceof Date) return String(item);
    return Object.fromEntries(Object.entries(item).map(([key, each]) => [key, copy(each, depth + 1)]));
  };
  const result = copy(value, 0);
  return exceeded ? undefined : result;
}

/** The value under a path of keys; undefined where there is none, or null. */
export function at(value: Json | undefined, keys: readonly string[]): Json | undefined {
  let found: Json | undefined = value;
  for (const key of keys) {
    if (!isObject(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found ?? undefined;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
