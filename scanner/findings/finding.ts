import type { Finding, FindingKind } from '../types.ts';

/** Longest quote of a finding, in UTF-16 units. */
const MAX_QUOTE = 80;

/** A finding on a stretch of a string, of which the beginning is quoted. */
export function finding(
  kind: FindingKind,
  tool: string,
  field: string,
  text: string,
  start: number,
  length: number,
): Finding {
  const end = start + Math.min(length, MAX_QUOTE);
  return { kind, tool, field, quote: text.slice(start, end), start, end };
}
