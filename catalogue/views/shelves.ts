/** What tools are divided by, each with how many tools stand there and the page that lists them. */
import { CATEGORIES, SEVERITIES, SIGNALS } from '../../scanner/types.ts';
import { categoryHref, severityHref, signalHref, type ToolRow } from './shelf.ts';
import { CATEGORY, SEVERITY, SIGNAL } from './wording.ts';

export interface Shelf {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly count: number;
  readonly means: string;
}

/** In the vocabulary's order. */
export function categoryShelves(rows: readonly ToolRow[]): Shelf[] {
  const counts = tally(rows, (row) => [row.category]);
  return CATEGORIES.map((id) => ({
    id,
    title: CATEGORY[id].word,
    href: categoryHref(id),
    count: counts.get(id) ?? 0,
    means: CATEGORY[id].title,
  }));
}

/** The gravest first. */
export function severityShelves(rows: readonly ToolRow[]): Shelf[] {
  const counts = tally(rows, (row) => [row.line.severity]);
  return [...SEVERITIES].reverse().map((id) => ({
    id,
    title: id,
    href: severityHref(id),
    count: counts.get(id) ?? 0,
    means: SEVERITY[id].means,
  }));
}

/** In the vocabulary's order. */
export function signalShelves(rows: readonly ToolRow[]): Shelf[] {
  const counts = tally(rows, (row) => row.signals);
  return SIGNALS.map((id) => ({
    id,
    title: SIGNAL[id].word,
    href: signalHref(id),
    count: counts.get(id) ?? 0,
    means: `${SIGNAL[id].sentence}.`,
  }));
}

function tally<Label>(
  rows: readonly ToolRow[],
  labels: (row: ToolRow) => readonly Label[],
): ReadonlyMap<Label, number> {
  const counts = new Map<Label, number>();
  for (const row of rows) for (const label of labels(row)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
