import {
  ACTIONS,
  type Action,
  CATEGORIES,
  type Category,
  type JudgedTool,
  SEVERITIES,
  type Severity,
} from '../../scanner/types.ts';

/** How many tools carry each label; every label is present, mildest first. */
export interface Summary {
  readonly category: Readonly<Record<Category, number>>;
  readonly severity: Readonly<Record<Severity, number>>;
  readonly action: Readonly<Record<Action, number>>;
}

export function summarise(tools: readonly JudgedTool[]): Summary {
  const verdicts = tools.map(({ verdict }) => verdict);
  return {
    category: tally(
      CATEGORIES,
      verdicts.map((verdict) => verdict.category),
    ),
    severity: tally(
      SEVERITIES,
      verdicts.map((verdict) => verdict.severity),
    ),
    action: tally(
      ACTIONS,
      verdicts.map((verdict) => verdict.actions.recommended),
    ),
  };
}

function tally<Label extends string>(labels: readonly Label[], found: readonly Label[]) {
  return Object.fromEntries(
    labels.map((label) => [label, found.filter((one) => one === label).length]),
  ) as Record<Label, number>;
}
