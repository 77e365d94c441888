import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isOfThePlace } from '../scanner/unwritable.ts';
import { cacheFolder, OTHER_CACHE } from './cache.ts';
import { digestOfSources } from './digest.ts';
import { ofThePlace } from './site-error.ts';
import { runWorker } from './worker.ts';

/** What the compiled pages are made of; the catalogue's own code stays outside them. */
const PAGES = ['site/{astro-config.ts,compile-worker.ts}', 'site/{src,public}/**/*'];
/** Older compilations that stay, for checkouts and branches that take turns. */
const KEPT = 8;

/**
 * The folder of the compiled pages: `server/entry.mjs` with its chunks, and `client/` with the files that every site
 * carries. Compiled once for the same sources, and kept in the user's cache.
 * @param signal breaks it off
 * @throws {SiteError} when that cannot be written
 */
export async function compiledPages(signal?: AbortSignal): Promise<string> {
  const cache = cacheFolder('pages');
  const folder = join(cache, digestOfSources(PAGES));
  if (existsSync(folder)) return folder;
  const made = `${folder}.${randomBytes(4).toString('hex')}.part`;
  try {
    await runWorker('compile-worker', [made], { signal });
    putOnce(made, folder);
  } catch (error) {
    throw isOfThePlace(error) ? ofThePlace(cache, error, OTHER_CACHE) : error;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  dropOldest(cache);
  return folder;
}

/** Another build may have been faster; what it made is the same. */
function putOnce(made: string, folder: string): void {
  try {
    renameSync(made, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function dropOldest(cache: string): void {
  const byAge = readdirSync(cache)
    .map((name) => join(cache, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of byAge.slice(KEPT)) rmSync(folder, { recursive: true, force: true });
}
