import { github } from './github.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { Report } from './report.ts';
import { sarif } from './sarif.ts';
import { table } from './table.ts';

export type { Report } from './report.ts';

/** Every way of writing a scan, by the word `--format` takes: pure functions from a scan to text. */
export const REPORTERS = { table, json, sarif, markdown, junit, github, html } as const satisfies Readonly<
  Record<string, (report: Report) => string>
>;

export type ReporterId = keyof typeof REPORTERS;
