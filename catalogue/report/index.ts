import type { ScannedServer } from '../../scanner/types.ts';
import { json } from './json.ts';
import { table } from './table.ts';

/** What a reporter is given. */
export interface Report {
  /** Version of toolrisk. */
  readonly version: string;
  readonly servers: readonly ScannedServer[];
  /** For people's formats: columns to fill, and whether colour may be used. */
  readonly width: number;
  readonly colour: boolean;
}

/** Every way of writing a scan, by the word `--format` takes: pure functions from a scan to text. */
export const REPORTERS = { table, json } as const satisfies Readonly<
  Record<string, (report: Report) => string>
>;

export type ReporterId = keyof typeof REPORTERS;
