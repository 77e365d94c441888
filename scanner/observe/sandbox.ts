import { execFile } from 'node:child_process';
import type { Containment } from '../types.ts';
import { type Circumstances, type Failure, failed, isFailure } from './attempt.ts';
import { bubblewrapArguments, RESOURCES } from './bubblewrap.ts';
import { findExecutable } from './executable.ts';
import { CAN_SEE_PROCESSES } from './leftovers.ts';
import type { PrivateFolder } from './private-folder.ts';
import { type Plan, visiblePaths } from './visible-paths.ts';

/** A command wrapped in what contains it. */
export interface Contained {
  readonly command: string;
  readonly args: readonly string[];
  /** Folder from which the wrapper is started. */
  readonly cwd: string;
  readonly containment: Containment;
  /** The server cannot reach the network. */
  readonly offline: boolean;
  /** Killing the wrapper kills everything in it, so that no farewell is needed. */
  readonly sealed: boolean;
}

type Method = 'bubblewrap' | 'unshare' | 'process-group';

/**
 * Contains a command as well as this machine allows, or as told: bubblewrap, else namespaces of its own,
 * else its process group. A Failure when told to use bubblewrap, or to start nothing uncontained, and
 * there is none.
 */
export async function contain(
  plan: Plan,
  folder: PrivateFolder,
  circumstances: Circumstances,
): Promise<Contained | Failure> {
  const { sandbox, allowNet, mustContain } = circumstances;
  const method = sandbox === 'none' ? 'process-group' : await bestMethod();
  if (method !== 'bubblewrap' && (sandbox === 'bwrap' || (mustContain && sandbox !== 'none')))
    return NO_SANDBOX;
  const cwd = plan.cwd ?? folder.work;
  switch (method) {
    case 'bubblewrap': {
      const visible = visiblePaths(plan);
      const limited = limitedCommand(plan);
      return {
        command: 'bwrap',
        args: [...bubblewrapArguments(visible, folder, cwd, allowNet), ...limited],
        cwd: folder.work,
        containment: {
          method,
          detail: bubblewrapDetail(allowNet, limited[0] === 'prlimit', visible.emptied),
        },
        offline: !allowNet,
        sealed: true,
      };
    }
    case 'unshare':
      return {
        command: 'unshare',
        args: [...NAMESPACES, ...(allowNet ? [] : ['--net']), '--', plan.executable, ...plan.args],
        cwd,
        containment: { method, detail: unshareDetail(allowNet) },
        offline: !allowNet,
        sealed: true,
      };
    case 'process-group':
      return {
        command: plan.executable,
        args: plan.args,
        cwd,
        containment: { method, detail: PROCESS_GROUP },
        offline: false,
        sealed: false,
      };
  }
}

let best: Promise<Method> | undefined;

/** The best this machine can do. Found out once, by trying: a sandbox may be installed and forbidden. */
export function bestMethod(): Promise<Method> {
  best ??= (async () => {
    if (
      await works('bwrap', [
        '--unshare-all',
        '--ro-bind',
        '/',
        '/',
        '--proc',
        '/proc',
        '--dev',
        '/dev',
        'true',
      ])
    )
      return 'bubblewrap';
    if (await works('unshare', [...NAMESPACES, '--net', 'true'])) return 'unshare';
    return 'process-group';
  })();
  return best;
}

/** Processes started in it die with it, also those that detached (unshare(1), --kill-child). */
const NAMESPACES = ['--user', '--map-root-user', '--pid', '--fork', '--kill-child'];

const NO_SANDBOX = failed(
  'not-supported',
  'no-sandbox',
  'not started: bubblewrap, which would contain it, is missing or forbidden here',
  'Install bubblewrap (apt install bubblewrap), or accept the risk with --sandbox none.',
);

const PROCESS_GROUP = CAN_SEE_PROCESSES
  ? 'no sandbox: scrubbed environment, own process group; not confirmed: what it read or sent, and processes that cleared their environment'
  : 'no sandbox: scrubbed environment, own process group; not confirmed: what it read or sent, and processes that left the group';

function bubblewrapDetail(allowNet: boolean, limited: boolean, emptied: readonly string[]): string {
  const net = allowNet ? 'with the network' : 'no network';
  const limits = limited
    ? 'limits on memory, processes, CPU time and file size'
    : 'no limits on memory (prlimit is missing)';
  const left = emptied.length === 0 ? '' : '; your home folder was left empty';
  return `bubblewrap: ${net}, read-only files, private home, own processes, ${limits}${left}`;
}

function unshareDetail(allowNet: boolean): string {
  const net = allowNet ? 'with the network' : 'no network';
  return `no bubblewrap: own processes, ${net}, scrubbed environment; not confirmed: what it read or wrote of your files`;
}

function limitedCommand({ executable, args }: Plan): readonly string[] {
  const command = [executable, ...args];
  return isFailure(findExecutable('prlimit', '/')) ? command : ['prlimit', ...RESOURCES, '--', ...command];
}

function works(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout: 5000, env: { PATH: process.env.PATH } }, (error) =>
      resolve(error === null),
    );
  });
}
