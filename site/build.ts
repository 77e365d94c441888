import { randomBytes } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeFolder } from '../scanner/make-folder.ts';
import { isOfThePlace } from '../scanner/unwritable.ts';
import { bringIn } from './bring-in.ts';
import { compiledPages } from './compile.ts';
import { digestOfSources } from './digest.ts';
import { type Job, type Outcome, outcomeFile, recordFile, toldFile } from './job.ts';
import { placeOf, putInPlace } from './put-in-place.ts';
import { isWrittenBy, MARKER, RECORD } from './record.ts';
import { ofThePlace, SiteError } from './site-error.ts';
import type { BuildOptions } from './src/door.ts';
import { runWorker, type Watch } from './worker.ts';

export interface SiteBuildOptions {
  /** The catalogue file; opened for reading. */
  readonly db: string;
  /** Will be a link to the folder of pages: absent, an empty folder, or a site built before. */
  readonly out: string;
  readonly site?: BuildOptions;
  /** Told in one line what is being done. */
  readonly onProgress?: (line: string) => void;
  /** Breaks it off; what stood there stays. */
  readonly signal?: AbortSignal;
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
 * @throws {SiteError} when `out` holds something that is not a site, or cannot be written to the end; the reason of
 * `signal`
 */
export async function siteBuild({
  db,
  out,
  site = {},
  onProgress,
  signal,
}: SiteBuildOptions): Promise<Built> {
  const target = placeFor(resolve(out));
  const part = `${target}.${randomBytes(4).toString('hex')}.part`;
  const [made, work] = [join(part, 'pages'), join(part, 'work')];
  try {
    // At once, so that a place that cannot be written is told before anything is rendered.
    for (const folder of [part, made, work]) mkdirSync(folder);
    onProgress?.('Preparing the pages');
    const compiled = await compiledPages(signal);
    const told = JSON.stringify(site);
    writeFileSync(toldFile(work), told);
    const code = digestOfSources(CODE, told);
    onProgress?.('Writing the pages');
    const job = { db: resolve(db), out: made, work, compiled, signal };
    if (isWrittenBy(code, target) && (await makeChanges({ ...job, before: target }))) {
      const { files, stale } = outcomeOf(work);
      bringIn(made, target, stale);
      // Last: had it come first, a build that was broken off would have left pages that look made.
      renameSync(recordFile(work), join(target, RECORD));
      return { pages: files };
    }
    await makeAll(job);
    cpSync(join(compiled, 'client'), made, { recursive: true });
    renameSync(recordFile(work), join(made, RECORD));
    writeFileSync(join(made, MARKER), code);
    putInPlace(made, target);
    return { pages: outcomeOf(work).files };
  } catch (error) {
    throw isOfThePlace(error) ? ofThePlace(target, error, ELSEWHERE) : error;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

interface Built {
  readonly pages: number;
}

/** Where the pages go for `out`, the folders above being there. */
function placeFor(out: string): string {
  try {
    const target = placeOf(out);
    refuseForeignFolder(target);
    makeFolder(dirname(target));
    return target;
  } catch (error) {
    throw ofThePlace(out, error, ELSEWHERE);
  }
}

const ELSEWHERE = 'Name another folder with --out.';

function refuseForeignFolder(target: string): void {
  const there = statSync(target, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) throw new SiteError(`cannot write ${target}: it is a file`, ELSEWHERE);
  if (!there || existsSync(join(target, MARKER)) || readdirSync(target).length === 0) return;
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

interface Work extends Omit<Job, 'share' | 'shares'> {
  readonly signal: AbortSignal | undefined;
}

/**
 * One process makes what differs from the site before: to start and to plan costs more than it saves by two.
 * @returns false when much differs; nothing was made then
 */
async function makeChanges(work: Work): Promise<boolean> {
  let much = false;
  await runShare(work, 0, 1, {
    onMessage: (said) => {
      much = said === 'much';
    },
  });
  return !much;
}

/** Processes that write pages together. Each waits little: more than there are processors gain nothing. */
const SHARES = 2;

/**
 * Each share of the pages is made by a process of its own, which keeps the memory of each small. Between reading and
 * writing each waits until all have read.
 */
async function makeAll(work: Work): Promise<void> {
  const failure = new AbortController();
  let reading = SHARES;
  const haveAllRead = Promise.withResolvers<void>();
  const onMessage: Watch['onMessage'] = async (_, answer) => {
    reading -= 1;
    if (reading === 0) haveAllRead.resolve();
    await haveAllRead.promise;
    answer('write');
  };
  const signal = AbortSignal.any([failure.signal, ...(work.signal ? [work.signal] : [])]);
  const shares = Array.from({ length: SHARES }, (_, share) =>
    runShare(work, share, SHARES, { signal, onMessage }),
  );
  await Promise.all(shares).catch(async (error) => {
    // The others would wait for ever.
    failure.abort();
    await Promise.allSettled(shares);
    throw error;
  });
}

function runShare({ signal, ...work }: Work, share: number, shares: number, watch: Watch): Promise<void> {
  const job: Job = { ...work, share, shares };
  return runWorker('page-worker', [JSON.stringify(job)], { heap: heapFor(job.db), signal, ...watch });
}

function outcomeOf(work: string): Outcome {
  return JSON.parse(readFileSync(outcomeFile(work), 'utf8')) as Outcome;
}
