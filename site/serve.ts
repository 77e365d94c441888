import { realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import compression from 'compression';
import send, { type SendOptions } from 'send';

export interface SiteServeOptions {
  /** Folder of built pages. */
  readonly dir: string;
  /** 0 takes a free one. */
  readonly port: number;
}
export interface ServedSite {
  readonly url: string;
  close(): Promise<void>;
}

const OPTIONS: SendOptions = { cacheControl: false, dotfiles: 'ignore' };

/**
 * Serves a folder of built pages to this machine only, and under its own names only, until closed: with ETag, ranges
 * and gzip, and reading nothing outside the folder. The folder may be built anew or be replaced meanwhile.
 * @throws Error with `code` EADDRINUSE when the port is taken, ENOENT when the folder holds no site
 */
export async function siteServe({ dir, port }: SiteServeOptions): Promise<ServedSite> {
  const root = resolve(dir);
  statSync(join(root, 'index.html'));
  const server = createServer(compressed((request, response) => answer(root, request, response)));
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A range counts bytes of the file: what answers one goes as it is. */
function compressed(listener: RequestListener): RequestListener {
  // Typed for Express, whose requests and responses are Node's own with more to them.
  const compress = compression() as unknown as (
    ...args: [...Parameters<RequestListener>, () => void]
  ) => void;
  return (request, response) => {
    if (request.headers.range === undefined) compress(request, response, () => listener(request, response));
    else listener(request, response);
  };
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  const pages = pagesOf(root);
  if (!isOfThisMachine(request.headers.host)) {
    response.writeHead(421).end('This is served on localhost only.\n');
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
  } else if (pages === undefined) {
    response.writeHead(503, { 'retry-after': '1' }).end('The pages are gone.\n');
  } else {
    const path = request.url?.replace(/[?#].*/s, '') ?? '/';
    sendFrom(pages, path, request, response, ({ status }) => {
      if (status < 500 && status !== 412 && status !== 416) notFound(pages, request, response);
      else response.writeHead(status).end();
    });
  }
}

/**
 * A page elsewhere may point a name of its own at this address (DNS rebinding), and read the answers as its own. The
 * port may be that of a tunnel.
 */
function isOfThisMachine(host = ''): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host);
}

/** Where the pages lie now. Those that are built next stand elsewhere, so a request sees only one of both: putInPlace. */
function pagesOf(root: string): string | undefined {
  try {
    return realpathSync(root);
  } catch {
    return undefined;
  }
}

function notFound(pages: string, request: IncomingMessage, response: ServerResponse): void {
  for (const name of response.getHeaderNames()) if (name !== 'vary') response.removeHeader(name);
  response.statusCode = 404;
  sendFrom(pages, '/404.html', request, response, () => response.writeHead(404).end('Not found.\n'), {
    acceptRanges: false,
  });
}

function sendFrom(
  pages: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  failed: (error: HttpError) => void,
  options: SendOptions = {},
): void {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'no-cache');
  send(request, path, { ...OPTIONS, ...options, root: pages })
    .on('error', (error: HttpError) => (response.headersSent ? response.destroy() : failed(error)))
    .pipe(response);
}

type HttpError = Error & { readonly status: number };
