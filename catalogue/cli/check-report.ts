import { readFileSync } from 'node:fs';
import picocolors from 'picocolors';
import pkg from '../../package.json' with { type: 'json' };
import type { Deviation } from '../lock/deviation.ts';
import { visibleJson } from '../report/visible.ts';
import type { Configured } from './config-targets.ts';
import { page, print } from './io.ts';

export const CHECK_FORMATS = ['table', 'json', 'sarif', 'github'] as const;

/** How what a check found is printed, and against which lock file it was. */
interface Printing {
  readonly format: (typeof CHECK_FORMATS)[number];
  readonly lock: string;
  /** What `--fail-on` names was found. */
  readonly isFound?: boolean;
}

/** Prints what a check found; the exit code stands before, as whoever reads only the first lines gets the right one. */
export async function tellAll(
  deviations: readonly Deviation[],
  placeOf: Configured['placeOf'],
  { format, lock, isFound = false }: Printing,
): Promise<void> {
  process.exitCode = isFound ? 1 : codeOf(deviations);
  if (format === 'json') return print(visibleJson({ deviations }));
  if (format === 'sarif' || format === 'github') {
    const { deviationsGithub, deviationsSarif } = await import('../report/deviations-sarif.ts');
    const write = format === 'sarif' ? deviationsSarif : deviationsGithub;
    const places = await placesIn(lock, placeOf);
    return print(write({ version: pkg.version, deviations, placeOf: places }));
  }
  const { deviationLines } = await import('../report/deviations.ts');
  await print(deviationLines(deviations, picocolors.createColors(page().colour)).join('\n'));
}

/** In the lock file; of what that does not have, in the configuration. */
async function placesIn(path: string, placeOf: Configured['placeOf']) {
  const { lockLines } = await import('../lock/places.ts');
  const { uriOf } = await import('./config-targets.ts');
  const lineOf = lockLines(readFileSync(path, 'utf8'));
  return ({ server, tool }: Deviation) => {
    const line = lineOf(server, tool);
    return line === undefined ? placeOf(server) : { uri: uriOf(path), line };
  };
}

export function codeOf(deviations: readonly Deviation[]): 0 | 1 | 3 {
  const failing = deviations.filter(({ fails }) => fails);
  if (failing.some(({ kind }) => kind !== 'server-not-observed')) return 1;
  return failing.length > 0 ? 3 : 0;
}
