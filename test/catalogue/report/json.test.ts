import { expect, test } from 'vitest';
import { REPORTERS } from '../../../catalogue/report/index.ts';
import { RULESET_VERSION } from '../../../scanner/judge/index.ts';
import { judgeObservation } from '../../../scanner/judge-observation.ts';
import { digestOf } from '../../../scanner/normalise.ts';
import type { Observation } from '../../../scanner/types.ts';

const CLEAR_BEDS = {
  name: 'clear_beds',
  title: 'Clear beds',
  description: 'Permanently deletes all plants of the given flower beds.',
  inputSchema: { type: 'object', properties: { beds: { type: 'array', items: { type: 'string' } } } },
  annotations: { destructiveHint: false },
};
const LIST_BEDS = {
  name: 'list_beds',
  description: 'Lists the flower beds.',
  inputSchema: { type: 'object' },
};
const observation: Observation = {
  id: 'garden',
  target: 'npm:garden@1.2.3',
  transport: 'stdio',
  outcome: 'listed',
  partial: true,
  problems: [{ kind: 'page-cap', detail: 'stopped after 2 pages', next: 'Raise --limit pages.' }],
  package: { name: 'garden', version: '1.2.3' },
  server: { name: 'gardener', version: '1.0.0' },
  protocol: '2025-11-25',
  instructions: 'Ask first.',
  capturedAt: '2026-11-01T08:00:00.000Z',
  duration: 42,
  containment: { method: 'bubblewrap', detail: 'no network' },
  tools: [CLEAR_BEDS, LIST_BEDS],
};

function report(...observations: readonly Observation[]) {
  const servers = observations.map(judgeObservation);
  return JSON.parse(REPORTERS.json({ version: '9.9.9', servers, width: 80, colour: false }));
}

test('every field of the contract is there, with the value that was scanned', () => {
  const { servers, ...head } = report(observation);
  expect(head).toEqual({
    toolrisk: '9.9.9',
    ruleset: RULESET_VERSION,
    configuration: [],
    missing: [],
    combinations: [],
  });
  const [{ tools, summary, digest, findings, ...server }] = servers;
  expect(server).toEqual({
    id: 'garden',
    also: [],
    target: 'npm:garden@1.2.3',
    variables: [],
    outcome: 'listed',
    partial: true,
    problems: observation.problems,
    package: { name: 'garden', version: '1.2.3' },
    domain: null,
    server: { name: 'gardener', version: '1.0.0' },
    protocol: '2025-11-25',
    instructions: 'Ask first.',
    capturedAt: '2026-11-01T08:00:00.000Z',
    containment: observation.containment,
  });
  expect(digest).toBe(digestOf([digestOf(CLEAR_BEDS), digestOf(LIST_BEDS)]));
  expect(findings).toEqual([]);
  expect(Object.keys(tools[0])).toEqual([
    'name',
    'title',
    'digest',
    'category',
    'signals',
    'severity',
    'confidence',
    'uncertain',
    'redacted',
    'action',
    'evidence',
    'declared',
    'contradictions',
    'reasons',
    'correction',
  ]);
  expect(tools.map(({ name, title, digest: one }: Record<string, unknown>) => [name, title, one])).toEqual([
    ['clear_beds', 'Clear beds', digestOf(CLEAR_BEDS)],
    ['list_beds', null, digestOf(LIST_BEDS)],
  ]);
  expect(tools[0]).toMatchObject({
    category: 'destructive',
    signals: expect.arrayContaining(['destructive', 'bulk']),
    severity: 'critical',
    confidence: expect.stringMatching(/^(low|medium|high)$/),
    uncertain: false,
    redacted: false,
    action: 'deny',
    declared: { destructiveHint: false },
    contradictions: [{ hint: 'destructiveHint', declared: false }],
  });
  expect(tools[1]).toMatchObject({
    category: 'read',
    signals: [],
    severity: 'low',
    declared: {},
    contradictions: [],
  });
  expect(summary).toEqual({
    category: { read: 1, write: 0, execute: 0, destructive: 1, billing: 0 },
    severity: { low: 1, medium: 0, high: 0, critical: 1 },
    action: { allow: 1, limit: 0, ask: 0, deny: 1 },
  });
});

test('each quote is the exact text at its span of the definition as served', () => {
  const [{ tools }] = report(observation).servers;
  const spans = [...tools[0].evidence, ...tools[0].contradictions];
  expect(spans.length).toBeGreaterThan(1);
  for (const { field, quote, start, end } of spans) {
    const text = CLEAR_BEDS[field.slice(1) as 'name'];
    if (typeof text === 'string') expect(text.slice(start, end)).toBe(quote);
    expect(quote.length).toBeLessThanOrEqual(80);
  }
  expect(tools[0].evidence[0]).toHaveProperty('rule');
});

test('what was not observed is null or empty, never missing', () => {
  const { package: _, server: __, protocol, instructions, ...silent } = observation;
  const [server] = report({ ...silent, outcome: 'timed-out', partial: false, tools: [] }).servers;
  expect(server).toMatchObject({
    outcome: 'timed-out',
    package: null,
    server: null,
    protocol: null,
    instructions: null,
    digest: null,
    findings: [],
    tools: [],
    summary: { category: { read: 0 }, severity: { low: 0 }, action: { allow: 0 } },
  });
});

test('the domain of a package on the bundled list is told', () => {
  const listed = { ...observation, package: { name: 'mysql-mcp-server', version: '1.0.0' } };
  expect(report(listed).servers[0].domain).toBe('databases');
});

test('servers come in the order they were asked for', () => {
  const ids = report({ ...observation, id: 'b' }, { ...observation, id: 'a' }).servers.map(
    ({ id }: { id: string }) => id,
  );
  expect(ids).toEqual(['b', 'a']);
});
