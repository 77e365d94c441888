import type { Category, Mitigation, Severity, SeverityReason, Signal } from '../../types.ts';
import { SEVERITIES } from '../../types.ts';

/** What severity is derived from: one mode of a tool. */
export interface Gravity {
  readonly category: Category;
  readonly signals: ReadonlySet<Signal>;
  readonly leaf: boolean;
  readonly bounded: boolean;
  readonly infrastructure: boolean;
}

/** An act's own part of that, as rules give it: what they leave out does not hold. */
interface Given extends Partial<Omit<Gravity, 'category' | 'signals'>> {
  readonly category: Category;
  readonly signals?: readonly Signal[];
}

/** The gravity of an act by itself. */
export const gravityOf = ({ category, signals, leaf, bounded, infrastructure }: Given): Gravity => ({
  category,
  signals: new Set(signals),
  leaf: leaf === true,
  bounded: bounded === true,
  infrastructure: infrastructure === true,
});

/** How grave an act is by itself, from 0. */
export const gravenessOf = (given: Given): number =>
  SEVERITIES.indexOf(severityOf(severityReasons(gravityOf(given))));

/** Rubric section 1: of two acts that are both the tool's own the worse decides. */
export const RANK: Readonly<Record<Category, number>> = {
  read: 0,
  write: 1,
  execute: 2,
  destructive: 3,
  billing: 4,
};

/** Where each category starts on SEVERITIES, from 0. */
export const BASE: Readonly<Record<Category, number>> = {
  read: 0,
  write: 1,
  execute: 2,
  destructive: 3,
  billing: 3,
};

/** The severity that reasons add up to. */
export function severityOf(reasons: readonly SeverityReason[]): Severity {
  const level = reasons.reduce((sum, { steps }) => sum + steps, 0);
  return SEVERITIES[Math.max(0, Math.min(3, level))] as Severity;
}

/** Rubric section 3: base by category, at most one step down, one step up for each aggravation. */
export function severityReasons(mode: Gravity): readonly SeverityReason[] {
  const { category, signals } = mode;
  const milder = mitigationOf(mode);
  return [
    { because: category, steps: BASE[category] },
    ...(milder === undefined ? [] : [{ because: milder, steps: -1 }]),
    ...AGGRAVATIONS.filter((one) => signals.has(one.signal) && one.holds(mode)).map(
      ({ signal, steps = 1 }) => ({ because: signal, steps }),
    ),
  ];
}

function mitigationOf({ category, signals, leaf, bounded }: Gravity): Mitigation | undefined {
  const single = leaf && !signals.has('bulk') && !signals.has('privilege') && !signals.has('credential');
  if (category === 'destructive' && single) return 'leaf';
  if (category === 'execute' && bounded && !signals.has('code_exec')) return 'bounded';
  return category === 'billing' && bounded ? 'unpaid' : undefined;
}

interface Aggravation {
  readonly signal: Signal;
  readonly steps?: number;
  readonly holds: (mode: Gravity) => boolean;
}

const isWrite = ({ category }: Gravity): boolean => category === 'write';
const isRead = ({ category }: Gravity): boolean => category === 'read';
const acts = ({ category }: Gravity): boolean => category === 'write' || category === 'execute';

/** At these a tool is asked about whatever else is read of it. */
export const ASKED: ReadonlySet<Severity> = new Set(['high', 'critical']);

/** What makes a tool graver, in the order in which it is told. */
const AGGRAVATIONS: readonly Aggravation[] = [
  { signal: 'bulk', holds: (mode) => !isRead(mode) },
  { signal: 'destructive', holds: acts },
  { signal: 'privilege', holds: acts },
  { signal: 'credential', holds: acts },
  { signal: 'code_exec', holds: isWrite },
  { signal: 'external_comm', holds: (mode) => isWrite(mode) && mode.signals.has('irreversible') },
  { signal: 'metered', holds: (mode) => !isRead(mode) && mode.infrastructure },
  { signal: 'credential', steps: 2, holds: isRead },
  { signal: 'external_comm', holds: isRead },
  // A read that dumps and reaches out is one step graver, not two.
  { signal: 'bulk', holds: (mode) => isRead(mode) && !mode.signals.has('external_comm') },
];
