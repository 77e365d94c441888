/** Makes one share of the pages, in two steps with the other shares; see site/build.ts. Argument: a job as JSON. */

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Job, toldFile } from './job.ts';
import { type Compiled, type PlannedPage, plannedPages } from './pages.ts';
import { readRecord } from './record.ts';
import { rendered } from './render.ts';
import { joinShares, readShare } from './shares.ts';
import { openSite } from './src/catalogue.ts';
import type { BuildOptions } from './src/door.ts';
import { setSite } from './src/opened.ts';
import { pageWriter } from './write.ts';

// Without the parent there is nobody to move the pages into place.
process.once('disconnect', () => process.exit());
await run(JSON.parse(process.argv[2]!) as Job);

async function run(job: Job): Promise<void> {
  const record = (job.before && readRecord(job.before, job.code)) || { entries: [], pages: [] };
  const told: BuildOptions = JSON.parse(readFileSync(toldFile(job.work), 'utf8'));
  const shelves = await readShare(job, record, told.corrections);
  process.send?.('read');
  await once(process, 'message');
  const { entries, sources } = joinShares(job, record);
  setSite(openSite(shelves, entries, sources, told));
  const compiled: Compiled = await import(pathToFileURL(join(job.compiled, 'server/entry.mjs')).href);
  const base = told.url === undefined ? '/' : new URL(told.url).pathname;
  const { write, finish } = pageWriter(job, record);
  for (const [at, unit] of units(await plannedPages(compiled)).entries()) {
    if (at % job.shares !== job.share) continue;
    for (const page of unit) await write(page, () => rendered(compiled, page, base));
  }
  finish();
  shelves.close();
  process.disconnect();
}

/** Pages that are made together: those of one server, so that it is read once; every other page alone. */
function units(pages: readonly PlannedPage[]): PlannedPage[][] {
  return [...Map.groupBy(pages, ({ params, file }) => params.server ?? `/${file}`).values()];
}
