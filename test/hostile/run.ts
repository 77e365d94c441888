import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { ObserveOptions } from '../../scanner/observe/index.ts';
import { scan } from '../../scanner/scan.ts';
import type { ScannedServer, Target } from '../../scanner/types.ts';
import { brokenPromises, RECORD } from '../fixtures/servers/record.ts';
import type { Case } from './cases.ts';
import { hostileHttp } from './http-server.ts';

/** Handed to every hostile server; must be found nowhere in what a scan returns. */
export const PLANTED = 'shelf-secret-7f3a9c51';
const SERVER = join(import.meta.dirname, 'stdio-server.ts');
const CHILD = join(import.meta.dirname, 'scan-child.ts');

export interface Run {
  readonly seen: ScannedServer;
  /** Ids of processes of the server that outlived the scan. */
  readonly left: readonly number[];
  /** Methods that the server received and should not have. */
  readonly broken: readonly string[];
  /** Milliseconds. */
  readonly time: number;
  /** Peak resident memory of a process that did this scan and nothing else, bytes; 0 when not measured. */
  readonly memory: number;
}

/** Scans one hostile server; `measured` does so in a process of its own, whose memory is the scan's. */
export async function run(
  { behaviour, limits, refusePrivate }: Case,
  over: 'stdio' | 'http',
  { sandbox, measured }: { readonly sandbox: ObserveOptions['sandbox']; readonly measured: boolean },
): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const record = join(folder, 'received');
  const mark = randomUUID();
  const server =
    over === 'http' ? await hostileHttp(PLACES[behaviour] ? 'web-page' : behaviour, record) : undefined;
  try {
    const target = server
      ? remote(behaviour, server.url)
      : local(behaviour, mark, sandbox === 'none' ? record : undefined);
    const options = {
      ...(limits && { limits }),
      ...(refusePrivate && { refusePrivate }),
      ...(sandbox && { sandbox }),
    };
    const began = performance.now();
    const { seen, memory } = measured
      ? await inChild(target, options)
      : { seen: await scan(target, options), memory: 0 };
    const time = performance.now() - began;
    return { seen, time, memory, left: await remaining(mark), broken: brokenPromises(record) };
  } finally {
    await server?.close();
    for (const pid of processesOf(mark)) process.kill(pid, 'SIGKILL');
    rmSync(folder, { recursive: true });
  }
}

/** In a sandbox a server cannot write a record; what it is sent does not depend on the sandbox. */
function local(behaviour: string, mark: string, record: string | undefined): Target {
  const env = { HOSTILE_RUN: mark, SHELF_TOKEN: PLANTED, ...(record && { [RECORD]: record }) };
  return { kind: 'stdio', id: behaviour, command: process.execPath, args: [SERVER, behaviour], env };
}

/** The same server under addresses that a crawl refuses, each for a reason of its own. */
const PLACES: Readonly<Record<string, (port: string) => string>> = {
  'private-address': (port) => `http://[::ffff:127.0.0.1]:${port}/mcp`,
  'private-name': (port) => `http://localhost:${port}/mcp`,
};

function remote(behaviour: string, url: string): Target {
  const place = PLACES[behaviour]?.(new URL(url).port) ?? url;
  return { kind: 'http', id: behaviour, url: place, headers: { authorization: `Bearer ${PLANTED}` } };
}

async function inChild(
  target: Target,
  options: ObserveOptions,
): Promise<{ seen: ScannedServer; memory: number }> {
  const words = [CHILD, JSON.stringify({ target, options })];
  const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 1e9 });
  return JSON.parse(stdout);
}

/** Processes still there after a second: the kernel takes a moment to end a sandbox whose first process is gone. */
async function remaining(mark: string): Promise<readonly number[]> {
  for (let looks = 0; looks < 10 && processesOf(mark).length > 0; looks++) await setTimeout(100);
  return processesOf(mark);
}

/** Processes that carry the mark in their environment or among their words. */
function processesOf(mark: string): readonly number[] {
  const carries = (pid: string, file: string) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'latin1').includes(mark);
    } catch {
      return false;
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .filter((pid) => carries(pid, 'environ') || carries(pid, 'cmdline'))
    .map(Number);
}
