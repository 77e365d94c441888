import { ACTIONS, type JudgedTool, type ScannedServer, SEVERITIES, type Verdict } from '../scanner/types.ts';

/** What a reader must know of a tool's risk; a verdict is one. */
export type Risk = Pick<Verdict, 'category' | 'signals' | 'severity' | 'actions'>;

/** A difference between two captures of one server, told as a change of risk. */
export type Change =
  | { readonly kind: 'tool-added'; readonly tool: string; readonly after: Risk }
  | { readonly kind: 'tool-removed'; readonly tool: string; readonly before: Risk }
  | {
      /** The definition changed. `reworded`: what it can do, as we read it, did not. */
      readonly kind: 'risk-raised' | 'risk-lowered' | 'reworded';
      readonly tool: string;
      readonly before: Risk;
      readonly after: Risk;
    };

/**
 * What changed from one capture to a later one of the same server, worst first. Both must be judged by the
 * same ruleset: a difference in our rules is no change of the server. Tools are matched by name, and those of
 * one name in served order.
 */
export function changesBetween(before: ScannedServer, after: ScannedServer): readonly Change[] {
  const earlier = byName(before.tools);
  const later = byName(after.tools);
  const changes: Change[] = [];
  for (const [key, { tool, verdict }] of later) {
    const known = earlier.get(key);
    if (!known) changes.push({ kind: 'tool-added', tool: tool.name, after: verdict });
    else if (known.tool.digest !== tool.digest) {
      const kind = direction(known.verdict, verdict);
      changes.push({ kind, tool: tool.name, before: known.verdict, after: verdict });
    }
  }
  for (const [key, { tool, verdict }] of earlier) {
    if (!later.has(key)) changes.push({ kind: 'tool-removed', tool: tool.name, before: verdict });
  }
  return changes.sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || gravity(b) - gravity(a));
}

/** One sentence in the voice of the catalogue. The tool's name is left to the caller, who knows the medium. */
export function changeWords(change: Change): string {
  switch (change.kind) {
    case 'tool-added':
      return `is new: ${riskOf(change.after)}`;
    case 'tool-removed':
      return `is gone; it was ${riskOf(change.before)}`;
    case 'risk-raised':
    case 'risk-lowered':
      return `was ${riskOf(change.before)} and is now ${riskOf(change.after)}`;
    case 'reworded':
      return `was reworded and stays ${riskOf(change.after)}`;
  }
}

/** `critical, destructive · bulk` */
function riskOf({ severity, category, signals }: Risk): string {
  const labels = [category, ...signals.filter((signal) => signal !== category)];
  return `${severity}, ${labels.join(' · ').replaceAll('_', ' ')}`;
}

const ORDER: Readonly<Record<Change['kind'], number>> = {
  'risk-raised': 0,
  'tool-added': 1,
  'risk-lowered': 2,
  'tool-removed': 3,
  reworded: 4,
};

/** Raised when the severity, the recommended action or a signal is new; the first that differs decides. */
function direction(before: Risk, after: Risk): 'risk-raised' | 'risk-lowered' | 'reworded' {
  const step =
    SEVERITIES.indexOf(after.severity) - SEVERITIES.indexOf(before.severity) ||
    ACTIONS.indexOf(after.actions.recommended) - ACTIONS.indexOf(before.actions.recommended) ||
    after.signals.length - before.signals.length;
  if (step > 0) return 'risk-raised';
  return step < 0 ? 'risk-lowered' : 'reworded';
}

function gravity(change: Change): number {
  const risk = change.kind === 'tool-removed' ? change.before : change.after;
  return SEVERITIES.indexOf(risk.severity);
}

/** Several tools of one name are told apart by their place among them. */
function byName(tools: readonly JudgedTool[]): ReadonlyMap<string, JudgedTool> {
  const seen = new Map<string, number>();
  return new Map(
    tools.map((judged) => {
      const { name } = judged.tool;
      const place = (seen.get(name) ?? 0) + 1;
      seen.set(name, place);
      return [JSON.stringify([name, place]), judged];
    }),
  );
}
