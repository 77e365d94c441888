import { expect, test } from 'vitest';
import { sketch } from '../../../scanner/judge/decide/rule.ts';
import { judgeTools } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';

const quotes = (description: string): string[] =>
  judgeTools([normalise(sketch('op_1', description))], {})[0]!.verdict.evidence.map(({ quote }) => quote);

test.each([
  ['Delete a block\n\nError Responses', 'Delete a block'],
  ['Delete a block\nError Responses', 'Delete a block'],
  ['Delete a block\r\n  Error Responses', 'Delete a block'],
  ['Delete a block\n- id: the block', 'Delete a block'],
  ['Delete a\nlong block', 'Delete a\nlong block'],
  ['Delete a block. Error responses follow', 'Delete a block'],
])('a quote of %j ends with its sentence and its line', (description, expected) => {
  expect(quotes(description)).toContain(expected);
  for (const quote of quotes(description)) expect(quote).not.toMatch(/Error|id:/);
});
