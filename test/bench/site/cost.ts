/** What work costs, that of the processes it starts included. Linux, whose /proc tells. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Cost {
  readonly seconds: number;
  /** Seconds of processor time, user and system, of this process and those it started and waited for. */
  readonly processor: number;
  /** Bytes that the largest process it started held at its peak; 0 when it started none. */
  readonly memory: number;
}

/** How often the processes are looked at, milliseconds. */
const EACH = 50;

export async function costOf(work: () => unknown): Promise<Cost> {
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, ...children().map(peakOf));
  }, EACH);
  const [began, before] = [performance.now(), processorSeconds()];
  await work();
  const cost = { seconds: (performance.now() - began) / 1000, processor: processorSeconds() - before };
  clearInterval(watch);
  return { ...cost, memory };
}

function children(): string[] {
  return readdirSync('/proc/self/task').flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  );
}

/** 0 for a process that has ended. */
function peakOf(pid: string): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return 1024 * Number(kilobytes ?? 0);
  } catch {
    return 0;
  }
}

/** Clock ticks of this process and its children, from the 14th field on: proc_pid_stat(5). */
function processorSeconds(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
}
