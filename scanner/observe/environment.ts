import { delimiter, dirname } from 'node:path';
import { MARKER } from './leftovers.ts';
import type { PrivateFolder } from './private-folder.ts';

/** What a server may know of the machine: where programs are and how to write. No names, no secrets. */
const ALLOWED = ['LANG', 'LC_ALL', 'LC_CTYPE', 'TZ', 'TERM', 'SYSTEMROOT', 'PATHEXT', 'COMSPEC'];

/**
 * The environment of a server: the allowed few of our own, a HOME and temporary folder of its own, last
 * what was handed over, and the marker by which its processes are found again. `programs` is a folder that comes first on
 * PATH: npx puts the executables of a package and of what it depends on there. Nothing but the server
 * itself is ever started in it: what a variable makes a loader, a shell or Node run is run inside.
 */
export function scrubbedEnvironment(
  handed: Readonly<Record<string, string>>,
  folder: Pick<PrivateFolder, 'home' | 'tmp'>,
  marker: string,
  programs?: string,
): Readonly<Record<string, string>> {
  const own = ALLOWED.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  // Last on PATH, so that a script for node finds one where the system has none.
  const path = [programs, process.env.PATH, dirname(process.execPath)].filter(Boolean).join(delimiter);
  return {
    ...Object.fromEntries(own),
    PATH: path,
    HOME: folder.home,
    USERPROFILE: folder.home,
    TMPDIR: folder.tmp,
    TEMP: folder.tmp,
    TMP: folder.tmp,
    NO_COLOR: '1',
    // No process can be given a name that is empty or holds "=".
    ...Object.fromEntries(Object.entries(handed).filter(([name]) => /^[^=]+$/.test(name))),
    [MARKER]: marker,
  };
}
