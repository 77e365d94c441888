import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Listening, listen } from '../fixtures/servers/http.ts';

/** A package as a hostile publisher or registry has it. */
export interface Published {
  readonly name: string;
  readonly version?: string;
  /** Beside name, version and `bin`. */
  readonly manifest?: object;
  /** What the package.json in the archive says otherwise. */
  readonly packed?: object;
  readonly files?: Readonly<Record<string, string>>;
  /** Symbolic links in the archive, by path. */
  readonly links?: Readonly<Record<string, string>>;
}

/** A small MCP server that tells its tool's description as a file beside it says, if there is one. */
export const SERVER = `#!/usr/bin/env node
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method } = JSON.parse(line);
  if (id === undefined) return;
  const greeting = { protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo: { name: 'shelf', version: '1' } };
  const description = 'I am ' + require('./package.json').name;
  const result = method === 'initialize' ? greeting : { tools: [{ name: 'tell', description, inputSchema: { type: 'object' } }] };
  console.log(JSON.stringify({ jsonrpc: '2.0', id, result }));
});
`;

/** A registry of packages that keep whatever their publisher says; `{ORIGIN}` in them is its own address. */
export async function startNpm(folder: string, packages: readonly Published[]): Promise<Listening> {
  let archives = new Map<string, Buffer>();
  const server = await listen((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1);
    if (path.endsWith('.tgz')) return void response.end(archives.get(path.replace(/^.*\/-\//, '')));
    const versions = packages.filter(({ name }) => name === path);
    if (versions.length === 0) return void response.writeHead(404).end('{}');
    const entries = versions.map((one) => [one.version ?? '1.0.0', manifestOf(one, server.url, archives)]);
    const body = {
      name: path,
      'dist-tags': { latest: entries.at(-1)![0] },
      versions: Object.fromEntries(entries),
    };
    return void response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  archives = new Map(packages.map((one) => [archiveName(one), pack(folder, one, server.url)]));
  return server;
}

function manifestOf(one: Published, url: string, archives: ReadonlyMap<string, Buffer>): object {
  const archive = archives.get(archiveName(one))!;
  const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
  const tarball = new URL(`/${one.name}/-/${archiveName(one)}`, url).href;
  return { ...said(one, url), hasInstallScript: true, dist: { tarball, integrity } };
}

function said({ name, version = '1.0.0', manifest = {} }: Published, url: string): object {
  const { origin } = new URL(url);
  const text = JSON.stringify({ name, version, bin: 'server.js', ...manifest }).replaceAll(
    '{ORIGIN}',
    origin,
  );
  return JSON.parse(text) as object;
}

function archiveName({ name, version = '1.0.0' }: Published): string {
  return `${name.replace('/', '-')}-${version}.tgz`;
}

function pack(folder: string, one: Published, url: string): Buffer {
  const place = mkdtempSync(join(folder, 'pack-'));
  const files = {
    'server.js': SERVER,
    ...one.files,
    'package.json': JSON.stringify({ ...said(one, url), ...one.packed }),
  };
  for (const [path, text] of Object.entries(files)) {
    const file = join(place, 'package', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replaceAll('{ORIGIN}', new URL(url).origin), { mode: 0o755 });
  }
  for (const [path, to] of Object.entries(one.links ?? {})) {
    const link = join(place, 'package', path);
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(to, link);
  }
  execFileSync('tar', ['-czf', 'p.tgz', 'package'], { cwd: place });
  return readFileSync(join(place, 'p.tgz'));
}
