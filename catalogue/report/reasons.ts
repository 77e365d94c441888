import { SEVERITIES, type SeverityReason, type Suggestion, type Verdict } from '../../scanner/types.ts';
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

/** Of what a severity is made, a label in its words; what takes a step off is one word. */
const stepWords = (because: SeverityReason['because']): string =>
  because in SUGGESTION ? SUGGESTION[because as Suggestion] : because;
