import { open, readFile, realpath } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type Failure, failed } from './attempt.ts';

/** How an installed package is started. */
export interface PackageStart {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * Finds a package's executable as npx does: the one asked for, the only one, or the one with the
 * package's own name. A script for node is run by the Node that runs us, whatever PATH says.
 */
export async function packageStart(
  folder: string,
  name: string,
  wanted?: string,
): Promise<PackageStart | Failure> {
  const root = join(folder, 'node_modules', name);
  const manifest = join(root, 'package.json');
  if (!(await staysIn(folder, manifest))) return outside(name);
  const bins = readBins(JSON.parse(await readFile(manifest, 'utf8')), name);
  const names = Object.keys(bins);
  const plainName = name.replace(/^@[^/]*\//, '');
  const files = new Set(Object.values(bins));
  const file = wanted === undefined ? (files.size === 1 ? [...files][0] : bins[plainName]) : bins[wanted];
  if (file === undefined) {
    return names.length === 0
      ? failed(
          'not-supported',
          'no-executable',
          `${name} has no executable to start`,
          'Look up in its documentation how the server is started, and give that command after --.',
        )
      : failed(
          'not-supported',
          'executable-unclear',
          `${name} has several executables: ${names.join(', ')}`,
          `Name one: -- npx --package=${name} ${names[0]}`,
        );
  }
  const path = resolve(root, file);
  if (relative(root, path).startsWith('..') || !(await staysIn(folder, path))) return outside(name);
  return startOf(path, name);
}

/** An install script may have put a link there; what does not exist leads nowhere. */
async function staysIn(folder: string, path: string): Promise<boolean> {
  const place = await realpath(path).catch(() => undefined);
  return place === undefined || !relative(await realpath(folder), place).startsWith('..');
}

function outside(name: string): Failure {
  return failed(
    'not-supported',
    'executable-outside',
    `${name} names an executable outside its own folder`,
    'Do not start this package.',
  );
}

/** npm accepts a string, which takes the package's plain name, or a map of names to files. */
function readBins(manifest: { readonly bin?: unknown }, name: string): Readonly<Record<string, string>> {
  const { bin } = manifest;
  if (typeof bin === 'string') return { [name.replace(/^@[^/]*\//, '')]: bin };
  if (typeof bin !== 'object' || bin === null) return {};
  return Object.fromEntries(
    Object.entries(bin).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

async function startOf(path: string, name: string): Promise<PackageStart | Failure> {
  const line = await firstLine(path);
  if (line === undefined) {
    return failed(
      'crashed',
      'executable-missing',
      `${name} names an executable that it does not contain`,
      'Try another version of the package, or report it to its author.',
    );
  }
  const [, interpreter = 'node', flags = ''] =
    /^#!\s*(?:\/usr\/bin\/env\s+(?:-S\s+)?)?(?:\S*\/)?(\S+)\s*(.*)$/.exec(line) ?? [];
  if (/^node(js)?$/.test(interpreter)) {
    return { command: process.execPath, args: [...flags.split(/\s+/).filter((flag) => flag !== ''), path] };
  }
  return { command: interpreter, args: [path] };
}

async function firstLine(path: string): Promise<string | undefined> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256, 0);
    return (
      buffer
        .toString('utf8', 0, bytesRead)
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/, 1)[0] ?? ''
    );
  } finally {
    await file.close();
  }
}
