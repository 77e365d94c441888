import type { Severity, Span, Verdict } from '../../scanner/types.ts';
import { fieldInWords } from '../views/pointer.ts';
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
export function quoteWords({ field, quote }: Pick<Span, 'field' | 'quote'>): string {
  return `${fieldWords(field)}: "${visible(quote)}"`;
}

/** Where in a definition a text stands, as a reader would say it: `parameter ids, description`. */
export function fieldWords(field: string): string {
  return visibleName(fieldInWords(field)) || 'definition';
}
