import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { extname, join } from 'node:path';

/** What a watchdog is told, a line each: a server that runs, or one that has been ended. */
export type WatchdogNote =
  | { readonly kind: 'runs'; readonly pid: number; readonly marker: string }
  | { readonly kind: 'ended'; readonly marker: string };

let tell: ((note: WatchdogNote) => void) | undefined;

/**
 * Has a process of its own end a server and all it started should this process be killed without a chance
 * to do so itself (SIGKILL, out of memory). For servers that do not die with us of their own.
 * @returns a function that forgets the server: it has been ended.
 */
export function guard(pid: number, marker: string): () => void {
  tell ??= startWatchdog();
  tell({ kind: 'runs', pid, marker });
  return () => tell?.({ kind: 'ended', marker });
}

/** It learns of our end by its standard input, which nobody but us holds open. In a session of its own. */
function startWatchdog(): (note: WatchdogNote) => void {
  const worker = join(import.meta.dirname, `watchdog-worker${extname(import.meta.filename)}`);
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', worker], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    windowsHide: true,
    env: {},
    cwd: import.meta.dirname,
  });
  const forget = () => {
    tell = undefined;
  };
  child.once('error', forget).once('exit', forget).unref();
  child.stdin.on('error', forget);
  // A pipe to a child is a socket, which would keep us running.
  (child.stdin as unknown as Socket).unref();
  return (note) => void child.stdin.write(`${JSON.stringify(note)}\n`);
}
