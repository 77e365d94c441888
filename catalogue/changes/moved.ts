import type { Action, Category, Severity, Signal, Verdict } from '../../scanner/types.ts';

/** What an earlier verdict said of a tool, as a capture or a lock file holds it. */
export interface Labels {
  readonly category: Category;
  readonly signals: readonly Signal[];
  readonly severity: Severity;
  /** Of the recommended profile. */
  readonly action: Action;
}

export function labelsOf({ category, signals, severity, actions }: Verdict): Labels {
  return { category, signals, severity, action: actions.recommended };
}

/** What a later reading has that the earlier one had not; all of it where there was none. */
export function gainedLabels(before: Labels | undefined, after: Verdict): readonly (Category | Signal)[] {
  return [after.category, ...after.signals.filter((signal) => signal !== after.category)].filter(
    (label) => label !== before?.category && !before?.signals.some((signal) => signal === label),
  );
}

/** Whether the labels leave open why the action is another: its severity is as it was, or does not decide it. */
export function isMovedAside(before: Labels | undefined, after: Verdict): boolean {
  const isAnother = before?.action !== after.actions.recommended;
  return isAnother && (before?.severity === after.severity || after.reasons.action.length > 1);
}
