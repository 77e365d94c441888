import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import pkg from 'astro/package.json' with { type: 'json' };
import { SiteError } from './site-error.ts';
import { runWorker } from './worker.ts';

const ROOT = dirname(import.meta.dirname);
/** What the compiled pages are made of: everything of the site, and where it stands, as they name files by it. */
const SOURCES = 'site/{astro-config.ts,compile-worker.ts,src/**/*,public/**/*}';
/** Older compilations that stay, for checkouts and branches that take turns. */
const KEPT = 8;

/**
 * The folder of the compiled pages: `server/entry.mjs` with its chunks, and `client/` with the files that every site
 * carries. Compiled once for the same sources, and kept in the user's cache.
 * @throws {SiteError} when that cannot be written
 */
export async function compiledPages(): Promise<string> {
  const cache = cacheFolder();
  const folder = join(cache, digestOfSources());
  if (existsSync(folder)) return folder;
  const made = `${folder}.${randomBytes(4).toString('hex')}.part`;
  await runWorker('compile-worker', [made]);
  putOnce(made, folder);
  dropOldest(cache);
  return folder;
}

function digestOfSources(): string {
  const hash = createHash('sha256').update(JSON.stringify([pkg.version, process.version, ROOT]));
  for (const name of globSync(SOURCES, { cwd: ROOT }).sort()) {
    const path = join(ROOT, name);
    if (statSync(path).isFile()) hash.update(`\0${relative(ROOT, path)}\0`).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 32);
}

function cacheFolder(): string {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'toolrisk', 'pages');
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SiteError(
      `the compiled pages cannot be kept in ${folder} (${code})`,
      'Make room there, or set XDG_CACHE_HOME to a folder you may write to.',
    );
  }
}

/** Another build may have been faster; what it made is the same. */
function putOnce(made: string, folder: string): void {
  try {
    renameSync(made, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(made, { recursive: true });
  }
}

function dropOldest(cache: string): void {
  const byAge = readdirSync(cache)
    .map((name) => join(cache, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of byAge.slice(KEPT)) rmSync(folder, { recursive: true, force: true });
}
