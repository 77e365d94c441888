/** Names kept by each memory, and the longest worth keeping. */
const MAX_KEPT = 20_000;
const MAX_LENGTH = 80;

/**
 * The same function, with a bounded memory of what it made of short names: servers, and the tools of one
 * server, use the same ones again and again.
 * @param longest UTF-16 units of the longest string kept
 */
export function remembering<T>(make: (name: string) => T, longest = MAX_LENGTH): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = make(name);
    if (known.size >= MAX_KEPT) known.clear();
    if (name.length <= longest) known.set(name, made);
    return made;
  };
}
