import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';

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

/** Media types of the files a site holds; anything else is sent as bytes. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

/**
 * Serves a folder of built pages to this machine only, until closed. Reads nothing outside the folder.
 * @throws Error with `code` EADDRINUSE when the port is taken, ENOENT when the folder holds no site
 */
export async function siteServe({ dir, port }: SiteServeOptions): Promise<ServedSite> {
  const root = resolve(dir);
  statSync(join(root, 'index.html'));
  const server = createServer((request, response) => answer(root, request, response));
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

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request);
  const file = path === undefined ? undefined : join(root, normalize(path));
  if (file === undefined || !isInside(root, file)) send(request, response, 404, join(root, '404.html'));
  else if (isFile(file)) send(request, response, 200, file);
  else if (isFile(join(file, 'index.html'))) {
    // Pages link with a trailing slash; without one, relative addresses would break.
    if (path?.endsWith('/')) send(request, response, 200, join(file, 'index.html'));
    else response.writeHead(308, { location: encodeURI(`${normalize(path!)}/`) }).end();
  } else send(request, response, 404, join(root, '404.html'));
}

/** The decoded path of a request, or undefined when it is none. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

function isInside(root: string, file: string): boolean {
  return file === root || file === `${root}${sep}` || file.startsWith(`${root}${sep}`);
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // Missing, or no path at all: an address may be longer than any name.
    return false;
  }
}

function send(request: IncomingMessage, response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}
