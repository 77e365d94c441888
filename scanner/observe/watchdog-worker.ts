/**
 * Runs in a process of its own, started by watchdog.ts: is told of servers on standard input, and when that
 * ends, because whoever started them is gone, ends those that still run.
 */
import { createInterface } from 'node:readline';
import { endAtOnce } from './server-process.ts';
import type { WatchdogNote } from './watchdog.ts';

const running = new Map<string, number>();
for await (const line of createInterface({ input: process.stdin })) {
  const note: WatchdogNote = JSON.parse(line);
  if (note.kind === 'runs') running.set(note.marker, note.pid);
  else running.delete(note.marker);
}
for (const [marker, pid] of running) endAtOnce(pid, marker);
