import { quotedWord } from '../shell-word.ts';
import { ownProgram } from './own-programs.ts';
import { openSockets } from './sockets.ts';

/** A command line of unshare(1), and what it reads at descriptors 3 and 4. */
export interface UnshareCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly given: readonly string[];
}

/** What is started in the end. */
export interface Inside {
  readonly executable: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Processes started in it die with it, also those that detached (unshare(1), --kill-child). */
const OUTER = [
  '--user',
  '--map-root-user',
  '--pid',
  '--fork',
  '--kill-child',
  '--ipc',
  '--mount',
  '--mount-proc',
];
/** A second one inside: what the first has mounted can be undone there no more, and nobody is root. */
const INNER = ['--user', '--mount'];

/**
 * Starts a command in namespaces of its own where there is no bubblewrap: sockets on the disk are covered
 * by an empty file, then it is started as nobody. Its variables are read from a pipe at the last moment, so
 * that none of them is seen by, or is an order to, a program of ours.
 * Undefined where unshare(1), mount(8), a shell or, before Node 22.15, execve(2) is missing.
 */
export function unshareCommand(inside: Inside, empty: string, allowNet: boolean): UnshareCommand | undefined {
  const [unshare, sh, cat, mount] = (['unshare', 'sh', 'cat', 'mount'] as const).map(ownProgram);
  if (!unshare || !sh || !cat || !mount || process.execve === undefined) return undefined;
  const cover = openSockets().map(
    (path) => `${mount} --bind ${quotedWord(empty)} ${quotedWord(path)} 2>/dev/null`,
  );
  const next = [
    unshare,
    ...INNER,
    '--',
    ...[sh, '-c', FIRST, 'sh'],
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    '-e',
    BECOME,
  ];
  return {
    command: unshare,
    args: [...OUTER, ...(allowNet ? [] : ['--net']), '--', sh, '-c', `eval "$(${cat} <&3)"`],
    given: [
      `${[READ_ONLY_SETTINGS(mount), ...cover].join('\n')}\nexec 3<&-\nexec ${next.map(quotedWord).join(' ')}`,
      JSON.stringify(inside),
    ],
  };
}

/** The same without a server, to find out whether it is allowed here. Undefined where a program is missing. */
export function unshareProbe(): UnshareCommand | undefined {
  const started = unshareCommand({ executable: '', args: [], env: {} }, '', false);
  const unshare = ownProgram('unshare') ?? '';
  return (
    started && {
      ...started,
      given: [`exec ${[unshare, ...INNER, unshare, '--version'].map(quotedWord).join(' ')}`],
    }
  );
}

/** Root outside could change the kernel's settings through /proc, without any privilege. */
const READ_ONLY_SETTINGS = (mount: string) => `${mount} -o remount,bind,ro /proc 2>/dev/null`;

/**
 * Stays as the first process, which no signal from inside ends, and which takes up the orphans: were the server
 * that, it would outlive its own abort().
 */
const FIRST = '"$@"; exit $?';

/** Runs in Node, in a clean environment, and becomes the server. */
const BECOME = `
const fs = require('node:fs');
const { executable, args, env } = JSON.parse(fs.readFileSync(4, 'utf8'));
fs.closeSync(4);
process.execve(executable, [executable, ...args], env);
`;
