import { resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import pkg from '../../package.json' with { type: 'json' };
import type { ScannedServer } from '../../scanner/types.ts';
import type { ReporterId } from '../report/index.ts';
import { reporter } from '../report/reporter.ts';
import type { Configured } from './config-targets.ts';
import { REPORTER_IDS } from './reporter-ids.ts';
import type { Beside } from './scan-report.ts';
import { refuseOwnInput, refuseUnwritable, writeFile } from './write-file.ts';

/** A report of the scan that goes to a file, beside what is printed. */
export interface FileReport {
  readonly format: ReporterId;
  readonly path: string;
}

/** For commands that scan. */
export function reportOption(): Option {
  return new Option('--report <format=file>', 'also write it in this format to a file (repeatable)')
    .default([], 'none')
    .argParser(addReport);
}

/** `sarif=toolrisk.sarif` */
function addReport(text: string, earlier: readonly FileReport[]): readonly FileReport[] {
  const [, format = '', path = ''] = /^([a-z]+)=(.+)$/s.exec(text) ?? [];
  const known = REPORTER_IDS.find((id) => id === format);
  if (known === undefined)
    throw new InvalidArgumentError(`Write format=file; formats: ${REPORTER_IDS.join(', ')}.`);
  if (earlier.some((one) => resolve(one.path) === resolve(path)))
    throw new InvalidArgumentError('Two reports cannot be one file.');
  return [...earlier, { format: known, path }];
}

/** Files that a command reads, which no report may take the place of. */
export function filesRead(
  { targets, entries }: Pick<Configured, 'targets' | 'entries'>,
  { config, corrections }: { readonly config?: string; readonly corrections?: string },
): readonly string[] {
  const lists = targets.flatMap((target) => (target.kind === 'file' ? [target.path] : []));
  const named = [config, corrections].filter((path) => path !== undefined);
  return [...lists, ...named, ...entries.map(({ file }) => file)];
}

/** @throws {UsageError} when one would take the place of a file that the scan reads, or could not be written. */
export async function refuseReports(
  reports: readonly FileReport[],
  inputs: readonly string[],
): Promise<void> {
  for (const { path } of reports) {
    refuseOwnInput(path, inputs, NEXT);
    await refuseUnwritable(path, NEXT);
  }
}

const NEXT = 'Name another file with --report.';

/** Each whole or not at all. @throws {UsageError} for one that cannot be written. */
export async function writeReports(
  reports: readonly FileReport[],
  servers: readonly ScannedServer[],
  beside: Beside,
): Promise<void> {
  for (const { format, path } of reports) {
    const write = await reporter(format);
    const text = write({ version: pkg.version, servers, ...beside, width: 120, colour: false });
    await writeFile(path, [text], NEXT);
  }
}
