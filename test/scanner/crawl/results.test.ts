import { expect, test } from 'vitest';
import { readResultJob } from '../../../scanner/crawl/results.ts';
import { withDefaults } from '../../../scanner/observe/limits.ts';
import type { Json, NpmTarget, Observation } from '../../../scanner/types.ts';

const asked: NpmTarget = {
  kind: 'npm',
  id: 'garden',
  package: 'garden',
  version: '1.0.0',
  args: [],
  env: {},
};
const TOOL = { name: 'plant', description: 'Plants.', inputSchema: { type: 'object' } };
const honest: Observation = {
  ...{ id: 'garden', target: 'npm:garden@1.0.0', transport: 'stdio', outcome: 'listed', partial: false },
  ...{ problems: [], package: { name: 'garden', version: '1.0.0' }, server: { name: 'g', version: '1' } },
  ...{ capturedAt: '2026-01-01T00:00:00.000Z', duration: 1, tools: [TOOL] },
  containment: { method: 'bubblewrap', detail: 'bubblewrap: no network' },
} as const;

test('what a worker saw comes back as it was', () => {
  expect(read(honest)).toEqual(honest);
});

test('a server that was not listed keeps the name it has here', () => {
  const failed = { ...honest, outcome: 'scanner-failed', target: 'garden', tools: [] };
  expect(read(failed)).toEqual({ ...failed, target: honest.target });
});

test('nothing comes with it that an observation does not have', () => {
  const more = { ruleset: 9, findings: [{ kind: 'x' }], digest: 'f', slug: 'elsewhere', verdict: 'allow' };
  expect(read({ ...honest, ...more })).toEqual(honest);
});

test('its lines are fit to be shown', () => {
  const problem = { kind: 'odd', detail: '\u001b[2J\u202eevil\n'.repeat(500), next: 'a\r\nb' };
  const seen = read({ ...honest, problems: [problem] }) as Observation;
  expect(seen.problems[0]?.detail).toMatch(/^[^\p{C}]{1,300}$/u);
  expect(seen.problems[0]?.next).toBe('a b');
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['text', 'observation'],
  ['a part', { id: 'garden' }],
  ['another server', { ...honest, id: 'weeds' }],
  ['another target', { ...honest, target: 'npm:weeds@1.0.0' }],
  ['another package', { ...honest, package: { name: 'weeds', version: '1.0.0' } }],
  ['another version', { ...honest, package: { name: 'garden', version: '2.0.0' } }],
  ['another way', { ...honest, transport: 'http' }],
  ['a file', { ...honest, transport: 'file' }],
  ['an outcome nobody knows', { ...honest, outcome: 'clean' }],
  ['no say on completeness', { ...honest, partial: 'no' }],
  ['problems that are none', { ...honest, problems: [{ kind: '<script>', detail: 'x', next: 'y' }] }],
  ['a thousand problems', { ...honest, problems: Array(1000).fill({ kind: 'a', detail: 'b', next: 'c' }) }],
  ['tools of a server that was not listed', { ...honest, outcome: 'crashed' }],
  ['a tool without a name', { ...honest, tools: [{ description: 'x' }] }],
  ['a tool that is none', { ...honest, tools: [null] }],
  ['a tool that is too deep', { ...honest, tools: [{ ...TOOL, x: nested(100_000) }] }],
  ['a tool that is too large', { ...honest, tools: [{ ...TOOL, x: 'x'.repeat(1_000_001) }] }],
  ['too many tools', { ...honest, tools: Array(5_001).fill(TOOL) }],
  ['too much in all', { ...honest, tools: Array(20).fill({ ...TOOL, x: 'x'.repeat(900_000) }) }],
  ['a server of too many words', { ...honest, server: { name: 'x'.repeat(4_000_000), version: '1' } }],
  ['a time that is none', { ...honest, capturedAt: 'now' }],
  ['a time to come', { ...honest, capturedAt: '9999-01-01T00:00:00.000Z' }],
  ['a duration that is none', { ...honest, duration: -1 }],
  ['a containment nobody knows', { ...honest, containment: { method: 'vault', detail: 'x' } }],
])('%s is refused', (_, observation) => {
  expect(read(observation)).toEqual(expect.stringMatching(/^[^\p{C}]{1,200}$/u));
});

function read(observation: unknown) {
  return readResultJob({ observation }, asked, withDefaults());
}

function nested(levels: number): Json {
  let value: Json = 'x';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}
