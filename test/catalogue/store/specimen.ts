import { digestOf, normalise } from '../../../scanner/normalise.ts';
import type { Definition, JudgedTool, ScannedServer, Severity, Verdict } from '../../../scanner/types.ts';

/** A scanned server as the scanner makes one, with verdicts written by hand: recording does not judge. */
export function scanned(id: string, definitions: readonly Definition[], rest: Partial<ScannedServer> = {}) {
  const tools = definitions.map((definition) => judged(definition));
  return {
    id,
    target: `npm:${id}`,
    transport: 'stdio',
    outcome: 'listed',
    partial: false,
    problems: [],
    package: { name: id, version: '1.0.0' },
    server: { name: id, version: '1.0.0' },
    protocol: '2025-11-25',
    instructions: 'Ask the gardener first.',
    capturedAt: '2026-11-01T08:00:00.000Z',
    duration: 120,
    containment: { method: 'bubblewrap', detail: 'no network, read-only files' },
    digest: digestOf(tools.map(({ tool }) => tool.digest)),
    ruleset: 1,
    findings: [],
    tools,
    ...rest,
  } satisfies ScannedServer as ScannedServer;
}

export function unobserved(id: string, rest: Partial<ScannedServer> = {}): ScannedServer {
  const problems = [{ kind: 'no-answer', detail: 'the server did not answer', next: 'Raise --timeout.' }];
  const { package: _, server: __, protocol, instructions, digest, ...silent } = scanned(id, []);
  return { ...silent, outcome: 'timed-out', problems, ...rest };
}

export function judged(definition: Definition, severity: Severity = 'low', ruleset = 1): JudgedTool {
  const tool = normalise(definition);
  const evidence = [
    {
      rule: 'sample',
      field: '/name',
      quote: tool.name,
      start: 0,
      end: tool.name.length,
      suggests: 'read',
      stance: 'for',
    },
  ] as const;
  const actions = { recommended: 'allow', strict: 'ask', permissive: 'allow' } as const;
  const verdict: Verdict = {
    category: 'read',
    signals: [],
    severity,
    confidence: 'high',
    uncertain: false,
    actions,
    evidence,
    contradictions: [],
    reasons: {
      severity: [{ because: 'read', steps: 0 }],
      mode: false,
      action: [{ because: 'severity', action: 'allow' }],
    },
    ruleset,
  };
  return { tool, verdict };
}

export const LIST_BEDS: Definition = {
  name: 'list_beds',
  title: 'List beds',
  description: 'List the flower beds of a garden.',
  inputSchema: { type: 'object', properties: { garden: { type: 'string' } }, required: ['garden'] },
  annotations: { readOnlyHint: true },
  'x-vendor': { kept: [1, null, 'as served'] },
};
export const WATER_BED: Definition = { name: 'water_bed', description: 'Water one flower bed.' };
