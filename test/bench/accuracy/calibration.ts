import type { CalibrationRow } from '../../../catalogue/views/accuracy.ts';
import { CONFIDENCES } from '../../../scanner/types.ts';
import { type Row, share } from './score.ts';

/** How often the judge is right where it says it is sure: right means category and action, both. */
export function calibration(rows: readonly Row[]): CalibrationRow[] {
  const judged = rows.filter((row) => row.judged !== undefined);
  return CONFIDENCES.toReversed().map((confidence) => {
    const those = judged.filter((row) => row.judged?.confidence === confidence);
    return {
      confidence,
      tools: those.length,
      share: those.length / (judged.length || 1),
      right: share(
        those,
        ({ label, judged }) => label.category === judged?.category && label.action === judged.action,
      ),
    };
  });
}
