import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { type Failure, failed } from './attempt.ts';
import { holdsHome, home, isKeptWhole, isWithin, real } from './home-folder.ts';
import { isScript, scriptAt } from './interpreters.ts';
import { statsOf } from './stats-of.ts';

/** Files by which a package is known; its modules lie below it. */
const MANIFESTS = ['package.json', 'pyproject.toml', 'deno.json', 'go.mod', 'Gemfile', 'composer.json'];

/**
 * What a program needs to be seen: its prefix or itself, and the script it runs with that script's package
 * and the `node_modules` above it. Absolute paths, links as given and resolved.
 */
export function programFiles(
  executable: string,
  args: readonly string[],
  cwd: string | undefined,
): readonly string[] {
  const script = scriptAmong(basename(executable), args, cwd);
  return [...programRoots(executable), ...(script === undefined ? [] : withPackage(script))];
}

/**
 * Why an interpreter cannot run the script it is given, before it is tried: there is none of that name. Told only
 * where nothing but options stands before it, for what follows a word may be anything.
 */
export function missingScript(executable: string, args: readonly string[], cwd: string): Failure | undefined {
  const at = scriptAt(basename(executable), args);
  const word = args[at] ?? '';
  const isFirst = args.slice(0, at).every((one) => one.startsWith('-'));
  if (word === '' || !isFirst || word.includes('://') || statsOf(resolve(cwd, word)) !== undefined)
    return undefined;
  return failed(
    'unreachable',
    'script-not-found',
    `no such file: ${word}`,
    'Check the path of the script; it is looked for from the folder that the server is started in.',
  );
}

function scriptAmong(program: string, args: readonly string[], cwd: string | undefined): string | undefined {
  const word = args[scriptAt(program, args)];
  if (word === undefined || word.length > 4096 || (cwd === undefined && !word.startsWith(sep)))
    return undefined;
  const path = resolve(cwd ?? sep, word);
  return isFile(path) && isScript(real(path)) ? path : undefined;
}

/**
 * The prefix of a runtime that a program lies in as `<prefix>/bin/<program>`: it needs the libraries there,
 * and a version manager's shim the versions. Undefined for a program that stands alone.
 */
export function runtimeOf(file: string): string | undefined {
  const prefix = dirname(dirname(file));
  const isShared = prefix === sep || holdsHome(prefix) || prefix === join(home(), '.local');
  const isRuntime =
    /^(bin|sbin|shims|Scripts)$/.test(basename(dirname(file))) &&
    RUNTIME_PARTS.some((name) => existsSync(join(prefix, name)));
  return isRuntime && !isShared ? prefix : undefined;
}

const RUNTIME_PARTS = ['lib', 'lib64', 'libexec', 'versions', 'installs', 'tools', 'pyvenv.cfg'];

function programRoots(executable: string): readonly string[] {
  return [...new Set([executable, real(executable)])].flatMap((file) => {
    const runtime = runtimeOf(file);
    return runtime === undefined ? withPackage(file) : [runtime];
  });
}

/** The file, the folder of its package, and the folders above that where modules are looked up. */
function withPackage(file: string): readonly string[] {
  return [...new Set([file, real(file)])].flatMap((path) => {
    const above = ascent(dirname(path)).filter(isOnesOwn);
    const root = above.find((folder) => MANIFESTS.some((name) => existsSync(join(folder, name))));
    const modules = above
      .map((folder) => join(folder, 'node_modules'))
      .filter((folder) => root !== undefined && !isWithin(folder, root) && existsSync(folder));
    return [path, ...(root === undefined ? [] : [root]), ...modules];
  });
}

function ascent(folder: string): readonly string[] {
  return folder === dirname(folder) ? [folder] : [folder, ...ascent(dirname(folder))];
}

/** No folder that many things share: the root, the home folder, `~/.local`, `~/.config`. */
function isOnesOwn(folder: string): boolean {
  return folder !== sep && !holdsHome(folder) && !isKeptWhole(folder);
}

function isFile(path: string): boolean {
  return statsOf(path)?.isFile() ?? false;
}
