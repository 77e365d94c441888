import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whyRecommended } from '../../../catalogue/policy/why.ts';
import { actionReasons, actionsFor } from '../../../scanner/judge/weigh/actions.ts';
import { CATEGORIES, PROFILES, SEVERITIES, SIGNALS } from '../../../scanner/types.ts';
import { judgeAlone } from '../../judge-alone.ts';

test.each([
  ['low', { name: 'list_notes', description: 'List notes' }],
  ['medium', { name: 'create_note', description: 'Create a note' }],
  ['high', { name: 'delete_note', description: 'Delete a note' }],
  ['critical', { name: 'delete_project', description: 'Delete a project and all its data' }],
])('where the action follows from severity, %s severity is the reason', (severity, definition) => {
  expect(whyRecommended(judgeAlone(definition))).toMatch(new RegExp(`^Its severity is ${severity}:`));
});

test.each([
  [
    { name: 'zorb' },
    /calls would go through; but some of its definition could not be read, so a person is asked/,
  ],
  [{ name: 'page' }, /calls would go through; but the text does not settle .*, so calls are limited/],
  [
    { name: 'create_note', description: 'Create a note', annotations: { destructiveHint: true } },
    /only be limited; but the server itself declares that it may destroy, so a person is asked/,
  ],
  [
    { name: 'list_notes', description: 'List notes', annotations: { readOnlyHint: false } },
    /declares that it does more than read, so calls are limited/,
  ],
  [{ name: 'get_forecast', description: 'Return a forecast. Costs $0.04 per call' }, /its calls cost money/],
])('where something beside severity decides, it is named', (definition, expected) => {
  expect(whyRecommended(judgeAlone(definition))).toMatch(expected);
});

test('the reasons of an action end in the action, and every raise and cap has its reason', () => {
  const hint = fc.option(fc.boolean(), { nil: undefined });
  fc.assert(
    fc.property(
      fc.constantFrom(...CATEGORIES),
      fc.constantFrom(...SEVERITIES),
      fc.subarray([...SIGNALS]),
      fc.record({
        uncertain: fc.boolean(),
        unread: fc.boolean(),
        steers: fc.boolean(),
        surelyRead: fc.boolean(),
      }),
      fc.record({ destructiveHint: hint, readOnlyHint: hint }),
      (category, severity, signals, doubts, { destructiveHint, readOnlyHint }) => {
        const declared = {
          ...(destructiveHint !== undefined && { destructiveHint }),
          ...(readOnlyHint !== undefined && { readOnlyHint }),
        };
        const standing = { category, severity, signals: new Set(signals), ...doubts, declared };
        const actions = actionsFor(standing);
        for (const profile of PROFILES)
          expect(actionReasons(standing, profile).at(-1)!.action).toBe(actions[profile]);
        const { tool, verdict } = judgeAlone({ name: 'list_notes' });
        const reasons = { ...verdict.reasons, action: actionReasons(standing, 'recommended') };
        const made = { tool, verdict: { ...verdict, category, severity, actions, reasons } };
        expect(whyRecommended(made)).toMatch(/^(Its severity is|By its severity, .*; but [a-z].*, so .*\.$)/);
      },
    ),
    { numRuns: 2000 },
  );
});
