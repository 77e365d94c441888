import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { counted } from '../../scanner/counted.ts';
import { type Called, UsageError } from '../../scanner/errors.ts';
import { parseTargets } from '../../scanner/sources/argv.ts';
import { asTarget } from '../../scanner/sources/as-target.ts';
import { listedPackages, readServerList } from '../../scanner/sources/server-list.ts';
import { notTried } from '../../scanner/sources/unobserved.ts';
import type { Observation, Problem, Target, UnobservedReason } from '../../scanner/types.ts';
import { visible } from '../report/visible.ts';
import type { CrawlFlags } from './crawl-flags.ts';
import { status, tell } from './io.ts';
import { handover } from './options.ts';

/** What a crawl is about to do. */
export interface CrawlPlan {
  readonly targets: readonly Target[];
  /** Servers of a list or registry that cannot be reached by their own entry: recorded as that. */
  readonly settled: readonly Observation[];
  /** Servers may be missing: a registry could not be read to its end, or an entry has no name of its own. */
  readonly incomplete: boolean;
}

/**
 * What a crawl visits: words that are ids of the bundled list, other targets, a list of the user's own, a
 * registry; the starter entries or the whole bundled list when none of these is named. What a list or a
 * registry says never ends the crawl: an entry that cannot be visited is recorded, or told where it cannot be.
 * @throws {UsageError} when a word is no target, or two that were typed would share an entry of the catalogue.
 */
export async function planCrawl(
  words: readonly string[],
  command: readonly string[] | undefined,
  flags: CrawlFlags,
): Promise<CrawlPlan> {
  const isNamed =
    words.length > 0 || command !== undefined || flags.list !== undefined || flags.registry !== undefined;
  const bundled = isNamed && !flags.all ? [] : bundledServers().filter((one) => flags.all || one.starter);
  const typed = distinct([...bundled.map(({ target }) => target), ...namedTargets(words, command, flags)]);
  const listed = flags.list === undefined ? [] : listEntries(flags.list);
  const registry = flags.registry === undefined ? NOTHING : await registryEntries(flags.registry);
  return withStrangers(typed, [...listed, ...registry.entries], registry.incomplete);
}

/** An entry of a list or registry. */
interface StrangersEntry {
  /** Where it stands, in words. */
  readonly place: string;
  /** Absent when it has no proper one. */
  readonly id?: string;
  /** What to visit, or why it cannot be. */
  readonly means: Target | { readonly outcome: UnobservedReason; readonly problem: Problem };
}

/** Adds what strangers name. Of two that are called the same the first is kept: they share a page. */
function withStrangers(
  typed: readonly Target[],
  entries: readonly StrangersEntry[],
  incomplete: boolean,
): CrawlPlan {
  const targets = new Map(typed.map((target) => [target.id, target]));
  const settled = new Map<string, Observation>();
  let lost = false;
  const leaveOut = (place: string, why: string) => {
    lost = true;
    tell(`${place} was left out: ${why}`);
  };
  for (const { place, id, means } of entries) {
    const earlier = id === undefined ? undefined : (targets.get(id) ?? settled.get(id));
    if (earlier && !isDeepStrictEqual(earlier, means)) {
      leaveOut(place, `another before it is called "${visible(id!)}" as well`);
    } else if ('problem' in means) {
      if (id === undefined) leaveOut(place, `${means.problem.detail}. ${means.problem.next}`);
      else settled.set(id, notTried({ id, target: place }, means.outcome, means.problem));
    } else targets.set(means.id, means);
  }
  return { targets: [...targets.values()], settled: [...settled.values()], incomplete: incomplete || lost };
}

function namedTargets(
  words: readonly string[],
  command: readonly string[] | undefined,
  flags: CrawlFlags,
): readonly Target[] {
  const bundled = bundledServers();
  const called = bundled.map(({ shortName, target }) => [shortName, target.id]);
  const names = new Set(called.flat());
  const others = words.filter((word) => !names.has(word));
  for (const word of others) refuseUnknown(word, called);
  return [
    ...bundled
      .filter(({ shortName, target }) => words.includes(shortName) || words.includes(target.id))
      .map(({ target }) => target),
    ...(others.length > 0 || command !== undefined ? parseTargets(others, command, handover(flags)) : []),
  ];
}

/** A plain word that is no file was most likely meant for an id of the bundled list. */
function refuseUnknown(word: string, bundled: readonly Called[]): void {
  if (/[:/\\.]/.test(word) || word === '-' || existsSync(word)) return;
  throw new UsageError(
    `"${word}" is no server of the bundled list, and no file`,
    asTarget(word) ?? 'A package is written npm:name, a remote server https://…, a command follows --.',
    { word, among: bundled },
  );
}

function listEntries(path: string): readonly StrangersEntry[] {
  return readServerList(path).map((entry, index) => {
    const place = `entry ${index + 1} of the list`;
    if ('target' in entry) return { place, id: entry.target.id, means: entry.target };
    const means = { outcome: 'not-supported', problem: entry.problem } as const;
    return { place, ...(entry.id === undefined ? {} : { id: entry.id }), means };
  });
}

interface RegistryEntries {
  readonly entries: readonly StrangersEntry[];
  readonly incomplete: boolean;
}

const NOTHING: RegistryEntries = { entries: [], incomplete: false };

async function registryEntries(url: string): Promise<RegistryEntries> {
  const { readRegistry } = await import('../../scanner/sources/registry.ts');
  const line = status();
  const entries: StrangersEntry[] = [];
  let incomplete = false;
  const onPage = ({ items }: { readonly items: number }) =>
    line.say(`reading the registry: ${counted(items, 'server')}`);
  const onWait = (milliseconds: number) =>
    line.say(`the registry gives no page; asked again in ${Math.ceil(milliseconds / 1000)} s`);
  for await (const entry of readRegistry(url, { onPage, onWait })) {
    if (entry.kind === 'problem') {
      incomplete ||= entry.partial;
      line.clear();
      tell(`${visible(entry.problem.detail)}. ${visible(entry.problem.next)}`);
    } else {
      const means = entry.kind === 'target' ? entry.target : entry;
      entries.push({ place: `registry entry ${entry.id}`, id: entry.id, means });
    }
  }
  line.clear();
  return { entries, incomplete };
}

/** Tells servers of the bundled list, exactly as they are listed, from those a user put together. */
export function isBundled(): (target: Target) => boolean {
  const listed = new Map(bundledServers().map(({ target }) => [target.id, target]));
  return (target) => isDeepStrictEqual(target, listed.get(target.id));
}

/** The list that comes along, data/servers.json. A server goes by the name it is published under; the list's own is for typing. */
export function bundledServers() {
  return listedPackages(fileURLToPath(new URL('../../data/servers.json', import.meta.url))).map(
    ({ target, starter }) => ({ target: { ...target, id: target.package }, starter, shortName: target.id }),
  );
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
