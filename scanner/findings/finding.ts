import type { Finding, FindingKind } from '../types.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** Longest quote of a finding, in UTF-16 units. */
const MAX_QUOTE = 80;

/** A finding on a stretch of a string, of which the beginning is quoted. */
export function finding(
  kind: FindingKind,
  tool: string,
  { field, text }: { readonly field: string; readonly text: string },
  { start, length }: Stretch = { start: 0, length: text.length },
): Finding {
  const end = start + Math.min(length, MAX_QUOTE);
  return { kind, tool, field, quote: text.slice(start, end), start, end };
}
