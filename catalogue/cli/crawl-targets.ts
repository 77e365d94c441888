import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { UsageError } from '../../scanner/errors.ts';
import { parseTargets } from '../../scanner/sources/argv.ts';
import { listedTarget, readServerList } from '../../scanner/sources/server-list.ts';
import type { Target } from '../../scanner/types.ts';
import { visible } from '../report/visible.ts';
import type { CrawlFlags } from './crawl.ts';
import { handover } from './options.ts';

/**
 * The targets of a crawl: words that are ids of the bundled list, then other targets; the starter entries or
 * the whole list when no word is given.
 * @throws {UsageError} when a word is no target, or two targets would share an entry of the catalogue.
 */
export async function crawlTargets(words: readonly string[], flags: CrawlFlags): Promise<readonly Target[]> {
  const bundled = bundledServers();
  if (words.length === 0) return bundled.filter((one) => flags.all || one.starter).map(listedTarget);
  const ids = new Set(bundled.map(({ id }) => id));
  const others = words.filter((word) => !ids.has(word));
  const targets = [
    ...bundled.filter(({ id }) => words.includes(id)).map(listedTarget),
    ...(others.length > 0 ? parseTargets(others, undefined, handover(flags)) : []),
  ];
  refuseSharedIds(targets);
  return targets;
}

/** Tells servers of the bundled list, exactly as they are listed, from those a user put together. */
export function isBundled(): (target: Target) => boolean {
  const listed = new Map(bundledServers().map((server) => [server.id, listedTarget(server)]));
  return (target) => isDeepStrictEqual(target, listed.get(target.id));
}

function bundledServers() {
  return readServerList(fileURLToPath(new URL('../../data/servers.json', import.meta.url)));
}

function refuseSharedIds(targets: readonly Target[]): void {
  const seen = new Set<string>();
  for (const { id } of targets) {
    if (seen.has(id)) {
      throw new UsageError(
        `two targets are called "${visible(id)}"; the second would replace the first`,
        'Crawl them into catalogues of their own, or give each saved list an "id".',
      );
    }
    seen.add(id);
  }
}
