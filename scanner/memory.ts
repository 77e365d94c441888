/** UTF-16 units that each memory keeps, and as how many a text counts beside its own length. */
const MAX_KEPT = 16_000_000;
const ENTRY = 100;
/** Longer texts are hardly met again. */
const LONGEST = 4_000;

/**
 * The same function, with a bounded memory of what it made of texts: servers, and the tools of one server, use the
 * same names and say the same of parameters again and again.
 */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let kept = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (text.length > LONGEST) return made;
    kept += text.length + ENTRY;
    if (kept > MAX_KEPT) {
      known.clear();
      kept = text.length + ENTRY;
    }
    known.set(text, made);
    return made;
  };
}

/** The same function, which makes something of each object only once, for as long as that is there. */
export function once<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}
