import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeLeaving } from './before-leaving.ts';
import { descriptors, hand } from './inherited-descriptors.ts';
import { descendantsOf, processesMarked, type Relative } from './leftovers.ts';
import { guard } from './watchdog.ts';

/** What is to be started, sandbox included. */
export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What it reads at descriptors 3, 4, …. */
  readonly given: readonly string[];
  readonly cwd: string;
  /** Value of MARKER in the child's environment, by which its descendants are found again. */
  readonly marker: string;
  /** Killing it kills everything it started: it needs no farewell. */
  readonly sealed: boolean;
  /** It dies when this process does, however that comes. */
  readonly diesWithUs: boolean;
}

/** How a process ended: its exit code, or the signal that ended it, or that it never started. */
export type Ending =
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'signal'; readonly signal: string }
  | { readonly kind: 'not-started'; readonly code: string };

export interface ServerProcess {
  /** Undefined when it could not be started. */
  readonly pid: number | undefined;
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** Settles when the process is gone and its output is read, as far as children do not hold that open. */
  readonly ended: Promise<Ending>;
  /** The end of what it printed on stderr. */
  readonly stderr: () => string;
  readonly stderrBytes: () => number;
  /** Ends it with everything it started. Returns how many processes could not be ended. */
  readonly end: () => Promise<number>;
}

/** How long to wait for its leaving after stdin closed and after SIGTERM, and for its last words. Milliseconds. */
const GRACE = { stdin: 150, term: 400, output: 500 };

/**
 * Starts a server in a process group and session of its own. stderr is drained for ever, and only its
 * last `stderrCap` bytes are kept.
 * @throws ErrnoException for what the system refuses to start at once: words and variables too long (E2BIG).
 */
export function startServer(start: Command, stderrCap: number): ServerProcess {
  const child = spawn(start.command, [...start.args], {
    env: start.env,
    cwd: start.cwd,
    stdio: [...descriptors(start.given.length)],
    detached: true,
    windowsHide: true,
  }) as Child;
  hand(child, start.given);
  const exited = new Promise<Ending>((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ kind: 'not-started', code: error.code ?? '' }),
    );
    child.once('exit', (code, signal) =>
      resolve(signal === null ? { kind: 'exit', code: code ?? 0 } : { kind: 'signal', signal }),
    );
  });
  const closed = new Promise((resolve) => child.once('close', resolve));
  const ended = exited.then(async (ending) => {
    if (ending.kind !== 'not-started') await within(closed, GRACE.output);
    return ending;
  });
  // Without a file descriptor left there are no pipes either, whatever the types say.
  const {
    pid,
    stdin = new PassThrough(),
    stdout = new PassThrough(),
    stderr: said = new PassThrough(),
  } = child;
  // A server that closes its stdin early is no error of ours.
  stdin.on('error', () => {});
  const forget = pid === undefined ? () => {} : keepWatch(pid, start);
  const stderr = drain(said, stderrCap);
  return {
    pid,
    stdin,
    stdout,
    ended,
    ...stderr,
    end: () => end(child, exited, start).finally(forget),
  };
}

/** Has the server ended with this process, whether that is told to go or killed. */
function keepWatch(pid: number, { marker, diesWithUs }: Command): () => void {
  const forgets = [beforeLeaving(() => endAtOnce(pid, marker)), ...(diesWithUs ? [] : [guard(pid, marker)])];
  return () => {
    for (const forget of forgets) forget();
  };
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/**
 * Closes stdin, then SIGTERM, then SIGKILL to the group and to whatever carries the marker or descends
 * from the child, until nothing is left. A double fork leaves the group but keeps the environment.
 */
async function end(child: Child, exited: Promise<Ending>, { marker, sealed }: Command): Promise<number> {
  const { pid } = child;
  if (pid === undefined) return 0;
  const family = sealed ? [] : descendantsOf(pid);
  child.stdin.end();
  if (!sealed && !(await within(exited, GRACE.stdin))) {
    signalGroup(pid, 'SIGTERM');
    await within(exited, GRACE.term);
  }
  signalGroup(pid, 'SIGKILL');
  let left: readonly number[] = [];
  for (let round = 0; round < 20; round += 1) {
    left = remaining(marker, family);
    if (left.length === 0) break;
    for (const id of left) signal(id, 'SIGKILL');
    await sleep(10 + round * 5);
  }
  await within(exited, GRACE.term);
  child.stdout.destroy();
  child.stderr.destroy();
  return left.length;
}

async function within(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const timer = new AbortController();
  const late = sleep(milliseconds, false, { signal: timer.signal }).catch(() => false);
  const result = await Promise.race([promise.then(() => true), late]);
  timer.abort();
  return result;
}

function drain(stream: Readable, cap: number) {
  const kept: Buffer[] = [];
  let size = 0;
  let total = 0;
  stream.on('error', () => {});
  stream.on('data', (chunk: Buffer) => {
    kept.push(chunk);
    size += chunk.length;
    total += chunk.length;
    while (size > cap && kept.length > 1) size -= kept.shift()?.length ?? 0;
  });
  return {
    stderr: () => Buffer.concat(kept).subarray(-cap).toString('utf8'),
    stderrBytes: () => total,
  };
}

/** Ends a server and whatever it started without waiting, for the moment when this process has to go. */
export function endAtOnce(pid: number, marker: string): void {
  const family = descendantsOf(pid);
  signalGroup(pid, 'SIGKILL');
  for (let round = 0; round < 20; round += 1) {
    const left = remaining(marker, family);
    if (left.length === 0) return;
    for (const id of left) signal(id, 'SIGKILL');
  }
}

/** Ids of those that still run, of the marked and of the family. */
function remaining(marker: string, family: readonly Relative[]): readonly number[] {
  return [
    ...processesMarked(marker),
    ...family.filter((process) => process.stillRuns()).map(({ pid }) => pid),
  ];
}

function signalGroup(pid: number, name: NodeJS.Signals): void {
  signal(-pid, name);
}

/** Process ids of no process are no error: it is gone, which was the aim. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {}
}
