import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import PQueue from 'p-queue';
import { observe } from '../../../scanner/observe/index.ts';
import { listedPackages } from '../../../scanner/sources/server-list.ts';
import type { Definition, Observation } from '../../../scanner/types.ts';

/** What one server served, as kept between runs and in a folder of saved captures. */
export interface Capture {
  readonly id: string;
  readonly package: string;
  readonly version: string;
  readonly serverInfo?: { readonly name: string };
  readonly instructions?: string;
  readonly tools: readonly Definition[];
}
/** A server that could not be had, and why. */
export interface Absence {
  readonly id: string;
  readonly reason: string;
}
export type Captured = Capture | Absence;

export const isAbsence = (captured: Captured): captured is Absence => 'reason' in captured;

/** The pinned package of a server, as a file of labels names it. */
export interface Pin {
  readonly id: string;
  readonly package: string;
  readonly version: string;
  /** How it is started; data/servers.json says so where these are left out. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Where captures of earlier runs are kept. */
export const CAPTURES = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'toolrisk', 'bench');

/** Reads `<folder>/<id>.json`; a file of another version is an absence, because the labels are not about it. */
export function readCapture(folder: string, pin: Pin): Captured {
  const path = join(folder, `${pin.id}.json`);
  if (!existsSync(path)) return { id: pin.id, reason: 'no capture in the folder' };
  const capture = JSON.parse(readFileSync(path, 'utf8')) as Capture;
  if (capture.package === pin.package && capture.version === pin.version) return capture;
  return { id: pin.id, reason: `the capture is of ${capture.package}@${capture.version}` };
}

/**
 * Has every pinned server observed once, two at a time: installed from npm, started, listed, stopped. What
 * was listed is kept, so that a run that was broken off goes on where it stopped and a second run needs no
 * network; what failed is tried again.
 */
export async function captureServers(
  pins: readonly Pin[],
  onDone: (captured: Captured) => void,
): Promise<Captured[]> {
  const listed = new Map(
    listedPackages(new URL('../../../data/servers.json', import.meta.url).pathname).map(({ target }) => [
      target.id,
      target,
    ]),
  );
  mkdirSync(CAPTURES, { recursive: true });
  const queue = new PQueue({ concurrency: 2 });
  return Promise.all(
    pins.map(async (pin) => {
      const kept = readCapture(CAPTURES, pin);
      if (!isAbsence(kept)) return kept;
      const server = listed.get(pin.id);
      const { id, package: name, version, args = server?.args ?? [], env = server?.env ?? {} } = pin;
      const target = { kind: 'npm', id, package: name, version, args, env } as const;
      const observation = await queue.add(() => observe(target));
      const captured = captureOf(pin, observation);
      if (!isAbsence(captured))
        writeFileSync(join(CAPTURES, `${pin.id}.json`), `${JSON.stringify(captured)}\n`);
      onDone(captured);
      return captured;
    }),
  );
}

function captureOf(pin: Pin, { outcome, problems, server, instructions, tools }: Observation): Captured {
  if (outcome !== 'listed')
    return { id: pin.id, reason: `${outcome}: ${problems[0]?.detail ?? 'no detail'}` };
  return {
    id: pin.id,
    package: pin.package,
    version: pin.version,
    ...(server === undefined ? {} : { serverInfo: server }),
    ...(instructions === undefined ? {} : { instructions }),
    tools,
  };
}
