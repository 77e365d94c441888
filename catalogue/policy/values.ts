import type { Json } from '../../scanner/types.ts';

/** A value that somebody else wrote, as its own members only: a key may be called `__proto__`. */
export function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}

/** The value under a path of own keys. */
export function under(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce(own, value);
}

/** The strings of a list; none where it is no list. */
export function words(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** A copy of the object under a path; an empty one where there is none. */
export function objectUnder(value: unknown, ...path: readonly string[]): Record<string, Json> {
  const found = under(value, ...path);
  return typeof found === 'object' && !Array.isArray(found) ? { ...found } : {};
}
