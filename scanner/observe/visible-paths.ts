import { existsSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';

/** What a contained server gets to see of the machine, beyond the system's own programs. */
export interface VisiblePaths {
  /** Existing paths, read-only. */
  readonly readOnly: readonly string[];
  /** Folders that exist but would show the user's home; an empty one stands in for each. */
  readonly emptied: readonly string[];
}

/** What is started, as far as it decides what must be seen. */
export interface Plan {
  readonly executable: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The user's own folder; absent when the server gets a private one. */
  readonly cwd?: string;
  readonly packageFolder?: string;
}

/** Files by which the root of a project is known; a script finds its siblings and modules below it. */
const PROJECT_MARKS = ['package.json', 'node_modules', 'pyproject.toml', 'go.mod', 'deno.json', '.git'];
/** Bound or made by the sandbox itself. */
const OWN = ['/usr', '/proc', '/dev', '/sys'];

/**
 * The folder the user stands in, the programs, the package, and every existing path among the words and
 * variables they handed over. The user's home as a whole is never shown, nor a folder above it.
 */
export function visiblePaths(plan: Plan): VisiblePaths {
  const base = plan.cwd ?? sep;
  const words = [...plan.args, ...Object.values(plan.env)].flatMap((word) => pathsIn(word, base));
  const wanted = [
    ...programRoots(plan.executable),
    ...programRoots(process.execPath),
    ...(plan.packageFolder === undefined ? [] : [plan.packageFolder]),
    ...(plan.cwd === undefined ? [] : withProject(plan.cwd)),
    ...words.flatMap((path) => (statSync(path).isFile() ? withProject(path) : [path])),
  ];
  const seen = [...new Set(wanted.flatMap((path) => [path, real(path)]))].filter(
    (path) => !OWN.some((own) => isWithin(path, own)),
  );
  const holdsHome = (path: string) => isWithin(home(), path);
  return {
    readOnly: seen.filter((path) => !holdsHome(path)).sort(),
    emptied: seen.filter((path) => holdsHome(path) && path !== sep).sort(),
  };
}

/** A word that is a path, or an option whose value is one (`--config=./x.json`). */
function pathsIn(word: string, base: string): readonly string[] {
  const value = word.startsWith('-') ? word.slice(word.indexOf('=') + 1) : word;
  // A bare word like `run` is a path only to those who stand in a folder of that name.
  const path = isAbsolute(value) ? value : resolve(base, value);
  return value !== '' &&
    !value.startsWith('-') &&
    value.length < 4096 &&
    !value.includes('\0') &&
    existsSync(path)
    ? [path]
    : [];
}

/** The outermost project that holds a path, and the path itself. */
function withProject(path: string): readonly string[] {
  let root = path;
  for (let folder = statSync(path).isFile() ? dirname(path) : path; ; folder = dirname(folder)) {
    if (isWithin(home(), folder) || folder === dirname(folder)) break;
    if (PROJECT_MARKS.some((mark) => existsSync(join(folder, mark)))) root = folder;
  }
  return root === path && statSync(path).isFile() && !isWithin(home(), dirname(path))
    ? [dirname(path)]
    : [root, path];
}

/**
 * A program lives in `<prefix>/bin` and needs the rest of its prefix (libraries, version managers'
 * shims); `~/.local` is no prefix of one program but everybody's.
 */
function programRoots(executable: string): readonly string[] {
  return [executable, real(executable)].map((file) => {
    const folder = dirname(file);
    const prefix = dirname(folder);
    const shared = prefix === home() || prefix === join(home(), '.local') || prefix === sep;
    return /^(bin|sbin|shims|Scripts)$/.test(basename(folder)) && !shared ? prefix : folder;
  });
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function home(): string {
  return real(homedir());
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
