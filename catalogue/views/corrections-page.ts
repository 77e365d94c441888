/** Every correction of the catalogue's tools, as one list. */
import type { CorrectionView } from './corrections.ts';
import type { ToolRow } from './shelf.ts';

export interface CorrectionRow extends CorrectionView {
  readonly tool: ToolRow;
}

/** The newest first, then by address. */
export function correctionRows(rows: readonly ToolRow[]): readonly CorrectionRow[] {
  return rows
    .flatMap((tool) => (tool.correction ? [{ ...tool.correction, tool }] : []))
    .sort((a, b) => compare(b.at, a.at) || compare(a.tool.href, b.tool.href));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
