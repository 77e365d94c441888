import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { toolrisk } from './run.ts';

const told = (argv: readonly string[]) => toolrisk(argv, { cwd: tmpdir() });

test.each([
  [['crawl', '--config', '.mcp.json'], 'scan, lock, check, policy and policy-test', 'crawl'],
  [['list', '--concurrency=3'], 'crawl and worker', 'list'],
  [['show', '-o', 'x'], 'policy and export', 'show'],
  [['list', '--out', 'x'], 'site build and site serve', 'list'],
])('%j: an option of other commands is told with their names', async (argv, takers, command) => {
  const { code, stderr } = await told(argv);
  expect(code).toBe(2);
  expect(stderr).toContain(
    `\n  It is an option of ${takers}. "toolrisk ${command} --help" teaches this one.\n`,
  );
});

test('an option of no command is told with the help alone, or a near name', async () => {
  expect((await told(['crawl', '--quick'])).stderr).toMatch(/'--quick'\n {2}"toolrisk crawl --help"/);
  expect((await told(['crawl', '--afres'])).stderr).toMatch(/\n {2}\(?Did you mean --afresh/);
});
