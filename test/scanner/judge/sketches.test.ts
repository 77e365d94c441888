import { describe, expect, it } from 'vitest';
import { SKETCHES } from './sketches/index.ts';
import { judgeSketch, keepsLabel, type Sketch } from './sketches/sketch.ts';

/** Share of sketches that must get what the rubric settles about them. */
const FLOOR = 0.65;

describe('tools of our own wording', () => {
  it('are told apart as the rubric says', () => {
    const wrong = SKETCHES.filter((sketch) => !keepsLabel(sketch, judgeSketch(sketch)));
    const right = SKETCHES.length - wrong.length;
    console.log(`${right} of ${SKETCHES.length} sketches right; wrong:\n${wrong.map(told).join('\n')}`);
    expect(right / SKETCHES.length).toBeGreaterThanOrEqual(FLOOR);
  });

  it('have names of their own in each language', () => {
    const names = SKETCHES.map(({ definition, language }) => `${language} ${definition.name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

function told(sketch: Sketch): string {
  const { category, signals, actions } = judgeSketch(sketch);
  const want = [sketch.category, sketch.signals?.join(' ') ?? '*', sketch.action ?? '*'].join('; ');
  const got = [category, signals.join(' '), actions.recommended].join('; ');
  return `  ${sketch.language} ${sketch.definition.name}: expected ${want}; got ${got}`;
}
