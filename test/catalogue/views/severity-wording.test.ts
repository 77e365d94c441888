import { expect, test } from 'vitest';
import { SEVERITY } from '../../../catalogue/views/wording.ts';
import { gravityOf, severityOf, severityReasons } from '../../../scanner/judge/weigh/severity.ts';

test.each([
  ['high', 'read', ['credential'], /giving out a secret/],
  ['high', 'write', ['privilege'], /changing who may do what/],
  ['high', 'write', ['external_comm', 'irreversible'], /sending what cannot be unsent/],
  ['high', 'execute', ['code_exec'], /running code/],
  ['critical', 'destructive', ['bulk', 'irreversible'], /many items at once/],
  ['critical', 'billing', ['irreversible'], /moving money/],
  ['critical', 'write', ['bulk', 'external_comm', 'irreversible'], /sending to many at once/],
  ['critical', 'write', ['credential', 'privilege'], /giving access together with a secret/],
  ['critical', 'execute', ['destructive', 'irreversible'], /runs that delete or overwrite/],
] as const)('what is %s for a %s with %s is told on that page', (severity, category, signals, words) => {
  expect(severityOf(severityReasons(gravityOf({ category, signals })))).toBe(severity);
  expect(SEVERITY[severity].means).toMatch(words);
});

test('what costs while it runs is told among the high', () => {
  const given = { category: 'write', signals: ['billing', 'metered'], infrastructure: true } as const;
  expect(severityOf(severityReasons(gravityOf(given)))).toBe('high');
  expect(SEVERITY.high.means).toMatch(/what costs while it runs/);
});
