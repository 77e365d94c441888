import type { Json, JsonObject } from './types.ts';

/** JSON Pointers (RFC 6901), in one place: `/a/b~1c/0` leads through the keys `a`, `b/c` and `0`. */

/** The keys of a pointer, in order; none for the empty pointer, which is the whole document. */
export function keysOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map(unescapedKey);
}

/** A key as it is written in a pointer. */
export function escapedKey(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** A key as it stands in the document. */
export function unescapedKey(key: string): string {
  return key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key;
}

/** The pointer that a reference into the same document (`#/a/b`, RFC 6901 section 6) holds; undefined for any other. */
export function pointerIn(reference: string): string | undefined {
  if (!/^#(?:\/|$)/.test(reference)) return undefined;
  try {
    return decodeURIComponent(reference.slice(1));
  } catch {
    return undefined;
  }
}

/** The value inside another under a key of its own; undefined when there is none. */
export function childOf(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as JsonObject)[key];
}

/** The value a pointer leads to; undefined when it leads nowhere. */
export function valueAt(document: Json, pointer: string): Json | undefined {
  let value: Json | undefined = document;
  for (let at = pointer.indexOf('/'); at >= 0; ) {
    const next = pointer.indexOf('/', at + 1);
    value = childOf(value, unescapedKey(next < 0 ? pointer.slice(at + 1) : pointer.slice(at + 1, next)));
    at = next;
  }
  return value;
}

/** Does it lead into one of the places, themselves pointers, and not just to it? */
export function isInside(pointer: string, places: ReadonlySet<string>): boolean {
  for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1))
    if (places.has(pointer.slice(0, end))) return true;
  return false;
}
