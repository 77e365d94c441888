import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { UsageError } from '../../scanner/errors.ts';
import { parseTargets } from '../../scanner/sources/argv.ts';
import { listedTarget, readServerList } from '../../scanner/sources/server-list.ts';
import { notTried } from '../../scanner/sources/unobserved.ts';
import type { Observation, Target } from '../../scanner/types.ts';
import { visible } from '../report/visible.ts';
import type { CrawlFlags } from './crawl.ts';
import { status, tell } from './io.ts';
import { handover } from './options.ts';

/** What a crawl is about to do. */
export interface CrawlPlan {
  readonly targets: readonly Target[];
  /** Servers of a registry that cannot be reached by their own entry: recorded as that. */
  readonly settled: readonly Observation[];
  /** A registry could not be read to its end, so servers may be missing. */
  readonly incomplete: boolean;
}

/**
 * What a crawl visits: words that are ids of the bundled list, other targets, a list of the user's own, a
 * registry; the starter entries or the whole bundled list when none of these is named.
 * @throws {UsageError} when a word is no target, or two targets would share an entry of the catalogue.
 */
export async function planCrawl(words: readonly string[], flags: CrawlFlags): Promise<CrawlPlan> {
  const named = [...namedTargets(words, flags), ...listTargets(flags)];
  const registry = flags.registry === undefined ? NOTHING : await registryPlan(flags.registry);
  const isNamed = words.length > 0 || flags.list !== undefined || flags.registry !== undefined;
  const bundled = isNamed && !flags.all ? [] : bundledServers().filter((one) => flags.all || one.starter);
  const targets = distinct([...bundled.map(listedTarget), ...named, ...registry.targets]);
  return { ...registry, targets };
}

const NOTHING: CrawlPlan = { targets: [], settled: [], incomplete: false };

function namedTargets(words: readonly string[], flags: CrawlFlags): readonly Target[] {
  if (words.length === 0) return [];
  const bundled = bundledServers();
  const ids = new Set(bundled.map(({ id }) => id));
  const others = words.filter((word) => !ids.has(word));
  return [
    ...bundled.filter(({ id }) => words.includes(id)).map(listedTarget),
    ...(others.length > 0 ? parseTargets(others, undefined, handover(flags)) : []),
  ];
}

function listTargets({ list }: CrawlFlags): readonly Target[] {
  return list === undefined ? [] : readServerList(list).map(listedTarget);
}

async function registryPlan(url: string): Promise<CrawlPlan> {
  const { readRegistry } = await import('../../scanner/sources/registry.ts');
  const line = status();
  const targets: Target[] = [];
  const settled: Observation[] = [];
  let incomplete = false;
  const onPage = ({ items }: { readonly items: number }) =>
    line.say(`reading the registry: ${items} servers`);
  for await (const entry of readRegistry(url, { onPage })) {
    if (entry.kind === 'target') targets.push(entry.target);
    else if (entry.kind === 'unobserved') {
      const named = { id: entry.id, target: `registry entry ${entry.id}` };
      settled.push(notTried(named, entry.outcome, entry.problem));
    } else {
      incomplete ||= entry.partial;
      line.clear();
      tell(`${visible(entry.problem.detail)}; ${visible(entry.problem.next)}`);
    }
  }
  line.clear();
  return { targets, settled, incomplete };
}

/** Tells servers of the bundled list, exactly as they are listed, from those a user put together. */
export function isBundled(): (target: Target) => boolean {
  const listed = new Map(bundledServers().map((server) => [server.id, listedTarget(server)]));
  return (target) => isDeepStrictEqual(target, listed.get(target.id));
}

function bundledServers() {
  return readServerList(fileURLToPath(new URL('../../data/servers.json', import.meta.url)));
}

/** The same target named twice is visited once; two of one name could not be told apart afterwards. */
function distinct(targets: readonly Target[]): readonly Target[] {
  const byId = new Map<string, Target>();
  for (const target of targets) {
    const earlier = byId.get(target.id);
    if (earlier && !isDeepStrictEqual(earlier, target)) {
      throw new UsageError(
        `two targets are called "${visible(target.id)}"; the second would replace the first`,
        'Crawl them into catalogues of their own, or give each saved list an "id".',
      );
    }
    byId.set(target.id, target);
  }
  return [...byId.values()];
}
