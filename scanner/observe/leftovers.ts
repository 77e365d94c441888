import { readdirSync, readFileSync } from 'node:fs';

/** Variable in a server's environment whose value names the observation it belongs to; it does not say what for. */
export const MARKER = 'MCP_CLIENT_SESSION';

/** True where processes can be looked up by their environment. */
export const CAN_SEE_PROCESSES = process.platform === 'linux';

/**
 * Ids of all living processes whose environment carries the marker. Children inherit it through forks,
 * sessions and groups; only one that starts with a cleared environment is not seen.
 */
export function processesMarked(marker: string): readonly number[] {
  const needle = Buffer.from(`${MARKER}=${marker}\0`);
  return processIds().filter((pid) => readProc(pid, 'environ').includes(needle));
}

/** A process, told apart from a later one with the same id by its start time. */
export interface Relative {
  readonly pid: number;
  readonly stillRuns: () => boolean;
}

/** Everything that descends from `pid` or is of its session at this moment, however it set its environment. */
export function descendantsOf(pid: number): readonly Relative[] {
  return familyTree()(pid);
}

/**
 * Who belongs to whom at this moment: a function that gives everything that descends from a process or is of
 * the session it leads (setsid(2)), which is what a double fork leaves.
 */
export function familyTree(): (pid: number) => readonly Relative[] {
  const children = new Map<number, Relative[]>();
  const sessions = new Map<number, Relative[]>();
  for (const id of processIds()) {
    const stat = statOf(id);
    if (stat === undefined) continue;
    const one = { pid: id, stillRuns: () => statOf(id)?.started === stat.started };
    children.set(stat.parent, [...(children.get(stat.parent) ?? []), one]);
    sessions.set(stat.session, [...(sessions.get(stat.session) ?? []), one]);
  }
  return (leader) => {
    const family = new Map<number, Relative>();
    const open = [...(children.get(leader) ?? []), ...(sessions.get(leader) ?? [])];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (one.pid === leader || family.has(one.pid)) continue;
      family.set(one.pid, one);
      open.push(...(children.get(one.pid) ?? []));
    }
    return [...family.values()];
  };
}

/** Fields 4 (parent), 6 (session) and 22 (start time) of proc(5) stat; undefined for a process that is gone or a zombie. */
function statOf(
  pid: number,
): { readonly parent: number; readonly session: number; readonly started: string } | undefined {
  const stat = readProc(pid, 'stat').toString('latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields.length < 20 || fields[0] === 'Z') return undefined;
  return { parent: Number(fields[1]), session: Number(fields[3]), started: fields[19] ?? '' };
}

function processIds(): readonly number[] {
  if (!CAN_SEE_PROCESSES) return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid);
}

/** Empty for a process that has gone or belongs to someone else. */
function readProc(pid: number, file: 'environ' | 'stat'): Buffer {
  try {
    return readFileSync(`/proc/${pid}/${file}`);
  } catch {
    return Buffer.alloc(0);
  }
}
