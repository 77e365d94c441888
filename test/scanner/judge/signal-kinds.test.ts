import { expect, it } from 'vitest';
import { sketch } from '../../../scanner/judge/decide/rule.ts';
import { judgeTools } from '../../../scanner/judge/index.ts';
import { normalise } from '../../../scanner/normalise.ts';
import { READ_AS } from './read-as-rows.ts';
import { SERVED } from './served-rows.ts';

it.each([...READ_AS, ...SERVED].map((row) => ({ row })))('$row.0: $row.1 is read as $row.2', ({ row }) => {
  const [name, description, expected, properties, among = []] = row;
  const tools = [sketch(name, description, properties), ...among];
  const { category, signals, actions } = judgeTools(tools.map(normalise), {})[0]!.verdict;
  expect([category, actions.recommended, ...signals].join(' ')).toBe(expected);
});
