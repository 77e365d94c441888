import { fork } from 'node:child_process';
import { extname, join } from 'node:path';
import { cacheFolder } from './cache.ts';
import type { Said, Step } from './job.ts';
import { errorOf, type Fault } from './site-error.ts';

export interface Watch {
  /** Told what the module sent, and how to answer. */
  readonly onMessage?: (message: Step, answer: (message: string) => void) => void;
  /** Megabytes its heap may grow to; what Node takes when absent. */
  readonly heap?: number;
  /** Ends it at once. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Megabytes for what was just made, from the start: pages are made and let go at once, and what a smaller room would
 * have moved on stays until it is dead. A tenth of the processor time.
 */
const YOUNG = 64;

/**
 * Runs a module of this folder in a process of its own until it ends: nothing of it runs any longer afterwards.
 * @throws Error with what it printed, when it fails; the error that it told of, where somebody can mend that; the
 * reason of `signal`
 */
export async function runWorker(
  name: 'compile-worker' | 'page-worker',
  args: readonly string[],
  { onMessage, heap, signal }: Watch = {},
): Promise<void> {
  signal?.throwIfAborted();
  const child = fork(join(import.meta.dirname, `${name}${extname(import.meta.filename)}`), args, {
    execArgv: [
      ...(heap === undefined ? [] : heapFlags(heap)),
      ...(process.features.typescript ? [] : ['--import', import.meta.resolve('tsx')]),
    ],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_COMPILE_CACHE: cacheFolder('code') },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const kill = () => child.kill('SIGKILL');
  signal?.addEventListener('abort', kill, { once: true });
  let complaint = '';
  let fault: Fault | undefined;
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  child.on('message', (message: Said) => {
    if (typeof message === 'object') fault = message;
    else onMessage?.(message, (answer) => child.send(answer));
  });
  const status = await new Promise((ended, failed) => {
    child.once('error', failed);
    child.once('close', ended);
  }).finally(() => signal?.removeEventListener('abort', kill));
  signal?.throwIfAborted();
  if (fault !== undefined) throw errorOf(fault);
  if (status !== 0) throw new Error(`The pages could not be rendered.\n${complaint.trim()}`);
}

function heapFlags(heap: number): string[] {
  return [
    `--max-old-space-size=${heap}`,
    `--min-semi-space-size=${YOUNG}`,
    `--max-semi-space-size=${YOUNG}`,
    // What lists keep is made at the same places as what a page lets go: placed among the old, it would hold on to
    // the page around it.
    '--no-allocation-site-pretenuring',
  ];
}
