/** What a build notes for the next one, and tells the process that started it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { entriesFile, type Job, type Outcome, outcomeFile, recordFile } from './job.ts';
import type { PlannedPage } from './pages.ts';
import { type BuildRecord, type KeptOwn, writeRecord } from './record.ts';
import type { SiteSources } from './src/catalogue.ts';

/** @param pages all that were planned; of unchanged servers those that are not their own alone */
export function tellOutcome(
  { work, shares }: Job,
  record: BuildRecord,
  { entries, unchanged }: SiteSources,
  pages: readonly PlannedPage[],
): void {
  const stamps = new Map(entries.map(({ line, stamp }) => [line.slug, stamp]));
  const { own = [], shared = [] } = Object.groupBy(pages, ({ params: { server }, key }) =>
    server !== undefined && key === stamps.get(server) ? 'own' : 'shared',
  );
  const before = new Map(record.own.map(({ slug, files }) => [slug, files]));
  const made = Map.groupBy(own, ({ params }) => params.server!);
  const kept = entries.map(({ line: { slug } }): KeptOwn => {
    const files = made.get(slug)?.map(({ file }) => file);
    return { slug, files: files ? files.join(' ') : before.get(slug)! };
  });
  const texts = Array.from({ length: shares }, (_, share) => readFileSync(entriesFile(work, share)));
  writeRecord(recordFile(work), Buffer.concat(texts), kept, shared);

  const standing = new Set(pages.map(({ file }) => file));
  const gone = record.own.filter(({ slug }) => !unchanged.has(slug)).flatMap(filesOf);
  const outcome: Outcome = {
    files: shared.length + kept.reduce((sum, one) => sum + filesOf(one).length, 0),
    stale: [...gone, ...record.pages.map(({ file }) => file)].filter((file) => !standing.has(file)),
  };
  writeFileSync(outcomeFile(work), JSON.stringify(outcome));
}

function filesOf({ files }: KeptOwn): string[] {
  return files.split(' ');
}
