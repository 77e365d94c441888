import { delimiter, dirname } from 'node:path';
import { MARKER } from './leftovers.ts';
import type { PrivateFolder } from './private-folder.ts';

/** What a server may know of the machine: where programs are and how to write. No names, no secrets. */
const ALLOWED = ['LANG', 'LC_ALL', 'LC_CTYPE', 'TZ', 'TERM', 'SYSTEMROOT', 'PATHEXT', 'COMSPEC'];

/**
 * Variables that the dynamic loader and the C library obey in every program (ld.so(8), "secure-execution
 * mode"; dyld(1)): handed over by a configuration or a registry, they would load a stranger's code into
 * the sandbox's own program, outside the sandbox.
 */
const LOADING =
  /^(LD_.*|DYLD_.*|GCONV_PATH|GETCONF_DIR|GLIBC_TUNABLES|HOSTALIASES|LOCALDOMAIN|LOCPATH|MALLOC_.*|NIS_PATH|NLSPATH|RESOLV_HOST_CONF|RES_OPTIONS|TZDIR)$/;

/**
 * The environment of a server: the allowed few of our own, a HOME and temporary folder of its own, the
 * marker by which its processes are found again, and last what the user handed over, but for what loads code.
 */
export function scrubbedEnvironment(
  handed: Readonly<Record<string, string>>,
  folder: Pick<PrivateFolder, 'home' | 'tmp'>,
  marker: string,
): Readonly<Record<string, string>> {
  const own = ALLOWED.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  // Last on PATH, so that a script for node finds one where the system has none.
  const path = [process.env.PATH, dirname(process.execPath)].filter(Boolean).join(delimiter);
  return {
    ...Object.fromEntries(own),
    PATH: path,
    HOME: folder.home,
    USERPROFILE: folder.home,
    TMPDIR: folder.tmp,
    TEMP: folder.tmp,
    TMP: folder.tmp,
    NO_COLOR: '1',
    ...Object.fromEntries(Object.entries(handed).filter(([name]) => !LOADING.test(name))),
    [MARKER]: marker,
  };
}
