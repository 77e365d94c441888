import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compiledPages } from './compile.ts';
import { placeOf, putInPlace } from './put-in-place.ts';
import { SiteError } from './site-error.ts';
import { runWorker } from './worker.ts';

export interface SiteBuildOptions {
  /** The catalogue file; opened for reading. */
  readonly db: string;
  /** Will be a link to the folder of pages: absent, an empty folder, or a site built before. */
  readonly out: string;
  /** Told in one line what is being done. */
  readonly onProgress?: (line: string) => void;
}

/** Tells a folder of pages from a folder of somebody's work: only the former is ever replaced. */
const MARKER = '.toolrisk-site';

/**
 * Writes the catalogue as static pages. The pages appear all at once: they are made beside `out` and moved
 * into place, so a failed build leaves the site that was there.
 * @returns how many pages were written
 * @throws {SiteError} when `out` holds something that is not a site, or cannot be written
 */
export async function siteBuild({ db, out, onProgress }: SiteBuildOptions): Promise<{ pages: number }> {
  const target = placeOf(resolve(out));
  const made = `${target}.${randomBytes(4).toString('hex')}.part`;
  prepare(target, made);
  try {
    const pages = await writePages(resolve(db), made, onProgress ?? (() => {}));
    writeFileSync(join(made, MARKER), '');
    putInPlace(made, target);
    return { pages };
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** Makes the folder beside the target, so that one that cannot be written is told before anything is rendered. */
function prepare(target: string, made: string): void {
  try {
    refuseForeignFolder(target);
    mkdirSync(dirname(target), { recursive: true });
    mkdirSync(made);
  } catch (error) {
    if (error instanceof SiteError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new SiteError(`no site can be written to ${target} (${code})`, 'Name another folder with --out.');
  }
}

function refuseForeignFolder(target: string): void {
  if (!existsSync(target) || existsSync(join(target, MARKER)) || readdirSync(target).length === 0) return;
  throw new SiteError(
    `${target} holds files that are no toolrisk site; nothing was written`,
    'Name a new or empty folder with --out.',
  );
}

/** The machine's other half waits on disks and garbage collectors: more processes than this gain little. */
const SHARES = 2;

/** Each share of the pages is written by a process of its own, which keeps the memory of each small. */
async function writePages(db: string, out: string, say: (line: string) => void): Promise<number> {
  say('Preparing the pages');
  const compiled = await compiledPages();
  say('Writing the pages');
  cpSync(join(compiled, 'client'), out, { recursive: true });
  let pages = 0;
  await Promise.all(
    Array.from({ length: SHARES }, (_, share) =>
      runWorker<Written>('page-worker', [db, out, compiled, String(share), String(SHARES)], ({ written }) => {
        pages += written;
      }),
    ),
  );
  return pages;
}

interface Written {
  readonly written: number;
}
