import { escapedKey } from '../pointer.ts';
import type { Json, JsonObject } from '../types.ts';

/** A string of a definition. */
export interface Served {
  /** JSON Pointer of the string. */
  readonly field: string;
  readonly text: string;
}

/** Strings looked at in one definition; the longest real one measured has some 4,000. */
const MAX_STRINGS = 50_000;

/**
 * Every string of a definition at any depth, in served order: enum values, defaults, examples, titles, `$defs`,
 * annotations, output schema and `_meta` too, because clients hand the model what they like of it. Keeps its own
 * stack, so that a definition nested a million deep is no error.
 */
export function stringsOf(definition: JsonObject): readonly Served[] {
  const found: Served[] = [];
  const open: (readonly [string, Json])[] = [['', definition]];
  while (open.length > 0 && found.length < MAX_STRINGS) {
    const [field, value] = open.pop() as readonly [string, Json];
    if (typeof value === 'string') found.push({ field, text: value });
    else if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value as { readonly [key: string]: Json });
      for (const [key, inner] of entries.reverse()) open.push([`${field}/${escapedKey(key)}`, inner]);
    }
  }
  return found;
}
