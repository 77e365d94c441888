import {
  ACTIONS,
  type Action,
  type ActionReason,
  type Category,
  type Declared,
  PROFILES,
  type Profile,
  type Severity,
  type Signal,
} from '../../types.ts';

/** What the actions are derived from. */
export interface Standing {
  readonly category: Category;
  readonly signals: ReadonlySet<Signal>;
  readonly severity: Severity;
  readonly uncertain: boolean;
  /** Some of the definition could not be read at all (rubric section 8). */
  readonly unread: boolean;
  /** Tells of destroying, paying, sending or running code in a sentence whose build alone spares it. */
  readonly doubted?: boolean;
  /** The definition instructs the model, asks it for what is not the tool's, or hides text (rubric section 8). */
  readonly steers: boolean;
  /** All by which it steers is that a guide to the server asks to be read first. */
  readonly guides?: boolean;
  /** Read with high confidence. */
  readonly surelyRead: boolean;
  readonly declared: Declared;
}

const TABLE: Readonly<Record<Severity, Readonly<Record<Profile, Action>>>> = {
  low: { recommended: 'allow', permissive: 'allow', strict: 'allow' },
  medium: { recommended: 'limit', permissive: 'allow', strict: 'ask' },
  high: { recommended: 'ask', permissive: 'ask', strict: 'deny' },
  critical: { recommended: 'deny', permissive: 'ask', strict: 'deny' },
};

/** Rubric section 4: the action of each profile. Annotations only ever raise. */
export function actionsFor(standing: Standing): Readonly<Record<Profile, Action>> {
  const entries = PROFILES.map((profile) => [profile, actionReasons(standing, profile).at(-1)!.action]);
  return Object.fromEntries(entries) as Record<Profile, Action>;
}

/** What the severity asks for, then whatever asks for the action that is taken instead, if any. */
export function actionReasons(standing: Standing, profile: Profile): readonly ActionReason[] {
  const bySeverity = TABLE[standing.severity][profile];
  const first: ActionReason = { because: 'severity', action: bySeverity };
  if (bySeverity === 'deny' && mayOnlyAsk(standing)) return [first, { because: 'read', action: 'ask' }];
  const raising = FLOORS.filter(({ action, holds }) => isStricter(action, bySeverity) && holds(standing));
  return [
    first,
    ...raising
      .filter((one) => !raising.some((other) => isStricter(other.action, one.action)))
      .map(({ because, action }) => ({ because, action })),
  ];
}

function mayOnlyAsk({ category, signals }: Standing): boolean {
  return category === 'read' && !(signals.has('credential') && signals.has('bulk'));
}

function isStricter(one: Action, other: Action): boolean {
  return ACTIONS.indexOf(one) > ACTIONS.indexOf(other);
}

interface Floor extends ActionReason {
  readonly holds: (standing: Standing) => boolean;
}

/** What is never answered more loosely, whatever the severity. */
const FLOORS: readonly Floor[] = [
  { because: 'unread', action: 'ask', holds: ({ unread }) => unread },
  { because: 'steers', action: 'ask', holds: ({ steers, guides }) => steers && guides !== true },
  { because: 'steers', action: 'limit', holds: ({ steers }) => steers },
  {
    because: 'uncertain',
    action: 'ask',
    holds: ({ uncertain, doubted, category }) => doubted || (uncertain && category !== 'read'),
  },
  { because: 'uncertain', action: 'limit', holds: ({ uncertain }) => uncertain },
  { because: 'destructive', action: 'ask', holds: ({ category }) => category === 'destructive' },
  { because: 'billing', action: 'ask', holds: ({ category }) => category === 'billing' },
  {
    because: 'destructiveHint',
    action: 'ask',
    holds: ({ declared, surelyRead }) => declared.destructiveHint === true && !surelyRead,
  },
  {
    because: 'readOnlyHint',
    action: 'limit',
    holds: ({ declared, category }) => declared.readOnlyHint === false && category === 'read',
  },
  { because: 'metered', action: 'limit', holds: ({ signals }) => signals.has('metered') },
];
