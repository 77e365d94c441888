import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Accuracy } from '../../../catalogue/views/accuracy.ts';
import { accuracyView } from '../../../catalogue/views/accuracy-tables.ts';
import { RULESET_VERSION } from '../../../scanner/judge/index.ts';

const data = join(import.meta.dirname, '../../../data/accuracy.json');
const accuracy: Accuracy = JSON.parse(readFileSync(data, 'utf8'));

test('the published figures are those of the present rules', () => {
  expect(accuracy.ruleset).toBe(RULESET_VERSION);
});

test('every row has a cell for every column, and the first names it', () => {
  for (const { columns, rows } of accuracyView(accuracy).tables) {
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      expect(row[0]).not.toBe('');
    }
  }
});

test('weaknesses say where nothing real was there to test, and what could not be scanned', () => {
  const silent = { ...accuracy.languages[0]!, title: 'Welsh', tools: 0 };
  const absent = { tools: 7, servers: [{ id: 'orchard', tools: 7, reason: 'crashed' }] };
  const { weaknesses } = accuracyView({ ...accuracy, languages: [silent], missing: absent });
  expect(weaknesses.join('\n')).toContain('No labelled tool is described in Welsh');
  expect(weaknesses.join('\n')).toContain('7 labelled tools (servers: 1) could not be scanned');
  expect(
    accuracyView({ ...accuracy, missing: { tools: 0, servers: [] } }).weaknesses.join('\n'),
  ).not.toContain('could not be scanned');
});

test('a class without support or prediction has no figures', () => {
  const none = { value: 0, low: 0, high: 0 };
  const categories = {
    ...accuracy.categories,
    billing: { precision: none, recall: none, f1: none, support: 0 },
  };
  const { tables } = accuracyView({ ...accuracy, categories });
  const byCategory = tables.find(({ caption }) => caption === 'By category');
  expect(byCategory!.rows.at(-1)).toEqual(['billing', '0', '–', '–', '–', '–']);
});
