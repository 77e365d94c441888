import { describe, expect, it } from 'vitest';
import { RULES } from '../../../scanner/judge/index.ts';
import { judgeReadings } from '../../../scanner/judge/judge.ts';
import { contextOf } from '../../../scanner/judge/read/context.ts';
import { readTool } from '../../../scanner/judge/read/reading.ts';
import { ACT_RULES, GATE_RULES, SIGNAL_RULES } from '../../../scanner/judge/rules/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import type { Definition } from '../../../scanner/types.ts';
import { judgeAlone } from '../../judge-alone.ts';

describe.each(RULES)('rule $id', (rule) => {
  it.each(rule.examples.fires)('fires on $name: $description', (definition) => {
    expect(rulesOn(definition)).toContain(rule.id);
  });
  it.each(rule.examples.spares)('spares $name: $description', (definition) => {
    expect(rulesOn(definition)).not.toContain(rule.id);
  });
});

describe.each(ACT_RULES.filter(({ rows }) => rows !== undefined))('the table of $id', (rule) => {
  it.each(rule.rows!)('reads $example.name, $example.description: $id', ({ id, example, among }) => {
    const [tool, ...others] = [example, ...among].map(normalise);
    const reading = readTool(tool!, contextOf([tool!, ...others], {}));
    const { namePhrases, titlePhrases, clauses, modes } = reading;
    const phrases = [...namePhrases, ...titlePhrases, ...clauses.lead, ...modes, ...clauses.later];
    const asked = phrases.filter(
      ({ verb }) => rule.kinds.includes(verb.kind) && rule.lemmas?.test(verb.lemma) !== false,
    );
    expect(asked.flatMap((phrase) => rule.rowsFor!(phrase, reading))).toContain(id);
  });

  it('names each row once', () => {
    const ids = rule.rows!.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

describe.each([...GATE_RULES, ...SIGNAL_RULES].filter(({ rows }) => rows !== undefined))(
  'the table of $id',
  (rule) => {
    it.each(rule.rows!)('reads $example.name, $example.description: $id', ({ id, example, among }) => {
      const [tool, ...others] = [example, ...among].map(normalise);
      const reading = readTool(tool!, contextOf([tool!, ...others], {}));
      const category = GATE_RULES.includes(rule) ? 'execute' : judgeReadings([reading])[0]!.category;
      expect(rule.categories ?? [category]).toContain(category);
      expect(rule.rowsFor!(reading, category)).toContain(id);
    });

    it('names each row once', () => {
      const ids = rule.rows!.map(({ id }) => id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    });
  },
);

it('gives every rule its own name and examples of both kinds', () => {
  const ids = RULES.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { examples } of RULES) {
    expect(examples.fires.length).toBeGreaterThan(0);
    expect(examples.spares.length).toBeGreaterThan(0);
  }
});

/** Rules whose evidence, for or against, stands in the verdict; of an act's table where it says what the rule gives. */
function rulesOn(definition: Definition): readonly string[] {
  return judgeAlone(definition).verdict.evidence.flatMap(({ rule, suggests }) => {
    const [id = '', row] = rule.split('/');
    const act = ACT_RULES.find((one) => one.id === id);
    return row === undefined || act === undefined || act.gives === suggests ? [id] : [];
  });
}
