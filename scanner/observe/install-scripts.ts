import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { sep } from 'node:path';
import { type Circumstances, type Failure, failed, isFailure } from './attempt.ts';
import { scrubbedEnvironment } from './environment.ts';
import { MARKER } from './leftovers.ts';
import { makePrivateFolder, type PrivateFolder } from './private-folder.ts';
import { bestMethod, type Contained, contain, type Method } from './sandbox.ts';
import { startServer } from './server-process.ts';
import { tellingLine } from './telling-line.ts';
import { watchTree } from './watch-tree.ts';

/** How install scripts run here, when they do: like a server, but with the network. */
export function scriptsMethod({ sandbox }: Pick<Circumstances, 'sandbox'>): Promise<Method> {
  return sandbox === 'none' ? Promise.resolve('process-group') : bestMethod();
}

/** What a report says of a package's install scripts; undefined when none were let run. */
export function toldOfScripts(method: Method | undefined): string {
  switch (method) {
    case undefined:
      return 'no install script ran';
    case 'bubblewrap':
      return 'install scripts ran in bubblewrap, with the network';
    case 'unshare':
      return 'install scripts ran in namespaces of their own, with the network and your files';
    case 'process-group':
      return 'install scripts ran UNCONTAINED, with your rights';
  }
}

/**
 * Runs the install scripts of all packages in a folder, contained as a server would be, with the network
 * and that folder to write. Everything they started is ended.
 * @returns why they could not be run to the end; undefined when they were.
 */
export async function runInstallScripts(
  folder: string,
  spec: string,
  circumstances: Circumstances,
): Promise<Failure | undefined> {
  const own = await makePrivateFolder();
  if (isFailure(own)) return own;
  try {
    const marker = randomUUID();
    const contained = await containScripts(folder, own, marker, circumstances);
    return isFailure(contained) ? contained : await run(contained, marker, spec, circumstances);
  } finally {
    await own.remove();
  }
}

/** Runs in Node inside, with npm's own library: it is what knows the order and the surroundings of scripts. */
const REBUILD = `
const [library, path] = process.argv.slice(1);
const Arborist = require(library);
new Arborist({ path, ignoreScripts: false, dangerouslyAllowAllScripts: true, audit: false, progress: false })
  .rebuild({ handleOptionalFailure: true })
  .catch((error) => { console.error(error.stderr || error.message); process.exitCode = 1; });
`;

function containScripts(
  folder: string,
  own: PrivateFolder,
  marker: string,
  circumstances: Circumstances,
): Promise<Contained | Failure> {
  const library = createRequire(import.meta.url).resolve('@npmcli/arborist');
  const args = ['-e', REBUILD, library, folder];
  // The modules alone: beside them lies what is none of a script's business, the catalogue for example.
  const modules = library.slice(0, library.indexOf(`${sep}node_modules${sep}`) + '/node_modules'.length);
  const plan = { executable: process.execPath, args, env: {}, cwd: folder, packageFolder: modules };
  const env = scrubbedEnvironment({}, own, marker);
  const what = { plan, env, wrapperEnv: { [MARKER]: marker }, folder: own, writable: folder };
  return contain(what, { ...circumstances, allowNet: true });
}

async function run(
  contained: Contained,
  marker: string,
  spec: string,
  { limits, signal }: Circumstances,
): Promise<Failure | undefined> {
  const diesWithUs = contained.method === 'bubblewrap';
  const scripts = startServer({ ...contained, marker, diesWithUs }, limits.stderr);
  scripts.stdin.end();
  scripts.stdout.resume();
  const stop = new AbortController();
  const unwatch = watchTree(scripts.pid, limits, (failure) => stop.abort(failure));
  const timer = setTimeout(() => stop.abort(outOfTime(spec, limits.install)), limits.install);
  const cancel = () => stop.abort(CANCELLED);
  signal?.addEventListener('abort', cancel, { once: true });
  if (signal?.aborted) cancel();
  const stopped = new Promise<Failure>((resolve) =>
    stop.signal.addEventListener('abort', () => resolve(stop.signal.reason), { once: true }),
  );
  try {
    if (stop.signal.aborted) return stop.signal.reason;
    const ended = scripts.ended.then((ending) =>
      ending.kind === 'exit' && ending.code === 0 ? undefined : scriptFailed(spec, scripts.stderr()),
    );
    return await Promise.race([ended, stopped]);
  } finally {
    clearTimeout(timer);
    unwatch();
    signal?.removeEventListener('abort', cancel);
    await scripts.end();
  }
}

function scriptFailed(spec: string, stderr: string): Failure {
  return failed(
    'unreachable',
    'install-script-failed',
    `an install script of ${spec} failed: ${tellingLine(stderr) || 'it gave no reason'}`,
    'Scan without --allow-scripts, or install it yourself and give its command after --.',
  );
}

function outOfTime(spec: string, limit: number): Failure {
  return failed(
    'timed-out',
    'install-time',
    `the install scripts of ${spec} took longer than ${limit / 1000} s`,
    `Give them longer with --limit install=${Math.ceil(limit / 500)}s.`,
  );
}

const CANCELLED = failed('timed-out', 'cancelled', 'the observation was cancelled', 'Scan again.');
