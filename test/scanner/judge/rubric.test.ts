import { describe, expect, it } from 'vitest';
import { judgeTools } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import type { Definition, Verdict } from '../../../scanner/types.ts';
import { EXAMPLES } from './rubric-examples.ts';

describe('the worked examples of the rubric', () => {
  it.each(EXAMPLES)('$name', (definition, category, signals, severity, action) => {
    const verdict = verdictOf(definition);
    expect({
      category: verdict.category,
      signals: [...verdict.signals].sort().join(' '),
      severity: verdict.severity,
      action: verdict.actions.recommended,
    }).toEqual({ category, signals: signals.split(' ').sort().join(' '), severity, action });
  });
});

/** Judged alone: no sibling helps. */
function verdictOf(definition: Definition): Verdict {
  return judgeTools([normalise(definition)], {})[0]!.verdict;
}
