const JOINED = {
  and: new Intl.ListFormat('en-GB'),
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** The last of a list is joined by it. */
export type Conjunction = keyof typeof JOINED;

/** `a, b and c`. */
export function joined(words: readonly string[], conjunction: Conjunction = 'and'): string {
  return JOINED[conjunction].format(words);
}

/** The words and what joins them, in order. */
export function joinedParts(words: readonly string[], conjunction: Conjunction) {
  return JOINED[conjunction].formatToParts(words);
}

/** `a, b, c, d, e and 3 more`: of many names the first are spelled out; one left over is, too. */
export function joinedNames(names: readonly string[], most = 5): string {
  const rest = names.length - most;
  return joined(rest > 1 ? [...names.slice(0, most), `${rest} more`] : names);
}
