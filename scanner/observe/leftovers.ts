import { readdirSync, readFileSync } from 'node:fs';

/** Variable in a server's environment whose value names the observation it belongs to; it does not say what for. */
export const MARKER = 'MCP_CLIENT_SESSION';

/** True where processes can be looked up by their environment. */
export const CAN_SEE_PROCESSES = process.platform === 'linux';

/**
 * Ids of all living processes whose environment carries the marker. Children inherit it through forks,
 * sessions and groups; only one that starts with a cleared environment is not seen.
 */
export function processesMarked(marker: string, among = environments()): readonly number[] {
  const needle = Buffer.from(`${MARKER}=${marker}\0`);
  return among.filter(({ environment }) => environment.includes(needle)).map(({ pid }) => pid);
}

/** The environments of all living processes that may be looked at, to search them for several markers. */
export function environments(): readonly { readonly pid: number; readonly environment: Buffer }[] {
  return processIds().map((pid) => ({ pid, environment: readProc(pid, 'environ') }));
}

/** A process, told apart from a later one with the same id by its start time. */
export interface Relative {
  readonly pid: number;
  readonly stillRuns: () => boolean;
}

/** Everything that descends from `pid` at this moment, however it set its environment. */
export function descendantsOf(pid: number): readonly Relative[] {
  return familyTree()(pid);
}

/** Who descends from whom at this moment: a function that gives everything that descends from a process. */
export function familyTree(): (pid: number) => readonly Relative[] {
  const children = new Map<number, Relative[]>();
  for (const id of processIds()) {
    const stat = statOf(id);
    if (stat === undefined) continue;
    const siblings = children.get(stat.parent) ?? [];
    siblings.push({ pid: id, stillRuns: () => statOf(id)?.started === stat.started });
    children.set(stat.parent, siblings);
  }
  return (pid) => {
    const family: Relative[] = [];
    const parents = [pid];
    for (let parent = parents.pop(); parent !== undefined; parent = parents.pop()) {
      for (const child of children.get(parent) ?? []) {
        family.push(child);
        parents.push(child.pid);
      }
    }
    return family;
  };
}

/** Fields 4 (parent) and 22 (start time) of proc(5) stat; undefined for a process that is gone or a zombie. */
function statOf(pid: number): { readonly parent: number; readonly started: string } | undefined {
  const stat = readProc(pid, 'stat').toString('latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields.length < 20 || fields[0] === 'Z') return undefined;
  return { parent: Number(fields[1]), started: fields[19] ?? '' };
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
