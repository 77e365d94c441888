import type { Evidence, JudgedTool, Severity, Span, Verdict } from '../../scanner/types.ts';
import { visible, visibleName } from './visible.ts';

/** The shape of each severity: the second cue, after the word and before the colour. */
export const SHAPES: Readonly<Record<Severity, string>> = {
  low: '○',
  medium: '◔',
  high: '◑',
  critical: '●',
};

/** `● critical` */
export function severityWords({ severity }: Verdict): string {
  return `${SHAPES[severity]} ${severity}`;
}

/** `destructive · bulk`: the category, then each signal that adds something to it. */
export function riskWords({ category, signals }: Verdict): string {
  return [category, ...signals.filter((signal) => signal !== category)].join(' · ').replaceAll('_', ' ');
}

/** `description: "Request cancellation of a running batch job"` */
export function quoteWords(span: Span): string {
  return `${fieldWords(span.field)}: "${visible(span.quote)}"`;
}

/**
 * The pieces that decide, at most three: the deciding one, then one for each category or signal that the
 * verdict carries and no earlier piece speaks for. A quote is said once.
 */
export function decidingEvidence({ verdict }: JudgedTool): readonly Evidence[] {
  const said = new Set<string>();
  const chosen: Evidence[] = [];
  for (const piece of verdict.evidence) {
    const speaks =
      piece.suggests === verdict.category || verdict.signals.some((one) => one === piece.suggests);
    if (chosen.length > 0 && (!speaks || piece.stance === 'against')) continue;
    if (said.has(piece.suggests) || said.has(quoteWords(piece))) continue;
    said.add(piece.suggests).add(quoteWords(piece));
    chosen.push(piece);
  }
  return chosen.slice(0, 3);
}

/** A JSON Pointer into a definition in the words of a reader: `description`, `parameter ids`. */
function fieldWords(pointer: string): string {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const property = parts.lastIndexOf('properties');
  const name = parts[property + 1];
  if (property === -1 && parts.includes('required')) return 'required parameter';
  if (property === -1 || name === undefined) return visible(parts.join('.')) || 'definition';
  return `parameter ${visibleName(name)}`;
}
