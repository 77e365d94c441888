import { spawn } from 'node:child_process';
import { type Circumstances, type Failure, failed } from './attempt.ts';
import { bubblewrapArguments } from './bubblewrap.ts';
import { descriptors, hand } from './inherited-descriptors.ts';
import { unshareCommand, unshareProbe } from './own-namespaces.ts';
import { ownProgram } from './own-programs.ts';
import type { PrivateFolder } from './private-folder.ts';
import { type Plan, type VisiblePaths, visiblePaths } from './visible-paths.ts';

/** A command wrapped in what contains it. */
export interface Contained {
  readonly method: Method;
  readonly command: string;
  readonly args: readonly string[];
  /** What the command reads at descriptors 3, 4, …: variables travel here, never among the words. */
  readonly given: readonly string[];
  /** Environment of the wrapper, or of the server where nothing wraps it. */
  readonly env: Readonly<Record<string, string>>;
  /** Folder from which the wrapper is started. */
  readonly cwd: string;
  /** What bubblewrap shows of the machine; absent where everything is seen. */
  readonly visible?: VisiblePaths;
  /** The server was given no network. */
  readonly offline: boolean;
  /** Killing the wrapper kills everything in it, so that no farewell is needed. */
  readonly sealed: boolean;
}

export type Method = 'bubblewrap' | 'unshare' | 'process-group';

/** A command to contain: `env` is all the variables it gets, of which the plan's were handed over. */
export interface Containable {
  readonly plan: Plan;
  readonly env: Readonly<Record<string, string>>;
  /** The only variables that the wrapper itself gets. */
  readonly wrapperEnv: Readonly<Record<string, string>>;
  readonly folder: PrivateFolder;
  /** Folder that may be written, for installing. */
  readonly writable?: string;
}

/**
 * Contains a command as well as this machine allows, or as told: bubblewrap, else namespaces of its own,
 * else its process group. A Failure when told to use bubblewrap, or to start nothing uncontained, and
 * there is none.
 */
export async function contain(
  what: Containable,
  { sandbox, allowNet, mustContain }: Pick<Circumstances, 'sandbox' | 'allowNet' | 'mustContain'>,
): Promise<Contained | Failure> {
  const method = sandbox === 'none' ? 'process-group' : await bestMethod();
  if (method !== 'bubblewrap' && (sandbox === 'bwrap' || (mustContain && sandbox !== 'none')))
    return NO_SANDBOX;
  switch (method) {
    case 'bubblewrap':
      return inBubblewrap(what, allowNet, await canDisableUserns());
    case 'unshare':
      return inNamespaces(what, allowNet) ?? inProcessGroup(what);
    case 'process-group':
      return inProcessGroup(what);
  }
}

function inBubblewrap(what: Containable, allowNet: boolean, disableUserns: boolean): Contained {
  const { plan, folder, env, writable } = what;
  const visible = visiblePaths(plan, [folder.root]);
  const cwd = plan.cwd ?? folder.work;
  const options = bubblewrapArguments({
    ...{ visible, folder, cwd, allowNet, disableUserns, env },
    ...(writable === undefined ? {} : { writable }),
  });
  return {
    method: 'bubblewrap',
    command: ownProgram('bwrap') ?? '',
    args: ['--args', '3', '--', ...limited([plan.executable, ...plan.args])],
    given: [options.join('\0')],
    env: what.wrapperEnv,
    cwd: folder.root,
    visible,
    offline: !allowNet,
    sealed: true,
  };
}

function inNamespaces(what: Containable, allowNet: boolean): Contained | undefined {
  const { plan, folder, env } = what;
  const inside = { executable: plan.executable, args: plan.args, env };
  const started = unshareCommand(inside, folder.empty, allowNet);
  if (started === undefined) return undefined;
  const cwd = plan.cwd ?? folder.work;
  return { method: 'unshare', ...started, env: what.wrapperEnv, cwd, offline: !allowNet, sealed: true };
}

function inProcessGroup({ plan, folder, env }: Containable): Contained {
  const { executable: command, args } = plan;
  const cwd = plan.cwd ?? folder.work;
  return { method: 'process-group', command, args, given: [], env, cwd, offline: false, sealed: false };
}

/** Limits that no honest server meets, for prlimit(1). Memory is watched where it is resident instead. */
const RESOURCES = ['--nproc=4096', '--nofile=4096', '--core=0'];

function limited(command: readonly string[]): readonly string[] {
  const prlimit = ownProgram('prlimit');
  return prlimit?.startsWith('/usr/') ? [prlimit, ...RESOURCES, '--', ...command] : command;
}

let best: Promise<Method> | undefined;

/** The best this machine can do. Found out once, by trying: a sandbox may be installed and forbidden. */
export function bestMethod(): Promise<Method> {
  best ??= (async () => {
    if ((await canDisableUserns()) || (await bubblewrapWorks(false))) return 'bubblewrap';
    return (await namespacesWork()) ? 'unshare' : 'process-group';
  })();
  return best;
}

let refusing: Promise<boolean> | undefined;

function canDisableUserns(): Promise<boolean> {
  refusing ??= bubblewrapWorks(true);
  return refusing;
}

function bubblewrapWorks(disableUserns: boolean): Promise<boolean> {
  const nothing = { readOnly: [], links: [], emptied: [], covered: [], typedPaths: 0 };
  const visible = { ...nothing, standIns: { files: [], folders: [] } };
  const root = '/tmp/toolrisk';
  const folder = { root, home: root, tmp: root, work: root, empty: '/dev/null', remove: async () => {} };
  const plan = { visible, folder, cwd: '/', allowNet: false, disableUserns, env: {} };
  return works(ownProgram('bwrap'), [...bubblewrapArguments(plan), '--', '/usr/bin/env']);
}

async function namespacesWork(): Promise<boolean> {
  const probe = unshareProbe();
  return probe !== undefined && works(probe.command, probe.args, probe.given);
}

function works(
  program: string | undefined,
  args: readonly string[],
  given: readonly string[] = [],
): Promise<boolean> {
  if (program === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(program, [...args], { ...PROBING, stdio: [...descriptors(given.length)] });
    child.once('error', () => resolve(false)).once('exit', (code) => resolve(code === 0));
    hand(child, given);
  });
}

/** A busy machine may take long; one that never answers must not keep a scan for ever. Milliseconds. */
const PROBING = { timeout: 60_000, env: {}, cwd: '/' };

/** bubblewrap is a program for Linux. */
export const SANDBOX_ADVICE =
  process.platform === 'linux'
    ? 'Install bubblewrap (apt install bubblewrap), or accept the risk with --sandbox none.'
    : 'There is none for this system: run it in a container or on Linux, or accept the risk with --sandbox none.';

const NO_SANDBOX = failed(
  'not-supported',
  'no-sandbox',
  'not started: bubblewrap, which would contain it, is missing or forbidden here',
  SANDBOX_ADVICE,
);
