import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import type { Circumstances } from './attempt.ts';
import type { InstallAnswer, InstallOrder } from './install-order.ts';

/** A process that installs, one order after another. */
interface Installer {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** What it was started with, which says where packages come from. */
  readonly env: NodeJS.ProcessEnv;
  readonly answers: AsyncIterator<string>;
  readonly complaint: () => string;
  orders: number;
}

/** Those that wait for an order. They end with this process, whose end closes their standard input. */
const idle: Installer[] = [];

/** Orders after which an installer is replaced, whatever it still holds in memory by then. */
const MOST_ORDERS = 50;

/**
 * Has a package installed in another process, which is killed when the time is up or the signal says so. It is
 * used again for the next one: npm's library costs 0.4 s to load, and keeps what the registry said of packages.
 */
export async function runInstaller(
  order: InstallOrder,
  { limits, signal }: Pick<Circumstances, 'limits' | 'signal'>,
): Promise<InstallAnswer> {
  const late = AbortSignal.timeout(limits.install);
  const stop = AbortSignal.any([late, ...(signal === undefined ? [] : [signal])]);
  const reason = () => (signal?.aborted ? 'CANCELLED' : 'TIMEOUT');
  if (stop.aborted) return { kind: 'failed', code: reason(), message: '' };
  const installer = await takeInstaller();
  if ('kind' in installer) return installer;
  const { child, answers, complaint } = installer;
  const kill = () => void child.kill('SIGKILL');
  stop.addEventListener('abort', kill, { once: true });
  if (stop.aborted) kill();
  child.stdin.write(`${JSON.stringify(order)}\n`);
  const { value, done } = await answers.next();
  stop.removeEventListener('abort', kill);
  if (stop.aborted) return { kind: 'failed', code: reason(), message: '' };
  if (done) return { kind: 'failed', code: 'INSTALLER', message: complaint() };
  giveBack(installer);
  return JSON.parse(value) as InstallAnswer;
}

/** One that waits and was started with the variables of today, else a new one. */
async function takeInstaller(): Promise<Installer | InstallAnswer> {
  for (let one = idle.pop(); one !== undefined; one = idle.pop()) {
    if (one.child.exitCode !== null || one.child.signalCode !== null) continue;
    if (!isDeepStrictEqual(one.env, { ...process.env })) {
      one.child.stdin.end();
      continue;
    }
    hold(one, true);
    return one;
  }
  return startInstaller();
}

async function startInstaller(): Promise<Installer | InstallAnswer> {
  const worker = join(import.meta.dirname, `install-worker${extname(import.meta.filename)}`);
  const env = { ...process.env };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', worker], {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
    // Out of the terminal's group: Ctrl-C is ours to understand. It ends with us all the same, since its input does.
    detached: true,
  });
  try {
    await once(child, 'spawn');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return { kind: 'failed', code: 'NOT-STARTED', message: code || message };
  }
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4096);
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { child, env, answers, complaint: () => said, orders: 0 };
}

function giveBack(installer: Installer): void {
  installer.orders += 1;
  if (installer.orders >= MOST_ORDERS) {
    installer.child.stdin.end();
    return;
  }
  hold(installer, false);
  idle.push(installer);
}

/** Whether it keeps this process from ending. Pipes to a child are sockets, whatever the types say. */
function hold({ child }: Installer, held: boolean): void {
  for (const one of [child, child.stdin, child.stdout, child.stderr] as unknown as Socket[]) {
    if (held) one.ref();
    else one.unref();
  }
}
