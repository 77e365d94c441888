import { existsSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { UsageError } from '../../scanner/errors.ts';
import { isReportAddress } from '../views/objection.ts';
import { correctionsOption, siteCorrections } from './corrections.ts';
import { print, status, tell } from './io.ts';
import { keepLastWords } from './last-words.ts';
import { dbOption, port } from './options.ts';

const DEFAULT_OUT = 'site/dist';

const BUILD_HELP = `
Examples:
  toolrisk site build
  toolrisk site build --db team.db --out /var/www/toolrisk
  toolrisk site build --url https://example.org/toolrisk/
  toolrisk site build --report https://github.com/you/catalogue/issues/new

The folder is a link to the pages, renamed when they are whole: no reader meets a moment without, and those before
stay beside it until the next build.

Exit codes:
  0    built
  2    there is no catalogue, or the folder cannot be written
  130  stopped by Ctrl-C; what stood there stays`;

const SERVE_HELP = `
Examples:
  toolrisk site serve
  toolrisk site serve --out /var/www/toolrisk --port 8080

Serves on this machine only, until Ctrl-C, with ETag, gzip and ranges; a build meanwhile shows at once. Any static
file server does the same.

Exit codes:
  0  stopped
  2  the folder holds no site, or the port is taken`;

export function addSite(program: Command): void {
  const site = program
    .command('site')
    .summary('build or serve the catalogue site')
    .description('The catalogue as a web site of static pages.');
  site
    .command('build')
    .summary('write the pages')
    .description('Write the catalogue as static pages.')
    .addOption(dbOption())
    .option('--out <folder>', 'where the pages go', DEFAULT_OUT)
    .option(
      '--report <address>',
      'where readers report errors: a new issue, or mailto: (default: nowhere)',
      reportAddress,
    )
    .option(
      '--url <address>',
      'where the site will stand, may be below a path (default: no whole addresses)',
      siteAddress,
    )
    .addOption(correctionsOption())
    .addHelpText('after', BUILD_HELP)
    .action(build);
  site
    .command('serve')
    .summary('serve the pages on this machine')
    .description('Serve a built site on this machine.')
    .option('--out <folder>', 'where the pages are', DEFAULT_OUT)
    .option('--port <number>', '0 takes a free one', port, 4321)
    .addHelpText('after', SERVE_HELP)
    .action(serve);
}

interface BuildFlags {
  readonly db: string;
  readonly out: string;
  readonly report?: string;
  readonly corrections?: string;
  readonly url?: string;
}

async function build({ db, out, report, url, corrections: file }: BuildFlags): Promise<void> {
  const corrections = await siteCorrections({ ...(file !== undefined && { corrections: file }) });
  const site = {
    ...(report !== undefined && { report }),
    ...(url !== undefined && { url }),
    ...(corrections && { corrections }),
  };
  const { openCatalogue } = await import('../store/index.ts');
  // Open to the end: whoever closes it last tidies up beside it, and the processes of a build may be ended.
  const catalogue = openCatalogue(db, 'read');
  const { siteBuild } = await siteModule(() => import('../../site/build.ts'));
  const line = status();
  const stop = new AbortController();
  const onProgress = (text: string) => line.say(text);
  const done = keepLastWords(async () => {
    stop.abort();
    await built.catch(() => tell('No page was changed.'));
  });
  const built = siteBuild({ db, out, site, onProgress, signal: stop.signal });
  try {
    await built.finally(() => line.clear());
  } catch (error) {
    if (stop.signal.aborted) return;
    throw error;
  } finally {
    catalogue.close();
    done();
  }
  await print(`Site written to ${out}; "toolrisk site serve --out ${out}" shows it.`);
}

async function serve(flags: { readonly out: string; readonly port: number }): Promise<void> {
  const { siteServe } = await siteModule(() => import('../../site/serve.ts'));
  const { url } = await siteServe({ dir: flags.out, port: flags.port }).catch((error) => {
    throw serveError(error, flags) ?? error;
  });
  await print(`Serving ${url} (Ctrl-C stops)`);
}

/** The published package leaves the site's sources and Astro out. */
async function siteModule<T>(load: () => Promise<T>): Promise<T> {
  if (existsSync(new URL('../../site', import.meta.url))) return load();
  throw new UsageError(
    'the published package does not carry the site',
    'Build it in a checkout of toolrisk; --db names your catalogue.',
  );
}

function serveError(error: NodeJS.ErrnoException, flags: { readonly out: string; readonly port: number }) {
  if (error.code === 'ENOENT') {
    return new UsageError(`there is no site in ${flags.out}`, 'Write one with "toolrisk site build".');
  }
  if (error.code === 'EADDRINUSE' || error.code === 'EACCES') {
    return new UsageError(
      `port ${flags.port} cannot be used: ${error.code}`,
      'Name another with --port; 0 takes a free one.',
    );
  }
  return undefined;
}

/** With a slash at its end, so that addresses can be put behind it. */
function siteAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.search !== '' ||
    url.hash !== '' ||
    url.username !== ''
  ) {
    throw new InvalidArgumentError('Give an address such as https://example.org/catalogue/.');
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function reportAddress(text: string): string {
  if (!isReportAddress(text)) {
    throw new InvalidArgumentError(
      'Give the address of a new issue (https://…/issues/new) or mailto:name@host.',
    );
  }
  return text;
}
