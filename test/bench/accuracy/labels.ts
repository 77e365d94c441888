import { readFileSync } from 'node:fs';
import type { Action, Category, Severity, Signal } from '../../../scanner/types.ts';
import type { Pin } from './capture.ts';

/** What a file of labels says of one tool; data/README.md tells how it was made. */
export interface Label {
  readonly id: string;
  /** `id` of a pinned server. */
  readonly server: string;
  readonly name: string;
  readonly category: Category;
  readonly signals: readonly Signal[];
  /** Signals on which the labelling passes differed: they are not scored for this tool. */
  readonly unsure: readonly Signal[];
  readonly uncertain: boolean;
  readonly severity: Severity;
  readonly action: Action;
}

export interface Labels {
  readonly rubric: string;
  readonly made: string;
  readonly agreement: { readonly category: number; readonly kappa: number };
  /** The exact versions whose definitions were labelled. */
  readonly servers: readonly Pin[];
  readonly tools: readonly Label[];
}

/** Reads the labels that the rules were written with in view. */
export const readLabels = (): Labels => read('labels.json');

/** Reads the labels that no rule was written with in view (data/README.md). */
export const readHeldBack = (): Labels => read('labels-held-back.json');

const read = (name: string): Labels =>
  JSON.parse(readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8')) as Labels;

/** The labels of some of the servers only. */
export function labelsOf(labels: Labels, servers: ReadonlySet<string>): Labels {
  return {
    ...labels,
    servers: labels.servers.filter(({ id }) => servers.has(id)),
    tools: labels.tools.filter(({ server }) => servers.has(server)),
  };
}
