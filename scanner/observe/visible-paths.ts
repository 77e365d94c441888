import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { holdsHome, isKept, isWithin, real } from './home-folder.ts';
import { programFiles, runtimeOf } from './program-files.ts';
import { waysOut } from './sockets.ts';
import { statsOf } from './stats-of.ts';
import { SETTINGS, SYSTEM } from './system-paths.ts';

/** What a contained server gets to see of the machine, beyond the system's own programs. */
export interface VisiblePaths {
  /** Existing files and folders, read-only; links resolved. */
  readonly readOnly: readonly string[];
  /** Links by which some of them were named: where each lies, and what it leads to. */
  readonly links: readonly { readonly at: string; readonly to: string }[];
  /** Folders that exist and are not shown, the one it is started in among them; an empty one stands in for each. */
  readonly emptied: readonly string[];
  /** Files and folders that somebody else's words name; an empty one stands in for each. */
  readonly standIns: { readonly files: readonly string[]; readonly folders: readonly string[] };
  /** Sockets and pipes in what is shown; an empty file covers each. */
  readonly covered: readonly string[];
  /** How many of the paths that the user typed are shown. */
  readonly typedPaths: number;
}

/** What is started, as far as it decides what must be seen. */
export interface Plan {
  readonly executable: string;
  readonly args: readonly string[];
  /** Variables that were handed over. */
  readonly env: Readonly<Record<string, string>>;
  /** Folder it is started in; absent when the server gets a private one. */
  readonly cwd?: string;
  readonly packageFolder?: string;
  /** The words, the variables and the folder are the user's own. */
  readonly typed?: boolean;
}

/** Bound or made by the sandbox itself. */
const OWN = ['/usr', ...SYSTEM, '/proc', '/dev', '/sys'];
/** Of a file, on every common system. Bytes. */
const LONGEST_NAME = 255;
/** More of them are no arguments of a server. */
const MOST_STAND_INS = 50;

/**
 * The program and its package, always. Of what the user typed: the folder they stand in, its project, and
 * each file or folder they name. Of what a configuration, a list or a registry names: nothing; an empty
 * file or folder stands where it may be looked for. Never the home folder or one above it, never a socket,
 * and nothing hidden in the home folder unless exactly that was typed. `own` are folders made for the server.
 */
export function visiblePaths(plan: Plan, own: readonly string[] = []): VisiblePaths {
  const ours = [...own, ...(plan.packageFolder === undefined ? [] : [plan.packageFolder])];
  const words = wordsOf(plan).filter((path) => !ours.some((folder) => isWithin(path, folder)));
  const ofUser = plan.typed ? words.filter((path) => existsSync(path)) : [];
  const folder = plan.typed && plan.cwd !== undefined ? withProject(plan.cwd) : [];
  const programs = [
    // A package that we installed chooses words, too, in the first line of its script: it is shown whole anyway.
    ...programFiles(plan.executable, plan.packageFolder === undefined ? plan.args : [], plan.cwd),
    runtimeOf(process.execPath) ?? process.execPath,
    ...(plan.packageFolder === undefined ? [] : [plan.packageFolder]),
  ];
  const typedPaths = ofUser.filter((path) => isShown(path) && (!isKept(real(path)) || isKept(path)));
  const named = [...programs, ...folder.filter((path) => !isKept(real(path))), ...typedPaths].filter(isShown);
  const readOnly = [...new Set(named.map(real))].sort();
  const isSeen = (path: string) => readOnly.some((one) => isWithin(path, one));
  const linked = [...new Set(named)].filter((path) => path !== real(path) && !isSeen(path));
  const links = linked
    .filter((path) => !linked.some((other) => other !== path && isWithin(path, other)))
    .map((at) => ({ at, to: real(at) }));
  const withheld = [...folder, ...ofUser].filter(
    (path) => path !== sep && !isSeen(real(path)) && isFolder(path) && !isOwn(path),
  );
  const started = plan.cwd !== undefined && !isSeen(real(plan.cwd)) && !isOwn(plan.cwd) ? [plan.cwd] : [];
  return {
    readOnly,
    links,
    emptied: [...new Set([...withheld, ...started])].sort(),
    standIns: standIns(plan.typed ? [] : words, started, readOnly),
    covered: waysOut(readOnly.filter(isFolder)),
    typedPaths: new Set(typedPaths).size,
  };
}

/**
 * The paths among words and variables, also behind an option (`--data=/srv`): absolute ones, and relative
 * ones of who stands in a folder. A bare word like `run` is one only to the user.
 */
function wordsOf({ args, env, cwd, typed }: Plan): readonly string[] {
  return [...args, ...Object.values(env)].flatMap((word) => {
    const value = word.startsWith('-') ? word.slice(word.indexOf('=') + 1) : word;
    if (value.length > 4096 || !(typed ? /^[^-\0][^\0]*$/s : /^\.{0,2}\/[^:\0\n]*$/).test(value)) return [];
    if (isAbsolute(value)) return [resolve(value)];
    return cwd === undefined ? [] : [resolve(cwd, value)];
  });
}

/** A file or folder; no socket, pipe or device, nothing that the sandbox has of its own, no home. */
function isShown(path: string): boolean {
  const found = statsOf(path);
  const isThing = found !== undefined && (found.isFile() || found.isDirectory());
  return isThing && !isOwn(real(path)) && !isOwn(path) && !holdsHome(real(path));
}

function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() ?? false;
}

function isOwn(path: string): boolean {
  return OWN.some((own) => isWithin(path, own));
}

/** Files by which the root of a project is known. */
const PROJECT_MARKS = ['package.json', 'node_modules', 'pyproject.toml', 'go.mod', 'deno.json', '.git'];

/** The folder, and the outermost project that holds it. */
function withProject(path: string): readonly string[] {
  let root = path;
  for (let folder = path; !holdsHome(folder) && folder !== dirname(folder); folder = dirname(folder)) {
    if (PROJECT_MARKS.some((mark) => existsSync(join(folder, mark)))) root = folder;
  }
  return [root, path];
}

/**
 * What stands for the words, besides the folders that are there already. By their looks, not by what is there: whether a stranger's path exists is nobody's business. A name with
 * an ending is a file, a hidden one (`.ssh`) a folder. None lies in a file, for that could not be made.
 */
function standIns(
  words: readonly string[],
  folders: readonly string[],
  readOnly: readonly string[],
): VisiblePaths['standIns'] {
  const isTaken = (path: string) => [...OWN, ...SETTINGS, ...readOnly].some((one) => isWithin(path, one));
  const absolute = words
    .filter((path) => !isTaken(path) && path !== sep)
    .filter((path) => path.split(sep).every((name) => Buffer.byteLength(name) <= LONGEST_NAME))
    .slice(0, MOST_STAND_INS);
  const all = [...new Set(absolute)].filter((path) => !folders.includes(path));
  const isFile = (path: string) =>
    /[^/]\.\w{1,8}$/.test(path) &&
    ![...all, ...folders, ...readOnly].some((other) => other !== path && isWithin(other, path));
  return { files: all.filter(isFile).sort(), folders: all.filter((path) => !isFile(path)).sort() };
}
