import { constants } from 'node:fs';
import { open, readFile, realpath } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { type Failure, failed, isFailure } from './attempt.ts';
import { WITH_SCRIPTS } from './diagnose.ts';
import { readmeOf } from './package-readme.ts';

/** How an installed package is started. */
export interface PackageStart {
  readonly command: string;
  readonly args: readonly string[];
  /** The names of all that the package has. */
  readonly executables: readonly string[];
}

/**
 * Finds a package's executable: the one asked for, the only one, of several the one that speaks MCP by its name or
 * by the package's README, else the one with the package's own name, which npx takes. With `words` for it that is
 * the one they were meant for. A script for node is run by the Node that runs us, whatever PATH says.
 */
export async function packageStart(
  folder: string,
  name: string,
  wanted?: string,
  words: readonly string[] = [],
): Promise<PackageStart | Failure> {
  const root = join(folder, 'node_modules', name);
  const manifest = join(root, 'package.json');
  if (!(await staysIn(folder, manifest))) return outside(name);
  const bins = await readBins(manifest, name);
  if (bins === undefined) return broken(name);
  const names = [...bins.keys()];
  const plainName = name.replace(/^@[^/]*\//, '');
  const files = new Set(bins.values());
  const own = bins.has(plainName) && (words.length > 0 || SPEAKS.test(plainName)) ? plainName : undefined;
  const beside = words.length === 0 && bins.has(`${plainName}-mcp`) ? `${plainName}-mcp` : undefined;
  const chosen = wanted ?? beside ?? own ?? speaking(bins, await readmeOf(root)) ?? plainName;
  const file = wanted === undefined && files.size === 1 ? [...files][0] : bins.get(chosen);
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
          wanted === undefined
            ? `${name} has several executables: ${names.join(', ')}`
            : `${name} has no executable ${wanted}; it has ${names.join(', ')}`,
          `Name one: -- npx -y --package=${name} ${[names[0], ...words].join(' ')}`,
        );
  }
  const path = resolve(root, file);
  if (relative(root, path).startsWith('..') || !(await staysIn(folder, path))) return outside(name);
  const start = (await startOf(path)) ?? (await missing(manifest, name));
  return isFailure(start) ? start : { ...start, executables: names };
}

/** An executable that a package names and lacks is brought by its install script, where it has one. */
async function missing(manifest: string, name: string): Promise<Failure> {
  const text = await readFile(manifest, 'utf8');
  const { scripts } = JSON.parse(text) as { readonly scripts?: unknown };
  return typeof scripts === 'object' && scripts !== null && INSTALL_SCRIPTS.some((one) => one in scripts)
    ? failed(
        'not-supported',
        'program-missing',
        `${name} names an executable that it does not contain: its install script is to bring it`,
        WITH_SCRIPTS,
      )
    : failed(
        'crashed',
        'executable-missing',
        `${name} names an executable that it does not contain`,
        'Try another version of the package, or report it to its author.',
      );
}

/** Those that npm runs when a package is installed from a registry. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];

/** How executables are called that speak MCP, beside command lines of the same package. */
const SPEAKS = /(?:^|[-_.])mcp(?:$|[-_.])/i;
const SERVES = /[-_](?:server|stdio)$/i;

/** The one executable that speaks MCP by its name, else by being a `command` in the README; undefined without one. */
function speaking(bins: ReadonlyMap<string, string>, readme: string): string | undefined {
  const isCommand = (name: string) => readme.includes(`"command": "${name}"`);
  const ways = [(name: string) => SPEAKS.test(name), (name: string) => SERVES.test(name), isCommand];
  for (const speaks of ways) {
    const names = [...bins.keys()].filter(speaks);
    if (new Set(names.map((name) => bins.get(name))).size === 1) return names[0];
  }
  return undefined;
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

function broken(name: string): Failure {
  return failed(
    'crashed',
    'package-broken',
    `the package.json of ${name} cannot be read`,
    'Try another version of the package, or report it to its author.',
  );
}

/**
 * npm accepts a string, which takes the package's plain name, or a map of names to files. Undefined when the
 * manifest is no JSON object: what a stranger packed need not be what npm was told.
 */
async function readBins(manifest: string, name: string): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const { bin } = JSON.parse(await readFile(manifest, 'utf8')) as { readonly bin?: unknown };
    if (typeof bin === 'string') return new Map([[name.replace(/^@[^/]*\//, ''), bin]]);
    const entries = typeof bin === 'object' && bin !== null ? Object.entries(bin) : [];
    return new Map(entries.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  } catch {
    return undefined;
  }
}

/** Undefined when there is no such file. */
async function startOf(path: string): Promise<Omit<PackageStart, 'executables'> | undefined> {
  const head = await beginning(path);
  if (head === undefined) return undefined;
  if (PROGRAM.test(head.toString('latin1'))) return { command: path, args: [] };
  const line =
    head
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/, 1)[0] ?? '';
  // What names no interpreter is read by the shell when npx starts it; scripts for node are often left so by mistake.
  const [, interpreter = NODE_READS.test(basename(path)) ? 'node' : 'sh', flags = ''] =
    /^#!\s*(?:\/usr\/bin\/env\s+(?:-S\s+)?)?(?:\S*\/)?(\S+)\s*(.*)$/.exec(line) ?? [];
  if (/^node(js)?$/.test(interpreter)) {
    return { command: process.execPath, args: [...flags.split(/\s+/).filter((flag) => flag !== ''), path] };
  }
  return { command: interpreter, args: [path] };
}

/** Files that Node takes for scripts. */
const NODE_READS = /^[^.]+$|\.[cm]?[jt]s$/;

/** How programs begin that the system runs itself: ELF, Mach-O (both ways round, and for several machines), Windows. */
const PROGRAM = /^(?:\x7fELF|\xcf\xfa\xed\xfe|\xfe\xed\xfa\xcf|\xca\xfe\xba\xbe|MZ.\0)/;

async function beginning(path: string): Promise<Buffer | undefined> {
  // Without waiting, or a named pipe would be waited for without end.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    if (!(await file.stat()).isFile()) return undefined;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
