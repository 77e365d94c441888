import {
  type Action,
  type ActionReason,
  type Category,
  type JudgedTool,
  PROFILES,
  type Profile,
  type Reasons,
  SEVERITIES,
  type Severity,
  SIGNALS,
  type Signal,
  type Verdict,
} from '../../types.ts';
import { actionReasons, type Standing } from './actions.ts';
import { RANK, severityOf, severityReasons } from './severity.ts';

/** What somebody says of a tool. What is absent stays, or follows from the rest as the rubric has it. */
export interface Labels {
  /** Comes with `signals`: those of another category say nothing. */
  readonly category?: Category | undefined;
  readonly signals?: readonly Signal[] | undefined;
  readonly severity?: Severity | undefined;
  /** In every profile. */
  readonly action?: Action | undefined;
}

/**
 * The verdict on a tool of which somebody knows more than its text tells: severity and action follow from the labels
 * by the same tables as the judge's (rubric sections 3 and 4), unless the labels name them.
 * @param found the definition holds something to look at, or could not be seen whole: no label answers that, so
 *   that no profile allows the tool unasked
 */
export function relabelled({ tool, verdict }: JudgedTool, labels: Labels, found: boolean): Verdict {
  const category = labels.category ?? verdict.category;
  const signals = withImplied(category, labels.signals ?? verdict.signals);
  const isReread = labels.category !== undefined || labels.signals !== undefined;
  const weighed = isReread ? reweighed(category, signals, verdict.reasons) : verdict.reasons;
  const severity = labels.severity ?? severityOf(weighed.severity);
  const standing: Standing = {
    category,
    signals,
    severity,
    uncertain: false,
    unread: false,
    steers: found,
    surelyRead: category === 'read',
    declared: tool.declared,
  };
  const actionsBy = (profile: Profile) => named(actionReasons(standing, profile), labels.action, found);
  const isMilder = RANK[category] < RANK[verdict.category];
  return {
    ...verdict,
    category,
    signals: SIGNALS.filter((signal) => signals.has(signal)),
    severity,
    confidence: 'high',
    uncertain: false,
    actions: Object.fromEntries(
      PROFILES.map((profile) => [profile, actionsBy(profile).at(-1)!.action]),
    ) as Verdict['actions'],
    // The words that speak against the annotations were read for more than they say.
    contradictions: isMilder ? [] : verdict.contradictions,
    reasons: {
      ...weighed,
      severity: addedUpTo(severity, weighed.severity),
      action: actionsBy('recommended'),
    },
  };
}

function withImplied(category: Category, signals: readonly Signal[]): ReadonlySet<Signal> {
  const implied: Readonly<Record<Category, readonly Signal[]>> = {
    read: [],
    write: [],
    execute: [],
    destructive: ['destructive', 'irreversible'],
    billing: ['billing'],
  };
  return new Set([...implied[category], ...signals]);
}

/** What makes a tool milder or is no signal stays as the judge saw it; its act and its modes are not what is meant. */
function reweighed(
  category: Category,
  signals: ReadonlySet<Signal>,
  { severity }: Reasons,
): Omit<Reasons, 'action'> {
  const counted = new Set(severity.map(({ because }) => because));
  const bounded = counted.has('bounded') || counted.has('unpaid');
  const infrastructure = counted.has('metered');
  const mode = { category, signals, leaf: counted.has('leaf'), bounded, infrastructure };
  return { severity: severityReasons(mode), mode: false };
}

function addedUpTo(severity: Severity, reasons: Reasons['severity']): Reasons['severity'] {
  if (severityOf(reasons) === severity) return reasons;
  const sum = reasons.reduce((all, { steps }) => all + steps, 0);
  return [...reasons, { because: 'corrected', steps: SEVERITIES.indexOf(severity) - sum }];
}

function named(
  reasons: readonly ActionReason[],
  action: Action | undefined,
  found: boolean,
): readonly ActionReason[] {
  if (action === undefined) return reasons;
  const [bySeverity] = reasons as readonly [ActionReason];
  const said: ActionReason = { because: 'corrected', action };
  const isLoose = action === 'allow' || action === 'limit';
  return found && isLoose ? [bySeverity, said, { because: 'steers', action: 'ask' }] : [bySeverity, said];
}
