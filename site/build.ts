import { randomBytes } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bringIn } from './bring-in.ts';
import { compiledPages } from './compile.ts';
import { digestOfSources } from './digest.ts';
import { entriesFile, type Job, pagesFile, toldFile } from './job.ts';
import { placeOf, putInPlace } from './put-in-place.ts';
import { MARKER, pagesIn, readRecord, writeRecord } from './record.ts';
import { sharesFor } from './shares.ts';
import { SiteError } from './site-error.ts';
import type { BuildOptions } from './src/door.ts';
import { runWorker } from './worker.ts';

export interface SiteBuildOptions {
  /** The catalogue file; opened for reading. */
  readonly db: string;
  /** Will be a link to the folder of pages: absent, an empty folder, or a site built before. */
  readonly out: string;
  readonly site?: BuildOptions;
  /** Told in one line what is being done. */
  readonly onProgress?: (line: string) => void;
}

/** All code and data of ours that a page may show something of: where it changed, every page is made again. */
const CODE = [
  'package-lock.json',
  'site/*.ts',
  'site/{src,public}/**/*',
  '{catalogue,scanner,data}/**/*.{ts,js,sql,json}',
];

/**
 * Writes the catalogue as static pages: into a folder of their own that is then put in place, so that a failed build
 * leaves the site that was there. Where the same code wrote that site, only pages that would differ are made; the
 * outcome is the same, byte for byte.
 * @returns how many files the site has, and how many of them were made
 * @throws {SiteError} when `out` holds something that is not a site, or cannot be written
 */
export async function siteBuild({ db, out, site = {}, onProgress }: SiteBuildOptions): Promise<Built> {
  const target = placeOf(resolve(out));
  const made = `${target}.${randomBytes(4).toString('hex')}.part`;
  const work = `${made}.work`;
  prepare(target, [made, work]);
  try {
    onProgress?.('Preparing the pages');
    const compiled = await compiledPages();
    const told = JSON.stringify(site);
    writeFileSync(toldFile(work), told);
    const code = digestOfSources(CODE, told);
    const record = readRecord(target, code);
    onProgress?.('Writing the pages');
    const before = record && { before: target };
    const noted = await shareOut(
      { db: resolve(db), out: made, work, compiled, code, ...before },
      sharesFor(db, record),
    );
    const files = new Set(pagesIn(noted.pages).map(({ file }) => file));
    if (record)
      bringIn(
        made,
        target,
        record.pages.map(({ file }) => file).filter((file) => !files.has(file)),
      );
    else cpSync(join(compiled, 'client'), made, { recursive: true });
    writeRecord(record ? target : made, code, noted.entries, noted.pages);
    if (!record) putInPlace(made, target);
    return { pages: files.size };
  } finally {
    for (const folder of [made, work]) rmSync(folder, { recursive: true, force: true });
  }
}

interface Built {
  readonly pages: number;
}

/** Makes folders beside the target, so that one that cannot be written is told before anything is rendered. */
function prepare(target: string, folders: readonly string[]): void {
  try {
    refuseForeignFolder(target);
    mkdirSync(dirname(target), { recursive: true });
    for (const folder of folders) mkdirSync(folder);
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

/**
 * Megabytes of heap for a process that writes pages. Left to itself a heap grows to several times what is in use
 * before it is tidied; in use is less than five times the catalogue's file, beside what every site needs.
 */
function heapFor(db: string): number {
  return 384 + Math.ceil((6 * statSync(db).size) / 1e6);
}

/**
 * Each share of the work is done by a process of its own, which keeps the memory of each small. Between reading and
 * writing each waits until all have read.
 * @returns what they noted of servers and pages, as a record keeps it
 */
async function shareOut(
  job: Omit<Job, 'share' | 'shares'>,
  length: number,
): Promise<{ readonly entries: string; readonly pages: string }> {
  const shares = Array.from({ length }, (_, share) => share);
  const failure = new AbortController();
  let reading = length;
  const haveAllRead = Promise.withResolvers<void>();
  await Promise.all(
    shares.map((share) =>
      runWorker('page-worker', [JSON.stringify({ ...job, share, shares: length })], {
        heap: heapFor(job.db),
        signal: failure.signal,
        onMessage: async (answer) => {
          reading -= 1;
          if (reading === 0) haveAllRead.resolve();
          await haveAllRead.promise;
          answer('write');
        },
      }),
    ),
  ).catch((error) => {
    // The others would wait for ever.
    failure.abort();
    throw error;
  });
  const noted = (file: typeof pagesFile) =>
    shares.map((share) => readFileSync(file(job.work, share), 'utf8')).join('');
  return { entries: noted(entriesFile), pages: noted(pagesFile) };
}
