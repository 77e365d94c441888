import { Option } from 'commander';
import { SEVERITIES, type Severity } from '../../scanner/types.ts';
import type { Change } from '../changes/index.ts';

const WORDS = ['rise', 'change', 'finding', ...SEVERITIES] as const;
/** What a person can ask to fail on; a severity means a rise that ends at or above it. */
export type ChangeThreshold = (typeof WORDS)[number];

export function failOnOption(): Option {
  return new Option(
    '--fail-on <what>',
    'exit 1 on a rise of risk, any change but rewording, a new finding, or a rise to this severity or above (default: nothing fails)',
  ).choices([...WORDS]);
}

/** 1 when a change is what `failOn` names, else 0; without `failOn` changes never fail a command. */
export function changeExitCode(changes: readonly Change[], failOn: ChangeThreshold | undefined): 0 | 1 {
  return failOn !== undefined && changes.some((change) => FAILS[failOn](change)) ? 1 : 0;
}

const risesTo =
  (least: Severity) =>
  ({ rise, after }: Change): boolean =>
    rise && after !== undefined && SEVERITIES.indexOf(after.severity) >= SEVERITIES.indexOf(least);

const FAILS: Readonly<Record<ChangeThreshold, (change: Change) => boolean>> = {
  rise: ({ rise }) => rise,
  change: ({ kind }) => kind !== 'reworded',
  finding: ({ findings }) => findings.length > 0,
  low: risesTo('low'),
  medium: risesTo('medium'),
  high: risesTo('high'),
  critical: risesTo('critical'),
};
