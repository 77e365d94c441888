import { describe, expect, it } from 'vitest';
import { judgeTools, RULES } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import type { Definition } from '../../../scanner/types.ts';

describe.each(RULES)('rule $id', (rule) => {
  it.each(rule.examples.fires)('fires on $name: $description', (definition) => {
    expect(rulesOn(definition)).toContain(rule.id);
  });
  it.each(rule.examples.spares)('spares $name: $description', (definition) => {
    expect(rulesOn(definition)).not.toContain(rule.id);
  });
});

it('gives every rule its own name and examples of both kinds', () => {
  const ids = RULES.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { examples } of RULES) {
    expect(examples.fires.length).toBeGreaterThan(0);
    expect(examples.spares.length).toBeGreaterThan(0);
  }
});

/** Rules whose evidence, for or against, stands in the verdict, judged alone. */
function rulesOn(definition: Definition): readonly string[] {
  const [judged] = judgeTools([normalise(definition)], {});
  return judged!.verdict.evidence.map((one) => one.rule);
}
