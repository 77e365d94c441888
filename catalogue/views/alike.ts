/** Which servers do much the same, so that a reader who weighs one may want to see the other beside it. */

export interface DoingServer {
  readonly slug: string;
  /** Keys of what its tools do (verb and object), each once. */
  readonly acts: ReadonlySet<string>;
}
/** Two servers by their addresses, in order. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  /** Acts that both have. */
  readonly shared: number;
}

/** Fewer shared acts say little. */
const FEWEST = 3;
/** An act of more servers than this says nothing of any two, and would cost the most. */
const COMMONEST = 200;
/** Two servers that share less of what they do are no choice between them. */
const NEAR = 0.1;
/** Pairs for one server. */
const NEAREST = 2;

/**
 * For each server those nearest to it by shared acts of all acts of the two (Jaccard), at most two; what other
 * servers do moves no pair unless one of them is nearer.
 * @returns pairs in order of their addresses, each once
 */
export function pairsOf(servers: readonly DoingServer[]): Pair[] {
  const having = new Map<string, number[]>();
  for (const [at, { acts }] of servers.entries()) {
    for (const act of acts) {
      const those = having.get(act);
      if (those) those.push(at);
      else having.set(act, [at]);
    }
  }
  const pairs = new Map<string, Pair>();
  for (const [at, server] of servers.entries()) {
    for (const pair of nearest(at, server, servers, having)) pairs.set(`${pair.one} ${pair.other}`, pair);
  }
  return [...pairs.values()].sort((a, b) => order(a.one, b.one) || order(a.other, b.other));
}

/** The pairs of each server that has any, by its address. */
export function byServer(pairs: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> {
  const found = new Map<string, Pair[]>();
  for (const pair of pairs) {
    for (const slug of [pair.one, pair.other]) {
      const those = found.get(slug);
      if (those) those.push(pair);
      else found.set(slug, [pair]);
    }
  }
  return found;
}

function nearest(
  at: number,
  { slug, acts }: DoingServer,
  servers: readonly DoingServer[],
  having: ReadonlyMap<string, readonly number[]>,
): Pair[] {
  const shared = new Map<number, number>();
  for (const act of acts) {
    const those = having.get(act)!;
    if (those.length > COMMONEST) continue;
    for (const other of those) if (other !== at) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, n]) => n >= FEWEST)
    .map(([other, n]) => ({
      other: servers[other]!.slug,
      n,
      near: n / (acts.size + servers[other]!.acts.size - n),
    }))
    .sort((a, b) => b.near - a.near || order(a.other, b.other))
    .filter(({ near }) => near >= NEAR)
    .slice(0, NEAREST)
    .map(({ other, n }) =>
      slug < other ? { one: slug, other, shared: n } : { one: other, other: slug, shared: n },
    );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
