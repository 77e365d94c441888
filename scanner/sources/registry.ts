import { UsageError } from '../errors.ts';
import { shownAddress } from '../secrets/words.ts';
import type { Json, Problem } from '../types.ts';
import { at, bounded, isList, isObject } from './foreign-json.ts';
import { type RegistryServer, readRegistryItem } from './registry/entry.ts';
import { withCurrentNames } from './registry/old-names.ts';
import { type Fetch, fetchPage, REGISTRY_LIMITS, type RegistryLimits, stopped } from './registry/page.ts';

export type { RegistryServer } from './registry/entry.ts';

/** A server, or something that went wrong; `partial` when servers may be missing because of it. */
export type RegistryEntry =
  | RegistryServer
  | { readonly kind: 'problem'; readonly problem: Problem; readonly partial: boolean };

export interface RegistryOptions {
  readonly fetch?: Fetch;
  /** Caps that differ from REGISTRY_LIMITS. */
  readonly limits?: Partial<RegistryLimits>;
  readonly signal?: AbortSignal;
  /** Told after each page how many items were seen so far. */
  readonly onPage?: (progress: { readonly pages: number; readonly items: number }) => void;
  /** Told before a page is asked for again how many milliseconds are waited. */
  readonly onWait?: (milliseconds: number) => void;
}

/**
 * The servers of an MCP registry that speaks the official API (v0.1, or v0 where that is all there is),
 * each in its newest version, page by page. `url` is the registry's address with or without the
 * version. Whatever the registry does is an entry; a fault in one server costs that server only.
 * @throws UsageError when `url` is no http or https address.
 */
export async function* readRegistry(
  url: string,
  options: RegistryOptions = {},
): AsyncGenerator<RegistryEntry> {
  const limits = { ...REGISTRY_LIMITS, ...options.limits };
  const timer = AbortSignal.timeout(limits.total);
  const signal = options.signal === undefined ? timer : AbortSignal.any([timer, options.signal]);
  const fetch = options.fetch ?? globalThis.fetch;
  const { onWait = () => {} } = options;
  const cursors = new Set<string>();
  const names = new Set<string>();
  const places = listPlaces(url);
  let place = places[0]!;
  let cursor: string | undefined;
  let bytes = 0;
  let items = 0;

  for (let pages = 1; ; pages += 1) {
    let page = await fetchPage(withQuery(place, cursor), limits, fetch, signal, onWait);
    if (page.kind === 'none' && page.status === 404 && pages === 1 && places[1] !== undefined) {
      place = places[1];
      page = await fetchPage(withQuery(place, cursor), limits, fetch, signal, onWait);
    }
    if (page.kind === 'none') return yield lost(page.problem);
    const servers = isObject(page.body) ? page.body.servers : undefined;
    if (!isList(servers)) return yield lost(NO_LIST);
    bytes += page.bytes;
    items += servers.length;
    options.onPage?.({ pages, items });
    for (const item of servers) yield* readItem(item, names);

    cursor = nextCursor(page.body);
    if (cursor === undefined) return;
    if (cursors.has(cursor)) return yield lost(LOOP);
    cursors.add(cursor);
    if (pages >= limits.pages) return yield lost(capped(`${limits.pages} pages`));
    if (bytes >= limits.totalBytes) return yield lost(capped(`${limits.totalBytes} bytes`));
    if (signal.aborted) return yield lost(stopped().problem);
  }
}

function* readItem(item: Json, names: Set<string>): Generator<RegistryEntry> {
  const read = readRegistryItem(item);
  if (read === undefined) return;
  if (typeof read === 'string') {
    yield lost(malformed(read));
  } else if (!names.has(read.id)) {
    names.add(read.id);
    yield read;
  } else {
    yield { kind: 'problem', problem: repeated(read.id), partial: false };
  }
}

/** Where the list may be: at the version named in the address, else at v0.1 and then v0. */
function listPlaces(url: string): readonly URL[] {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new UsageError(
      `"${shownAddress(url)}" is no address of a registry`,
      'for example: --registry https://registry.modelcontextprotocol.io',
    );
  }
  const base = new URL(url);
  base.hash = '';
  const path = base.pathname.replace(/\/+$/, '').replace(/\/servers$/, '');
  const versions = /\/v\d+(\.\d+)?$/.test(path) ? [''] : ['/v0.1', '/v0'];
  return versions.map((version) => {
    const place = new URL(base);
    place.pathname = `${path}${version}/servers`;
    return place;
  });
}

function withQuery(place: URL, cursor: string | undefined): URL {
  const url = new URL(place);
  // The most a page may have; more is refused.
  url.searchParams.set('limit', '100');
  url.searchParams.set('version', 'latest');
  if (cursor !== undefined) url.searchParams.set('cursor', cursor);
  return url;
}

/** Opaque; missing or empty after the last page. */
function nextCursor(body: Json): string | undefined {
  const cursor = at(withCurrentNames(bounded(at(body, ['metadata'])) ?? {}), ['nextCursor']);
  return typeof cursor === 'string' && cursor !== '' ? cursor : undefined;
}

const NO_LIST: Problem = {
  kind: 'registry-malformed',
  detail: 'the registry answered without a list of servers',
  next: 'Check the address of the registry.',
};

const LOOP: Problem = {
  kind: 'registry-cursor-loop',
  detail: 'the registry gives a page again that was read already',
  next: 'Report it to the registry; what was read until then stands.',
};

function capped(cap: string): Problem {
  return {
    kind: 'registry-cap',
    detail: `the registry has more than ${cap}; the rest was not read`,
    next: 'Crawl what was read, or a registry with fewer servers.',
  };
}

function malformed(why: string): Problem {
  return {
    kind: 'registry-malformed-entry',
    detail: `a server of the registry could not be read: ${why}`,
    next: 'Report it to the registry.',
  };
}

function repeated(id: string): Problem {
  return {
    kind: 'registry-duplicate',
    detail: `${id} is listed twice; the first is kept`,
    next: 'Report it to the registry.',
  };
}

function lost(problem: Problem): RegistryEntry {
  return { kind: 'problem', problem, partial: true };
}
