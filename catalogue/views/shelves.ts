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
  return CATEGORIES.map((id) => ({
    id,
    title: CATEGORY[id].word,
    href: categoryHref(id),
    count: rows.filter((row) => row.category === id).length,
    means: CATEGORY[id].title,
  }));
}

/** The gravest first. */
export function severityShelves(rows: readonly ToolRow[]): Shelf[] {
  return [...SEVERITIES].reverse().map((id) => ({
    id,
    title: id,
    href: severityHref(id),
    count: rows.filter((row) => row.line.severity === id).length,
    means: SEVERITY[id].means,
  }));
}

/** In the vocabulary's order. */
export function signalShelves(rows: readonly ToolRow[]): Shelf[] {
  return SIGNALS.map((id) => ({
    id,
    title: SIGNAL[id].word,
    href: signalHref(id),
    count: rows.filter((row) => row.signals.includes(id)).length,
    means: `${SIGNAL[id].sentence}.`,
  }));
}
