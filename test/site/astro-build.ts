/** Builds the site of a catalogue by Astro alone, for comparison. Arguments: catalogue, folder. */
import { join } from 'node:path';
import { build } from 'astro';
import { PAGES } from '../../site/astro-config.ts';
import { openSite } from '../../site/src/catalogue.ts';
import { setSite } from '../../site/src/opened.ts';

const [db, out] = process.argv.slice(2) as [string, string];
setSite(openSite(db));
await build({ ...PAGES, outDir: out, cacheDir: join(out, '.cache') });
