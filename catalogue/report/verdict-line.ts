import type { Severity, Span, Verdict } from '../../scanner/types.ts';
import { fieldInWords, toldWords } from '../views/pointer.ts';
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

/** `description: "Request cancellation of a running batch job"` */
export function quoteWords(piece: Pick<Span, 'field' | 'quote'>): string {
  const { field, quote } = toldWords(piece);
  return `${visibleName(field) || 'definition'}: "${visible(quote)}"`;
}

/** Where in a definition a text stands, as a reader would say it: `parameter ids, description`. */
export function fieldWords(field: string): string {
  return visibleName(fieldInWords(field)) || 'definition';
}
