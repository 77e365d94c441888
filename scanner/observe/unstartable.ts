import { statSync } from 'node:fs';
import { type Failure, failed } from './attempt.ts';

/** What is to be started, as far as a system may refuse it. */
interface Wanted {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Why no system would start this, before it is tried. */
export function unstartable({ command, args, env, cwd }: Wanted): Failure | undefined {
  const words = [command, ...args, ...Object.entries(env).flat(), cwd ?? ''];
  // A list of servers may hold what no system takes in a word or variable.
  if (words.some((word) => word.includes('\0'))) return NUL;
  return cwd === undefined || isFolder(cwd) ? undefined : folderGone(cwd);
}

/** Why a system did not start it (execve(2), fork(2)); `code` is Node's name of the error. */
export function startFailure(code: string): Failure {
  return failed(
    'unreachable',
    'start-failed',
    `the command could not be started (${code})`,
    NEXT[code] ?? 'Check that the file is a program for this machine.',
  );
}

const NO_ROOM = 'This machine is short of processes, memory or open files: scan again with less beside it.';
const NEXT: Readonly<Record<string, string>> = {
  EAGAIN: NO_ROOM,
  ENOMEM: NO_ROOM,
  EMFILE: NO_ROOM,
  ENFILE: NO_ROOM,
  E2BIG: 'Its words and variables are too long together: hand over shorter ones.',
};

const NUL = failed(
  'not-supported',
  'command-malformed',
  'the command holds a NUL character',
  'Correct it where it is written down.',
);

/** Clients keep entries of projects that were moved or deleted long ago. */
function folderGone(cwd: string): Failure {
  return failed(
    'unreachable',
    'folder-gone',
    `the folder it would be started in is gone: ${cwd}`,
    'Correct the folder where the server is configured, or take the entry out.',
  );
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
