import {
  type Action,
  CATEGORIES,
  type Category,
  type JudgedTool,
  PROFILES,
  type ScannedServer,
  type Signal,
} from '../../../scanner/types.ts';

/** A judged tool with a verdict made up for the test: the same action in every profile. */
export function judged(
  name: string,
  action: Action,
  signals: readonly Signal[] = [],
  category: Category = CATEGORIES[0],
): JudgedTool {
  return {
    tool: { definition: { name }, digest: '', name, description: '', parameters: [], declared: {} },
    verdict: {
      category,
      signals,
      severity: 'low',
      confidence: 'high',
      uncertain: false,
      actions: Object.fromEntries(PROFILES.map((profile) => [profile, action])) as Record<
        (typeof PROFILES)[number],
        Action
      >,
      evidence: [],
      contradictions: [],
      reasons: {
        severity: [{ because: category, steps: 0 }],
        mode: false,
        action: [{ because: 'severity', action }],
      },
      ruleset: 1,
    },
  };
}

/** A listed server of those tools; fields given in `over` replace its own. */
export function serverOf(tools: readonly JudgedTool[], over: Partial<ScannedServer> = {}): ScannedServer {
  return {
    id: 'acme-billing',
    target: 'tools.json',
    transport: 'file',
    outcome: 'listed',
    partial: false,
    problems: [],
    capturedAt: '2026-11-22T00:00:00.000Z',
    duration: 1,
    containment: { method: 'none-started', detail: 'nothing was started' },
    ruleset: 1,
    findings: [],
    tools,
    ...over,
  };
}
