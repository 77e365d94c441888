import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { placeOf, putInPlace } from './put-in-place.ts';

export interface SiteBuildOptions {
  /** The catalogue file; opened for reading. */
  readonly db: string;
  /** Will be a link to the folder of pages: absent, an empty folder, or a site built before. */
  readonly out: string;
  /** Told in one line what is being done. */
  readonly onProgress?: (line: string) => void;
}

/** The site cannot be written there; `hint` says what to do next. */
export class SiteError extends Error {
  override readonly name = 'SiteError';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** What the rendering process sends. */
export type RenderMessage =
  | { readonly kind: 'progress'; readonly line: string }
  | { readonly kind: 'done'; readonly pages: number };

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
    const pages = await renderPages(resolve(db), made, onProgress ?? (() => {}));
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

/**
 * Renders in a process of its own: Astro keeps what it compiled in the folder it stands in and in Node's
 * module cache, so a second catalogue built by the same process would get the pages of the first.
 */
async function renderPages(db: string, out: string, onProgress: (line: string) => void): Promise<number> {
  const worker = join(import.meta.dirname, `render-worker${extname(import.meta.filename)}`);
  const child = fork(worker, [db, out], {
    cwd: dirname(out),
    execArgv: process.features.typescript ? [] : ['--import', import.meta.resolve('tsx')],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let pages = 0;
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  child.on('message', (message: RenderMessage) => {
    if (message.kind === 'progress') onProgress(message.line);
    else pages = message.pages;
  });
  const status = await new Promise((ended, failed) => {
    child.once('error', failed);
    child.once('close', ended);
  });
  if (status !== 0) throw new Error(`The pages could not be rendered.\n${complaint.trim()}`);
  return pages;
}
