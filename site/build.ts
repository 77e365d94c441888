import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroInlineConfig } from 'astro';

export interface SiteBuildOptions {
  /** The catalogue file; opened for reading. */
  readonly db: string;
  /** Folder that will hold the pages: absent, empty, or a site built before. */
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

/** Tells a folder of pages from a folder of somebody's work: only the former is ever replaced. */
const MARKER = '.toolrisk-site';
const ROOT = new URL('./', import.meta.url);

/**
 * Writes the catalogue as static pages. The pages appear all at once: they are made beside `out` and moved
 * into place, so a failed build leaves the site that was there.
 * @returns how many pages were written
 * @throws {SiteError} when `out` holds something that is not a site
 */
export async function siteBuild({ db, out, onProgress }: SiteBuildOptions): Promise<{ pages: number }> {
  const target = resolve(out);
  refuseForeignFolder(target);
  mkdirSync(dirname(target), { recursive: true });
  const made = `${target}.${randomBytes(4).toString('hex')}.part`;
  try {
    const pages = await renderPages(resolve(db), made, onProgress ?? (() => {}));
    writeFileSync(join(made, MARKER), '');
    rmSync(target, { recursive: true, force: true });
    renameSync(made, target);
    return { pages };
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function refuseForeignFolder(target: string): void {
  if (!existsSync(target) || existsSync(join(target, MARKER)) || readdirSync(target).length === 0) return;
  throw new SiteError(
    `${target} holds files that are no toolrisk site; nothing was written`,
    'Name a new or empty folder with --out.',
  );
}

async function renderPages(db: string, out: string, onProgress: (line: string) => void): Promise<number> {
  // Read when Astro is first loaded: a build of somebody's catalogue reports to nobody.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  onProgress('Preparing the pages');
  const { build } = await import('astro');
  let pages = 0;
  await build({
    ...CONFIG,
    outDir: out,
    cacheDir: join(out, '.cache'),
    integrations: [
      {
        name: 'toolrisk-progress',
        hooks: {
          'astro:build:setup': () => onProgress('Writing the pages'),
          'astro:build:done': (done) => {
            pages = done.pages.length;
          },
        },
      },
    ],
    vite: { plugins: [catalogueDoor(db)] },
  });
  rmSync(join(out, '.cache'), { recursive: true, force: true });
  return pages;
}

const CONFIG: AstroInlineConfig = {
  configFile: false,
  root: fileURLToPath(ROOT),
  logLevel: 'error',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
};

/**
 * Gives pages the module `toolrisk:site`. The catalogue's own code stays outside the bundle: Node loads it
 * as it is, with its SQLite binding and its migration files beside it.
 */
function catalogueDoor(db: string) {
  const module = fileURLToPath(new URL('./src/catalogue.ts', ROOT));
  const code = `import { openSite } from 'toolrisk:door'; export const site = openSite(${JSON.stringify(db)});`;
  return {
    name: 'toolrisk-catalogue-door',
    enforce: 'pre' as const,
    resolveId(id: string) {
      if (id === 'toolrisk:site') return '\0toolrisk:site';
      return id === 'toolrisk:door' ? { id: pathToFileURL(module).href, external: true } : undefined;
    },
    load: (id: string) => (id === '\0toolrisk:site' ? code : undefined),
  };
}
