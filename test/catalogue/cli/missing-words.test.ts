import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { toolrisk } from './run.ts';

test.each([
  [['accept'], '<server>, <tool>, --reason <text> and --until <date> are missing'],
  [['accept', 'garden', '--reason', 'reviewed'], '<tool> and --until <date> are missing'],
  [['accept', 'garden', 'list_beds', '--until', '2027-03-31'], '--reason <text> is missing'],
])('%j: all that is missing is told at once, and how the command is written', async (argv, missing) => {
  const { code, stdout, stderr } = await toolrisk(argv, { cwd: tmpdir() });
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr: `toolrisk: ${missing}\n  Write: toolrisk accept <server> <tool> --reason <text> --until <date>. "toolrisk accept --help" teaches it.\n`,
  });
});

test.each([
  [['worker'], '--redis <url> is missing', 'worker --redis <url>'],
  [['diff', '-'], '<b> is missing', 'diff <a> <b>'],
])('%j: so it is for one word or option', async (argv, missing, written) => {
  const { code, stderr } = await toolrisk(argv, { cwd: tmpdir() });
  expect(code).toBe(2);
  expect(stderr).toContain(`toolrisk: ${missing}\n  Write: toolrisk ${written}. `);
});

test.each([
  ...[['scan'], ['show'], ['policy', 'a.json'], ['diff', '-'], ['crawl']].map(
    (argv) => [[...argv, ''], 'a word of the command'] as const,
  ),
  [['list', '--db', ''], '--db <file>'],
  [['scan', '--config', ''], '--config <file>'],
  [['policy', 'a.json', '-o', ''], '-o, --output <file>'],
  [['policy', 'a.json', '--as', ''], '--as <key>'],
] as const)('%j: an empty word is told as that, with where it most likely comes from', async (argv, what) => {
  const { code, stdout, stderr } = await toolrisk(argv, { cwd: tmpdir() });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(
    `toolrisk: ${what} is empty, and names nothing\n  Is a variable of your shell without a value?\n`,
  );
});
