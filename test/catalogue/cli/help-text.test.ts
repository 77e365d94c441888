/** What `--help` teaches, as a terminal of some width gets it. */
import { tmpdir } from 'node:os';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { fitted } from '../../../catalogue/cli/help-text.ts';
import { programOf } from '../../../catalogue/cli/program.ts';
import { toolrisk } from './run.ts';

/** What every command teaches beside its options, as it is written. */
async function taught(): Promise<{ readonly name: string; readonly text: string }[]> {
  const written: string[] = [];
  const program = await programOf(undefined, (text) => void written.push(text));
  const all = program.commands.flatMap((one) => (one.commands.length === 0 ? [one] : one.commands));
  return [program, ...all].map((command) => {
    written.length = 0;
    command.outputHelp();
    return { name: command.name(), text: written.slice(1).join('') };
  });
}

/** What is typed as it stands, and is never broken. */
const TYPED = /^ +(?:source <\()?toolrisk /;

describe.each(await taught())('what $name teaches', ({ text }) => {
  test.each([60, 80, 100])('fits into %i columns, loses no word and leaves no line half empty', (width) => {
    const fit = fitted(text, width);
    expect(fit.split(/\s+/)).toEqual(text.split(/\s+/));
    const lines = fit.split('\n');
    expect(lines.filter((line) => stringWidth(line) > width && !TYPED.test(line))).toEqual([]);
    const short = lines.filter((line, at) => {
      const [next = ''] = (lines[at + 1] ?? '').split(' ');
      return /^\S/.test(line) && next !== '' && stringWidth(`${line} ${next}`) <= width;
    });
    expect(short).toEqual([]);
  });
});

test('the second column of a list hangs, and a command is left whole', () => {
  const command = '  toolrisk scan one two three four five six seven eight';
  expect(fitted(`\nExit codes:\n  3  some words that will go on\n${command}\n`, 24)).toBe(
    `\nExit codes:\n  3  some words that\n     will go on\n${command}\n`,
  );
});

test('help is as wide as the terminal', async () => {
  const { code, stdout } = await toolrisk(['accept', '--help'], { cwd: tmpdir(), env: { COLUMNS: '60' } });
  expect(code).toBe(0);
  expect(stdout.split('\n').filter((line) => line.length > 60 && !TYPED.test(line))).toEqual([]);
  expect(stdout).toMatch(/--reason <text> .*\(required\)$/m);
});

test.each(['scan', 'accept', 'list', 'site build'])(
  'a terminal that has no room beside them has the words on the options of %s below them',
  async (command) => {
    const argv = [...command.split(' '), '--help'];
    const run = (COLUMNS: string) => toolrisk(argv, { cwd: tmpdir(), env: { COLUMNS } });
    const [narrow, wide] = await Promise.all([run('40'), run('200')]);
    const options = (help: string) => help.slice(help.indexOf('\nOptions:')).split('\n\n', 1)[0]!;
    expect(options(narrow.stdout).split(/\s+/)).toEqual(options(wide.stdout).split(/\s+/));
    expect(
      options(narrow.stdout)
        .split('\n')
        .filter((line) => line.length > 40 && /\S \S/.test(line)),
    ).toEqual([]);
  },
);
