/** What somebody said of tools in place of the judge, with the judge's verdict beside it. */
import type { JudgedTool } from '../../scanner/types.ts';
import { oneLine } from './text.ts';
import { type VerdictLine, verdictLine } from './verdict.ts';

export interface CorrectionView {
  readonly reason: string;
  readonly by: string;
  /** The day, `2026-11-26`. */
  readonly at: string;
  /** The definition is another since: the correction is shown and not applied. */
  readonly stale: boolean;
  /** What is held now. */
  readonly held: VerdictLine;
  readonly machine: VerdictLine;
}

/** Undefined where nobody said otherwise. */
export function correctionView(judged: JudgedTool): CorrectionView | undefined {
  const { tool, correction } = judged;
  if (correction === undefined) return undefined;
  const { reason, by, at, stale, machine } = correction;
  return {
    reason: oneLine(reason, LONGEST),
    by: oneLine(by, 80),
    at,
    stale,
    held: verdictLine(judged),
    machine: verdictLine({ tool, verdict: machine }),
  };
}

/** Characters of a reason that are shown. */
const LONGEST = 600;
