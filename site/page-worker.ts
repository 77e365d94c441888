/** Makes one share of the pages, in two steps with the other shares; see site/build.ts. Argument: a job as JSON. */

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Job, type Step, toldFile } from './job.ts';
import { tellOutcome } from './outcome.ts';
import { type Compiled, type PlannedPage, plannedPages } from './pages.ts';
import { type BuildRecord, readRecord } from './record.ts';
import { rendered } from './render.ts';
import { isLittle, joinShares, readShare } from './shares.ts';
import { tellingFaults } from './site-error.ts';
import { openSite } from './src/catalogue.ts';
import type { BuildOptions } from './src/door.ts';
import { openShelves, type Shelves } from './src/entries.ts';
import { setSite } from './src/opened.ts';
import { pageWriter } from './write.ts';

const NOTHING: BuildRecord = { entries: [], own: [], pages: [] };

// Without the parent there is nobody to move the pages into place.
process.once('disconnect', () => process.exit());
await tellingFaults(() => run(JSON.parse(process.argv[2]!) as Job));
process.disconnect();

async function run(job: Job): Promise<void> {
  const told: BuildOptions = JSON.parse(readFileSync(toldFile(job.work), 'utf8'));
  const shelves = openShelves(job.db, told.corrections);
  if (job.before === undefined) return make(job, told, shelves, NOTHING);
  const record = readRecord(job.before);
  if (record && isLittle(shelves, record)) return make(job, told, shelves, record);
  await say('much');
}

async function make(job: Job, told: BuildOptions, shelves: Shelves, record: BuildRecord): Promise<void> {
  const own = await readShare(job, shelves, record);
  if (job.shares > 1) {
    await say('read');
    await once(process, 'message');
  }
  const joined = joinShares(job, own, record);
  setSite(openSite(shelves, joined, told));
  const compiled: Compiled = await import(pathToFileURL(join(job.compiled, 'server/entry.mjs')).href);
  const base = told.url === undefined ? '/' : new URL(told.url).pathname;
  const pages = await plannedPages(compiled);
  const { differs, write } = pageWriter(job.out, record.pages);
  for (const [at, unit] of units(pages.filter(differs)).entries()) {
    if (at % job.shares !== job.share) continue;
    for (const page of unit) await write(page.file, await rendered(compiled, page, base));
  }
  if (job.share === 0) tellOutcome(job, record, joined, pages);
  shelves.close();
}

/**
 * Pages that are made together: those of one server, so that it is read once; every other page alone. Files that are
 * no pages come first, for there is a page that tells of some of them.
 */
function units(pages: readonly PlannedPage[]): PlannedPage[][] {
  const { endpoint = [], page = [] } = Object.groupBy(pages, ({ route }) =>
    route.routeData.type === 'endpoint' ? 'endpoint' : 'page',
  );
  return [...Map.groupBy([...endpoint, ...page], ({ params, file }) => params.server ?? `/${file}`).values()];
}

function say(what: Step): Promise<void> {
  return new Promise((said) => void process.send?.(what, undefined, undefined, () => said()));
}
