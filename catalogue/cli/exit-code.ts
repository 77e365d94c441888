import { InvalidArgumentError, Option } from 'commander';
import { type ScannedServer, SEVERITIES, type Severity } from '../../scanner/types.ts';
import { isSeen } from '../report/seen.ts';

/** What `--fail-on` names: the mildest severity that fails a scan, or anything found in strings or configurations. */
const FAIL_ON = [...SEVERITIES, 'finding'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export interface Threshold {
  /** Absent or empty: nothing that was judged or found changes the exit code. */
  readonly failOn?: readonly FailOn[];
  /** Accept a list that is not complete, or empty. */
  readonly allowPartial: boolean;
}

/**
 * 1 when a tool is at or above the threshold, or something was found where that fails (`foundBeside` counts what is
 * of no server alone), also where the scan was partial; else 3 when a server could
 * not be observed, or not fully, or listed nothing at all (an expired key mostly looks like that); else 0.
 */
export function exitCode(
  servers: readonly ScannedServer[],
  { failOn = [], allowPartial }: Threshold,
  foundBeside = 0,
): 0 | 1 | 3 {
  const mildest = mildestOf(failOn);
  const atOrAbove = mildest === undefined ? [] : SEVERITIES.slice(SEVERITIES.indexOf(mildest));
  const isFound = foundBeside > 0 || servers.some(({ findings }) => findings.length > 0);
  const isGrave = servers.some(({ tools }) =>
    tools.some(({ verdict }) => atOrAbove.includes(verdict.severity)),
  );
  if (isGrave || (failOn.includes('finding') && isFound)) return 1;
  return servers.every((server) => isSeen(server, allowPartial)) ? 0 : 3;
}

/** The mildest severity among what `--fail-on` named, if any. */
export function mildestOf(failOn: readonly FailOn[] = []): Severity | undefined {
  return SEVERITIES.find((severity) => failOn.includes(severity));
}

/** For commands that scan. */
export function failOnOption(): Option {
  return new Option(
    '--fail-on <what>',
    'exit 1 at low, medium, high or critical and above, or at a finding (repeatable)',
  )
    .default([], 'nothing fails')
    .argParser(addFailOn);
}

/** One more value of `--fail-on`, which may be given several times. */
export function addFailOn(text: string, earlier: readonly FailOn[] = []): readonly FailOn[] {
  const known = FAIL_ON.find((what) => what === text);
  if (known === undefined) throw new InvalidArgumentError(`Allowed choices are ${FAIL_ON.join(', ')}.`);
  return [...earlier, known];
}
