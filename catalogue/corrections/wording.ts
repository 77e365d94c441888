import type { ToolCorrection, Verdict } from '../../scanner/types.ts';
import { visible } from '../report/visible.ts';
import { riskWords } from '../views/wording.ts';

/**
 * `corrected by Ada on 2026-11-26: it only marks. The judge says high, destructive · irreversible (ask).` One line in
 * the voice of the catalogue; the tool's name is left to the caller.
 */
export function correctionWords({ reason, by, at, stale, machine }: ToolCorrection): string {
  const said = `by ${visible(by)} on ${at}: ${withStop(visible(reason))}`;
  return stale
    ? `a correction is not applied, since the definition is another now; it was made ${said}`
    : `corrected ${said} The judge says ${judgement(machine)}.`;
}

/** `high, destructive · bulk (ask)` */
export function judgement(verdict: Verdict): string {
  return `${verdict.severity}, ${riskWords(verdict)} (${verdict.actions.recommended})`;
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
