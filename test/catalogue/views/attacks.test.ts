import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ATTACKS, attacksFor } from '../../../catalogue/views/attacks.ts';
import { actionsFor } from '../../../scanner/judge/weigh/actions.ts';
import { severityOf, severityReasons } from '../../../scanner/judge/weigh/severity.ts';
import { CATEGORIES, type Category, SIGNALS, type Signal } from '../../../scanner/types.ts';

const verdict = (category: Category, ...signals: Signal[]) => ({ category, signals });
const idsFor = (category: Category, ...signals: Signal[]) =>
  attacksFor(verdict(category, ...signals)).map((attack) => attack.id);

describe.each(ATTACKS.map((attack) => [attack.id, attack] as const))('%s', (id, attack) => {
  test('is a case of its own file, dated, with a title that states', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(existsSync(`data/attacks/${id}.ts`)).toBe(true);
    expect(attack.date).toMatch(/^20\d\d-[01]\d(-[0-3]\d)?$/);
    expect(attack.when).toContain(attack.date.slice(0, 4));
    expect(attack.title).toMatch(/^[A-Z].* .*[^.!?]$/);
    expect(attack.title).not.toMatch(/dangerous|shocking/i);
  });

  test('says what stops it, what does not, and which tools are concerned', () => {
    for (const part of [attack.happened, attack.stops, attack.remains, attack.tools, attack.appliesTo]) {
      expect(part.length).toBeGreaterThan(0);
    }
    const prose = [attack.summary, attack.enables, ...attack.happened, ...attack.stops, ...attack.remains];
    for (const paragraph of prose) expect(paragraph).toMatch(/^[A-Z].{20,}\.$/s);
  });

  test('rests on sources that were opened', () => {
    expect(attack.sources.length).toBeGreaterThan(1);
    for (const { url, mark } of attack.sources) {
      expect(new URL(url).protocol).toBe('https:');
      expect(['full', 'seen']).toContain(mark);
    }
    expect(new Set(attack.sources.map((source) => source.url)).size).toBe(attack.sources.length);
  });

  test('the tools it names get the action the recommended profile gives such a tool', () => {
    for (const { category, signals: listed, action } of attack.tools) {
      expect(listed).toEqual(SIGNALS.filter((signal) => listed.includes(signal)));
      const signals = new Set(listed);
      const one = !signals.has('bulk');
      const severity = severityOf(
        severityReasons({ category, signals, leaf: one, bounded: false, infrastructure: false }),
      );
      const standing = {
        category,
        signals,
        severity,
        uncertain: false,
        unread: false,
        steers: false,
        surelyRead: true,
        declared: {},
      };
      expect(actionsFor(standing).recommended).toBe(action);
    }
  });

  test('applies to at least one verdict, and to the tools it tells of in their own category', () => {
    const scope = attack.appliesTo[0]!;
    expect(idsFor(scope.categories[0]!, ...scope.signals)).toContain(id);
    const concerned = new Set(attack.tools.map((tool) => tool.category));
    const claimed = new Set(attack.appliesTo.flatMap((one) => one.categories));
    expect([...claimed].filter((category) => concerned.has(category))).not.toEqual([]);
  });
});

test('every case file is listed, once', () => {
  const files = readdirSync('data/attacks').filter((file) => !['attack.ts', 'index.ts'].includes(file));
  expect(ATTACKS.map((attack) => `${attack.id}.ts`).toSorted()).toEqual(files.toSorted());
});

test('every category has a case that speaks to some of its tools', () => {
  const covered = new Set(ATTACKS.flatMap((attack) => attack.appliesTo.flatMap((scope) => scope.categories)));
  expect([...covered].toSorted()).toEqual([...CATEGORIES].toSorted());
});

test('a tool that only reads, and an ordinary write or run, get none', () => {
  expect(idsFor('read')).toEqual([]);
  expect(idsFor('write')).toEqual([]);
  expect(idsFor('execute')).toEqual([]);
});

test('cancelling a batch gets the cases of destruction', () => {
  expect(idsFor('destructive', 'destructive', 'bulk', 'irreversible')).toEqual([
    'replit-production-db-deletion',
  ]);
});

test('the most specific case comes first', () => {
  expect(idsFor('write', 'irreversible', 'external_comm')[0]).toBe('postmark-mcp-bcc');
  expect(idsFor('billing', 'billing', 'irreversible')).toEqual(['grok-bankr-morse-transfer']);
});

test('never more than four', () => {
  for (const category of CATEGORIES)
    expect(attacksFor(verdict(category, ...SIGNALS)).length).toBeLessThanOrEqual(4);
  expect(attacksFor(verdict('write', ...SIGNALS))).toHaveLength(4);
});
