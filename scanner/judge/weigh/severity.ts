import type { Action, Category, Declared, Profile, Severity, Signal } from '../../types.ts';
import { SEVERITIES } from '../../types.ts';

/** What severity is derived from: one mode of a tool. */
export interface Gravity {
  readonly category: Category;
  readonly signals: ReadonlySet<Signal>;
  readonly leaf: boolean;
  readonly bounded: boolean;
  readonly infrastructure: boolean;
}

/** Rubric section 1: of two acts that are both the tool's own the worse decides. */
export const RANK: Readonly<Record<Category, number>> = {
  read: 0,
  write: 1,
  execute: 2,
  destructive: 3,
  billing: 4,
};

const BASE: Readonly<Record<Category, number>> = {
  read: 0,
  write: 1,
  execute: 2,
  destructive: 3,
  billing: 3,
};

/** Rubric section 3: base by category, at most one step down, one step up for each aggravation, capped. */
export function severityOf(mode: Gravity): Severity {
  const { category, signals } = mode;
  let level = BASE[category];
  if (stepsDown(mode)) level -= 1;
  if (category === 'read') {
    if (signals.has('credential')) level += 2;
    if (signals.has('external_comm') || signals.has('bulk')) level += 1;
  } else {
    if (signals.has('bulk')) level += 1;
    const acts = category === 'write' || category === 'execute';
    if (acts && signals.has('privilege')) level += 1;
    if (acts && signals.has('destructive')) level += 1;
    if (acts && signals.has('credential')) level += 1;
    if (category === 'write' && signals.has('code_exec')) level += 1;
    if (category === 'write' && signals.has('external_comm') && signals.has('irreversible')) level += 1;
    if (mode.infrastructure && signals.has('metered')) level += 1;
  }
  return SEVERITIES[Math.max(0, Math.min(3, level))] as Severity;
}

function stepsDown({ category, signals, leaf, bounded }: Gravity): boolean {
  if (category === 'destructive')
    return leaf && !signals.has('bulk') && !signals.has('privilege') && !signals.has('credential');
  if (category === 'execute') return bounded && !signals.has('code_exec');
  return category === 'billing' && bounded;
}

const TABLE: Readonly<Record<Severity, Readonly<Record<Profile, Action>>>> = {
  low: { recommended: 'allow', permissive: 'allow', strict: 'allow' },
  medium: { recommended: 'limit', permissive: 'allow', strict: 'ask' },
  high: { recommended: 'ask', permissive: 'ask', strict: 'deny' },
  critical: { recommended: 'deny', permissive: 'ask', strict: 'deny' },
};
const ORDER: readonly Action[] = ['allow', 'limit', 'ask', 'deny'];
const atLeast = (action: Action, floor: Action): Action =>
  ORDER.indexOf(action) < ORDER.indexOf(floor) ? floor : action;

/** What the actions are derived from besides severity. */
export interface Standing {
  readonly category: Category;
  readonly signals: ReadonlySet<Signal>;
  readonly severity: Severity;
  readonly uncertain: boolean;
  /** Read with high confidence. */
  readonly surelyRead: boolean;
  readonly declared: Declared;
}

/** Rubric section 4: the action of each profile. Annotations only ever raise. */
export function actionsFor(standing: Standing): Record<Profile, Action> {
  return {
    recommended: actionFor(standing, 'recommended'),
    strict: actionFor(standing, 'strict'),
    permissive: actionFor(standing, 'permissive'),
  };
}

function actionFor(
  { category, signals, severity, uncertain, surelyRead, declared }: Standing,
  profile: Profile,
): Action {
  let action = TABLE[severity][profile];
  if (category === 'destructive' || category === 'billing') action = atLeast(action, 'ask');
  if (signals.has('metered')) action = atLeast(action, 'limit');
  if (uncertain) action = atLeast(action, category === 'read' ? 'limit' : 'ask');
  if (category === 'read' && !(signals.has('credential') && signals.has('bulk')) && action === 'deny')
    action = 'ask';
  if (declared.destructiveHint === true && !surelyRead) action = atLeast(action, 'ask');
  if (declared.readOnlyHint === false && category === 'read') action = atLeast(action, 'limit');
  return action;
}
