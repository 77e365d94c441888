import {
  type Finding,
  SEVERITIES,
  type SeverityReason,
  type Suggestion,
  type Verdict,
} from '../../scanner/types.ts';
import { gainedLabels, isMovedAside, type Labels } from '../changes/moved.ts';
import { whyRecommended } from '../policy/why.ts';
import { SUGGESTION } from '../views/wording.ts';
import { quoteWords } from './verdict-line.ts';

/** `Severity critical: destructive starts at high, bulk +1 (description: "deletes all")`: the sum that it is. */
export function severityReason({ severity, reasons }: Verdict): string {
  const sum = reasons.severity.map(({ because, steps }, i) =>
    i === 0
      ? `${stepWords(because)} starts at ${SEVERITIES[steps]}`
      : `${stepWords(because)} ${steps > 0 ? '+' : ''}${steps}`,
  );
  const act = reasons.act ? ` (${reasons.mode ? 'the gravest mode: ' : ''}${quoteWords(reasons.act)})` : '';
  return `Severity ${severity}: ${sum.join(', ')}${act}`;
}

/** `Action ask: …`, with what decides it beside the severity. */
export function actionReason(verdict: Verdict): string {
  return `Action ${verdict.actions.recommended}: ${whyRecommended({ verdict })}`;
}

/**
 * Why a tool is read otherwise than before, a line each: the words by which it has what the earlier reading had not, the
 * sum of a severity that rose without any, and what moved its action beside the severity. `before` is absent where the
 * tool is new.
 */
export function reasonLines(before: Labels | undefined, after: Verdict): readonly string[] {
  const gained = gainedLabels(before, after).flatMap((label) => {
    const piece = after.evidence.find(
      ({ stance, suggests, quote }) => stance === 'for' && suggests === label && quote !== '',
    );
    return piece === undefined ? [] : [`${SUGGESTION[label]} by ${quoteWords(piece)}`];
  });
  const isGraver = before !== undefined && rank(after) > rank(before);
  return [
    ...gained,
    ...(isGraver && gained.length === 0 ? [severityReason(after)] : []),
    ...(isMovedAside(before, after) ? [actionReason(after)] : []),
  ];
}

const rank = ({ severity }: Pick<Verdict, 'severity'>): number => SEVERITIES.indexOf(severity);

/** `instructing-text in description: "…"` */
export function findingWords(finding: Finding): string {
  return `${finding.kind} in ${quoteWords(finding)}`;
}

/** Of what a severity is made, a label in its words; what takes a step off is one word. */
const stepWords = (because: SeverityReason['because']): string =>
  because in SUGGESTION ? SUGGESTION[because as Suggestion] : because;
