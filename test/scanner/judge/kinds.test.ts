import { describe, expect, it } from 'vitest';
import { sketch } from '../../../scanner/judge/decide/rule.ts';
import { judgeTools } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import { ACTIONS, type Action } from '../../../scanner/types.ts';
import { ANSWER_ROWS } from './answer-rows.ts';
import { BESIDE_ROWS } from './beside-rows.ts';
import { CALL_ROWS } from './call-rows.ts';
import { FACT_ROWS } from './fact-rows.ts';
import { FORMATTING_ROWS } from './formatting-rows.ts';
import { ROWS } from './kind-rows.ts';
import { LET_THROUGH_ROWS } from './let-through-rows.ts';
import { LOOK_ROWS } from './look-rows.ts';
import { BARE, MIRROR_ROWS } from './mirror-rows.ts';
import { MORE_BESIDE_ROWS } from './more-beside-rows.ts';
import { MORE_ROWS } from './more-kind-rows.ts';
import { MORE_VENDOR_ROWS } from './more-vendor-rows.ts';
import { NOUN_ROWS } from './noun-rows.ts';
import { PASSING_ROWS } from './passing-rows.ts';
import { TELLING_ROWS } from './telling-rows.ts';
import { TOPIC_ROWS } from './topic-rows.ts';
import { PAID, VENDOR_ROWS } from './vendor-rows.ts';

describe('acts and harmless words in one line', () => {
  it.each(
    [
      ...ROWS,
      ...ANSWER_ROWS,
      ...BESIDE_ROWS,
      ...MORE_BESIDE_ROWS,
      ...CALL_ROWS,
      ...FACT_ROWS,
      ...FORMATTING_ROWS,
      ...MORE_ROWS,
      ...NOUN_ROWS,
      ...PASSING_ROWS,
      ...TELLING_ROWS,
      ...TOPIC_ROWS,
      ...VENDOR_ROWS,
      ...MORE_VENDOR_ROWS,
      ...MIRROR_ROWS,
      ...LET_THROUGH_ROWS,
      ...LOOK_ROWS,
    ].map((row) => ({ row })),
  )('$row.0: $row.1 is $row.2', ({ row }) => {
    const [name, description, bound, properties = { id: { type: 'string' } }] = row;
    const { verdict } = judgeTools([normalise(sketch(name, description, properties))], {})[0]!;
    const [, side, action] = bound.split(' ') as ['at', 'least' | 'most', Action];
    const is = ACTIONS.indexOf(verdict.actions.recommended);
    if (side === 'least') expect(is).toBeGreaterThanOrEqual(ACTIONS.indexOf(action));
    else expect(is).toBeLessThanOrEqual(ACTIONS.indexOf(action));
  });
});

it.each(PAID)('%s: %s costs something: %s', (name, description, paid) => {
  const { verdict } = judgeTools([normalise(sketch(name, description))], {})[0]!;
  expect(verdict.signals.includes('billing')).toBe(paid);
});

it.each(BARE)('%s: %s is a look that takes nothing', (name, description) => {
  const { verdict } = judgeTools([normalise(sketch(name, description))], {})[0]!;
  expect(verdict.actions.recommended).toBe('allow');
});
