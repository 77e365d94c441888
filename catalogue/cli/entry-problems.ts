import type { ConfigEntry } from '../../scanner/sources/configs/index.ts';
import type { ScannedServer } from '../../scanner/types.ts';
import { visible } from '../report/visible.ts';
import { tell } from './io.ts';

/** What entries of a configuration lack, before anything is started. */
export function tellProblems(entries: readonly ConfigEntry[]): void {
  for (const { id, problems } of entries)
    for (const { detail, next } of problems) tell(`  ${visible(id)}: ${visible(detail)}. ${visible(next)}`);
}

/** A server with what its entry lacks: started without, it may list other tools. */
export function asConfigured(server: ScannedServer, entries: readonly ConfigEntry[]): ScannedServer {
  const names = [server.id, ...(server.also ?? [])];
  const problems = entries.flatMap((entry) => (names.includes(entry.id) ? entry.problems : []));
  return problems.length === 0 ? server : { ...server, problems: [...server.problems, ...problems] };
}
