import type { Headline } from '../../../catalogue/views/accuracy.ts';
import {
  type Action,
  CATEGORIES,
  type Category,
  type Confidence,
  SEVERITIES,
  type Severity,
  SIGNALS,
  type Signal,
} from '../../../scanner/types.ts';
import { weightedKappa } from './kappa.ts';
import type { Label } from './labels.ts';

/** What a contender says of one tool. */
export interface Judgement {
  readonly server: string;
  readonly name: string;
  readonly category: Category;
  readonly signals: readonly Signal[];
  readonly severity: Severity;
  readonly action: Action;
  /** Only the judge has one. */
  readonly confidence?: Confidence;
}

/** A labelled tool and what was said of it; `judged` is absent for a tool nobody could look at. */
export interface Row {
  readonly label: Label;
  readonly judged?: Judgement;
}

/** How well one class was found; precision, recall and F1 are 0 where nothing is there to divide by. */
export interface ClassScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly support: number;
}

export interface Score extends Headline<number> {
  readonly categories: Readonly<Record<Category, ClassScore>>;
  readonly signals: Readonly<Record<Signal, ClassScore>>;
}

/** The signals this product is about. */
export const RISKS = ['destructive', 'bulk', 'billing'] as const;

/**
 * All measures over the rows. A missing tool has no category and no signal, and is taken for low and
 * allowed, because that is what becomes of a tool nobody looked at. A signal on which the labellers differed is not scored for that tool.
 */
export function score(rows: readonly Row[]): Score {
  const categories = record(CATEGORIES, (category) =>
    classScore(
      rows,
      ({ label }) => label.category === category,
      ({ judged }) => judged?.category === category,
    ),
  );
  const signals = record(SIGNALS, (signal) =>
    classScore(
      rows.filter(({ label }) => !label.unsure.includes(signal)),
      ({ label }) => label.signals.includes(signal),
      ({ judged }) => judged?.signals.includes(signal) ?? false,
    ),
  );
  const risky = rows.filter(({ label }) => isGuarded(label.action));
  const safe = rows.filter(({ label }) => !isGuarded(label.action));
  const isStopped = ({ judged }: Row) => isGuarded(judged?.action ?? 'allow');
  return {
    accuracy: share(rows, ({ label, judged }) => label.category === judged?.category),
    macroF1: mean(CATEGORIES.map((category) => categories[category].f1)),
    riskF1: mean(RISKS.map((signal) => signals[signal].f1)),
    severityKappa: weightedKappa(
      rows.map(({ label, judged }) => [
        SEVERITIES.indexOf(label.severity),
        SEVERITIES.indexOf(judged?.severity ?? 'low'),
      ]),
      SEVERITIES.length,
    ),
    actionExact: share(rows, ({ label, judged }) => label.action === (judged?.action ?? 'allow')),
    falseAllow: share(risky, (row) => !isStopped(row)),
    overBlock: share(safe, isStopped),
    categories,
    signals,
  };
}

/** Puts beside each label what was said of that tool of that server. */
export function pair(labels: readonly Label[], judgements: readonly Judgement[]): Row[] {
  const key = ({ server, name }: { server: string; name: string }) => JSON.stringify([server, name]);
  const said = new Map(judgements.map((judgement) => [key(judgement), judgement]));
  return labels.map((label) => {
    const judged = said.get(key(label));
    return judged === undefined ? { label } : { label, judged };
  });
}

/** Share of the items for which `test` holds; 0 of nothing. */
export function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.filter(test).length / (items.length || 1);
}

/** Whether a person is asked, or the call refused. */
function isGuarded(action: Action): boolean {
  return action === 'ask' || action === 'deny';
}

function classScore(
  rows: readonly Row[],
  labelled: (row: Row) => boolean,
  found: (row: Row) => boolean,
): ClassScore {
  let [both, onlyFound, onlyLabelled] = [0, 0, 0];
  for (const row of rows) {
    if (labelled(row) && found(row)) both++;
    else if (found(row)) onlyFound++;
    else if (labelled(row)) onlyLabelled++;
  }
  const precision = both / (both + onlyFound || 1);
  const recall = both / (both + onlyLabelled || 1);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall || 1),
    support: both + onlyLabelled,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
