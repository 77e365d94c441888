import { counted } from '../counted.ts';
import { type Circumstances, type Note, remark } from './attempt.ts';
import { oneLine } from './one-line.ts';
import type { Contained } from './sandbox.ts';
import type { Traffic } from './stdio-transport.ts';

/** Of lines on stdout that break the protocol. */
export function trafficNotes(traffic: Traffic, redact: Circumstances['redact']): readonly Note[] {
  if (traffic.noise === 0) return [];
  const lines = traffic.noise === 1 ? '1 line' : `${traffic.noise} lines`;
  return [
    remark(
      'stdout-noise',
      `${lines} on stdout ${traffic.noise === 1 ? 'is' : 'are'} no protocol message, the first: ${oneLine(redact(traffic.firstNoise), 80)}`,
      'Report it to the server: stdout belongs to the protocol, logs to stderr.',
    ),
  ];
}

/** Of paths that a sandbox did not show. */
export function emptyNotes({ visible }: Contained): readonly Note[] {
  const { files = [], folders = [] } = visible?.standIns ?? {};
  const count = files.length + folders.length;
  if (count === 0) return [];
  return [
    remark(
      'paths-not-shown',
      `${counted(count, 'path')} that it was given stood empty in the sandbox, since you did not type them`,
      'If it needs what is there, type its command yourself: toolrisk scan -- COMMAND.',
    ),
  ];
}

/** Of processes that outlived what was done to end them. */
export function leftoverNotes(left: number): readonly Note[] {
  if (left === 0) return [];
  return [
    remark(
      'processes-left',
      `${counted(left, 'process', 'processes')} of the server could not be ended`,
      `Look for them with: ps -ef`,
    ),
  ];
}
