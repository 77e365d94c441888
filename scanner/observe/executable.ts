import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { type Failure, failed } from './attempt.ts';
import { isWithin } from './home-folder.ts';
import { howToInstall } from './missing-program.ts';
import { statsOf } from './stats-of.ts';

/**
 * The file that a command names: a path as seen from `cwd`, or the first hit on PATH. A Failure when
 * there is none, or when it may not be executed.
 */
export function findExecutable(
  command: string,
  cwd: string,
  path = process.env.PATH ?? '',
): string | Failure {
  const named = /[/\\]/.test(command) || isAbsolute(command);
  const places = named
    ? [resolve(cwd, command)]
    : path
        .split(delimiter)
        .filter((folder) => folder !== '')
        .map((folder) => join(resolve(cwd, folder), command));
  const candidates = process.platform === 'win32' ? places.flatMap(windowsNames) : places;
  const file = candidates.find(isFile);
  if (file === undefined) {
    const runtime = howToInstall(command);
    return runtime === undefined
      ? failed(
          'unreachable',
          'command-not-found',
          `command not found: ${command}`,
          'Check the spelling, or give the full path of the program.',
        )
      : failed(
          'not-supported',
          'runtime-missing',
          `the server needs "${command}", which is not installed here`,
          runtime,
        );
  }
  const executable = candidates.find((candidate) => isFile(candidate) && isExecutable(candidate));
  return (
    executable ??
    failed(
      'unreachable',
      'command-not-executable',
      `${command} is no executable file`,
      `Start it with its interpreter, or make it executable: chmod +x ${command}`,
    )
  );
}

/**
 * The folders in which a command is looked for. What the user hands over as PATH counts as it stands; of
 * anybody else's only the system's folders do, before our own: a stranger's PATH names none of the user's.
 */
export function searchPath(handed: string | undefined, typed: boolean): string {
  const own = process.env.PATH ?? '';
  if (handed === undefined || typed) return handed ?? own;
  const system = handed
    .split(delimiter)
    .filter((folder) => SYSTEM.some((one) => isWithin(resolve(folder), one)));
  return [...system, own].join(delimiter);
}

const SYSTEM = ['/usr', '/bin', '/sbin'];

function windowsNames(place: string): readonly string[] {
  return [place, ...(process.env.PATHEXT ?? '.EXE;.CMD;.BAT').split(';').map((ending) => place + ending)];
}

function isFile(path: string): boolean {
  return statsOf(path)?.isFile() ?? false;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
