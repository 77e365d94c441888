import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whyRecommended } from '../../../catalogue/policy/why.ts';
import { actionsFor } from '../../../scanner/judge/weigh/severity.ts';
import {
  ACTIONS,
  CATEGORIES,
  type JudgedTool,
  SEVERITIES,
  SIGNALS,
  type Verdict,
} from '../../../scanner/types.ts';
import { judged } from './servers.ts';

function tool(
  action: (typeof ACTIONS)[number],
  facts: Partial<Verdict>,
  declared: JudgedTool['tool']['declared'] = {},
): JudgedTool {
  const made = judged('t', action);
  return { tool: { ...made.tool, declared }, verdict: { ...made.verdict, ...facts } };
}

test('where the action follows from severity, severity is the reason', () => {
  for (const [i, severity] of SEVERITIES.entries()) {
    expect(whyRecommended(tool(ACTIONS[i]!, { severity }))).toMatch(
      new RegExp(`^Its severity is ${severity}:`),
    );
  }
});

test.each([
  [
    tool('ask', { severity: 'low', category: 'write', uncertain: true }),
    /does not settle.*a person is asked/,
  ],
  [tool('ask', { severity: 'medium', category: 'destructive' }), /destructive tool is never called unasked/],
  [
    tool('ask', { severity: 'medium', category: 'write' }, { destructiveHint: true }),
    /only be counted; but the server itself declares that it may destroy, so a person is asked/,
  ],
  [
    tool('limit', { severity: 'low' }, { readOnlyHint: false }),
    /declares that it does more than read, so calls are counted/,
  ],
  [tool('limit', { severity: 'low', signals: ['metered'] }), /its calls cost money/],
  [
    tool('ask', { severity: 'critical', category: 'read' }),
    /it would be denied; but a read changes nothing, so a person is asked/,
  ],
])('where a rule beside severity decides, it is named', (made, expected) => {
  expect(whyRecommended(made)).toMatch(expected);
});

test('every raise and every cap that the profile can make has its reason', () => {
  const hint = fc.option(fc.boolean(), { nil: undefined });
  fc.assert(
    fc.property(
      fc.constantFrom(...CATEGORIES),
      fc.constantFrom(...SEVERITIES),
      fc.subarray([...SIGNALS]),
      fc.record({ uncertain: fc.boolean(), surelyRead: fc.boolean() }),
      fc.record({ destructiveHint: hint, readOnlyHint: hint }),
      (category, severity, signals, doubts, { destructiveHint, readOnlyHint }) => {
        const declared = {
          ...(destructiveHint !== undefined && { destructiveHint }),
          ...(readOnlyHint !== undefined && { readOnlyHint }),
        };
        const actions = actionsFor({ category, severity, signals: new Set(signals), ...doubts, declared });
        const made = tool(
          'allow',
          { category, severity, signals, actions, uncertain: doubts.uncertain },
          declared,
        );
        expect(whyRecommended(made)).toMatch(/^(Its severity is|By its severity, .*; but [a-z].*, so .*\.$)/);
      },
    ),
    { numRuns: 2000 },
  );
});
