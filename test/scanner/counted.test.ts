/** One of a thing is told in the singular, whoever counts. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { html } from '../../catalogue/report/html.ts';
import { counted } from '../../scanner/counted.ts';
import { observe } from '../../scanner/observe/index.ts';
import { garden, PROBLEM } from '../catalogue/report/garden.ts';

const POLITE = join(import.meta.dirname, '../fixtures/servers/polite.ts');

test.each([
  [0, '0 processes'],
  [1, '1 process'],
  [2, '2 processes'],
])('%i of a thing', (n, said) => expect(counted(n, 'process', 'processes')).toBe(said));

test.each([
  [{ tools: 1 }, 'stopped after 1 tool; the server offered more'],
  [{ tools: 2 }, 'stopped after 2 tools; the server offered more'],
  [{ pages: 1 }, 'stopped after 1 page; the server offered more'],
])('a list that is cut by %j', async (limits, detail) => {
  const [command, args] = [process.execPath, [POLITE]];
  const target = { kind: 'stdio', id: 'notes', command, args, env: {}, typed: true } as const;
  const { problems } = await observe(target, { sandbox: 'none', limits });
  expect(problems).toMatchObject([{ detail }]);
});

test('the page of a scan of one server that was not observed', () => {
  const shed = garden([], { id: 'shed', outcome: 'crashed', problems: [PROBLEM] });
  expect(html({ version: '1.0.0', servers: [shed], width: 100, colour: false })).toContain(
    '0 of 1 server listed, 0 tools',
  );
});
