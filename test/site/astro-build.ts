/** Builds the site of a catalogue by Astro alone, for comparison. Arguments: catalogue, folder, scratch folder. */
import { join } from 'node:path';
import { build } from 'astro';
import { PAGES } from '../../site/astro-config.ts';
import { joinShares, readShare } from '../../site/shares.ts';
import { openSite } from '../../site/src/catalogue.ts';
import { openShelves } from '../../site/src/entries.ts';
import { setSite } from '../../site/src/opened.ts';

const [db, out, work] = process.argv.slice(2) as [string, string, string];
const nothing = { entries: [], own: [], pages: [] };
const job = { db, out, work, compiled: '', share: 0, shares: 1 };
const shelves = openShelves(db);
const own = await readShare(job, shelves, nothing);
setSite(openSite(shelves, joinShares(job, own, nothing)));
await build({ ...PAGES, outDir: out, cacheDir: join(work, '.cache') });
