import { digestOf } from '../../scanner/normalise.ts';
import type { Definition, Json } from '../../scanner/types.ts';

/**
 * The digest of a definition without what passes: a server that tells the time, or makes up an id, in its
 * descriptions is still the same at the next scan. Risk is compared apart, so nothing is hidden by it.
 */
export function steadyDigest(definition: Definition): string {
  return digestOf(steady(definition));
}

/** ISO 8601 dates and times, clock times, UUIDs, and long runs of digits such as epochs and ports in addresses. */
const PASSING =
  /\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?\b|\b\d{1,2}:\d{2}(?::\d{2})?\b|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b\d{9,}\b|(?<=localhost:|127\.0\.0\.1:)\d+/gi;

/** Lists whose order says nothing (JSON Schema 2020-12, 6.5.3 and 6.1.2). */
const UNORDERED = new Set(['required', 'enum']);

/** The depth was bounded when the definition was read. */
function steady(value: Json, key = ''): Json {
  if (typeof value === 'string') return value.replace(PASSING, '…');
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => steady(item));
    return UNORDERED.has(key) && items.every((item) => typeof item === 'string') ? items.sort() : items;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, steady(item, name)]));
}
