/**
 * An object of those entries, each an own property: a tool called `__proto__` stays an entry like any other.
 * Keys keep their order, but for such as look like whole numbers, which stand first.
 */
export function record<Value>(entries: Iterable<readonly [string, Value]>): { [key: string]: Value } {
  return Object.fromEntries(entries);
}
