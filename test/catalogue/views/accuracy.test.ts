import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Accuracy } from '../../../catalogue/views/accuracy.ts';
import { accuracyView } from '../../../catalogue/views/accuracy-tables.ts';
import type { LeftOut } from '../../../catalogue/views/left-out.ts';
import { RULESET_VERSION } from '../../../scanner/judge/index.ts';

const data = join(import.meta.dirname, '../../../data/accuracy.json');
const accuracy: Accuracy = JSON.parse(readFileSync(data, 'utf8'));
const leftOut: LeftOut = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../data/left-out.json'), 'utf8'),
);

test('the published figures are those of the present rules', () => {
  expect(accuracy.ruleset).toBe(RULESET_VERSION);
});

test('every row has a cell for every column, and the first names it', () => {
  for (const { columns, rows } of accuracyView(accuracy, leftOut).tables) {
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      expect(row[0]).not.toBe('');
    }
  }
});

test('weaknesses say where nothing real was there to test, and what could not be scanned', () => {
  const silent = { ...accuracy.languages[0]!, title: 'Welsh', tools: 0 };
  const absent = { tools: 7, servers: [{ id: 'orchard', tools: 7, reason: 'crashed' }] };
  const { weaknesses } = accuracyView({ ...accuracy, languages: [silent], missing: absent }, leftOut);
  expect(weaknesses.join('\n')).toContain('No labelled tool is described in Welsh');
  expect(weaknesses.join('\n')).toContain('7 labelled tools (servers: 1) could not be scanned');
  expect(
    accuracyView({ ...accuracy, missing: { tools: 0, servers: [] } }, leftOut).weaknesses.join('\n'),
  ).not.toContain('could not be scanned');
});

test('a class without support or prediction has no figures', () => {
  const none = { value: 0, low: 0, high: 0 };
  const categories = {
    ...accuracy.categories,
    billing: { precision: none, recall: none, f1: none, support: 0 },
  };
  const { tables } = accuracyView({ ...accuracy, categories }, leftOut);
  const byCategory = tables.find(({ caption }) => caption === 'By category');
  expect(byCategory!.rows.at(-1)).toEqual(['billing', '0', '–', '–', '–', '–']);
});

test('the servers left out are told with the rules they were measured under, and what they cost comes early', () => {
  expect(leftOut.ruleset).toBeLessThanOrEqual(RULESET_VERSION);
  const { weaknesses, tables } = accuracyView(accuracy, { ...leftOut, ruleset: 7, date: '2026-01-02' });
  const { withoutItsOwn, withAll } = leftOut.labels[0]!;
  expect(weaknesses[1]).toContain(`${(100 * withoutItsOwn.action).toFixed(1)} %`);
  expect(withoutItsOwn.action).toBeLessThan(withAll.action);
  const captions = tables.map(({ caption }) => caption).filter((caption) => caption.includes('measured'));
  expect(captions).toHaveLength(2);
  for (const caption of captions) expect(caption).toContain('measured 2026-01-02 under ruleset 7');
});

test('nothing is said of vendors that were not at hand', () => {
  const { mirror: _, labels, ...rest } = leftOut;
  const bare = labels.map(({ withoutWhatVendorsLack: _, ...one }) => one);
  const { tables } = accuracyView(accuracy, { ...rest, labels: bare });
  expect(JSON.stringify(tables)).not.toMatch(/vendor/i);
});
