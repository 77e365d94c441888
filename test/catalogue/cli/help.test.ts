/** What `--help` teaches, held to the commands themselves: each default is named, each example can be typed. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command, Option } from 'commander';
import { describe, expect, test } from 'vitest';
import { holdToTheWords } from '../../../catalogue/cli/as-typed.ts';
import { programOf } from '../../../catalogue/cli/program.ts';
import { DEFAULT_LIMITS, limitsInWords, parseLimit } from '../../../scanner/observe/limits.ts';
import { toolrisk } from './run.ts';

const README = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');

interface Taught {
  readonly command: Command;
  /** `toolrisk site build` */
  readonly name: string;
  readonly help: string;
}

async function taught(): Promise<Taught[]> {
  const written: string[] = [];
  const program = await programOf(undefined, (text) => void written.push(text));
  const teach = (command: Command, name: string): Taught => {
    written.length = 0;
    command.outputHelp();
    return { command, name, help: written.join('') };
  };
  return [
    teach(program, 'toolrisk'),
    ...program.commands.flatMap((one) =>
      one.commands.length === 0
        ? [teach(one, `toolrisk ${one.name()}`)]
        : one.commands.map((inner) => teach(inner, `toolrisk ${one.name()} ${inner.name()}`)),
    ),
  ];
}

/** What names something that is used only when it is named. */
const NAMING = ['config', 'corrections', 'list', 'registry', 'redis', 'server', 'tool'];

describe.each(await taught())('the help of $name', ({ command, name, help }) => {
  const options = command.options.filter(({ mandatory }) => !mandatory);

  test('names the default of every option that takes a value', () => {
    const unnamed = options
      .filter(({ required, optional }) => required || optional)
      .filter((option) => !NAMING.includes(option.name()) && !/default: \S/.test(toldOf(option, help)))
      .map(({ flags }) => flags);
    expect(unnamed).toEqual([]);
  });

  test('has an example, and each can be typed as it stands', async () => {
    const examples = commandLines(help);
    expect(examples.some((words) => `toolrisk ${words.join(' ')}`.startsWith(name))).toBe(true);
    for (const words of examples) await expect(typed(words), words.join(' ')).resolves.toBeUndefined();
  });
});

test('options of one name take the same, and mean the same to commands that look at the same servers', async () => {
  const program = await programOf(undefined, () => {});
  const all = program.commands.flatMap((one) => [one, ...one.commands]);
  const perName = (commands: readonly Command[], of: (option: Option) => string) =>
    [
      ...Map.groupBy(
        commands.flatMap(({ options }) => options),
        ({ long }) => long,
      ),
    ]
      .map(([name, options]) => [name, ...new Set(options.map(of))])
      .filter(([, first, ...others]) => first !== undefined && others.length > 0);
  // A report is a file, or where readers write; what fails is a change, or a severity let through.
  expect(perName(all, ({ flags }) => flags).map(([name]) => name)).toEqual(['--fail-on', '--report']);
  const looking = all.filter((one) => ['scan', 'lock', 'check'].includes(one.name()));
  const told = perName(looking, ({ flags, description }) => `${flags}  ${description}`);
  expect(told).toEqual([]);
});

test('help of a command of a command is its own', async () => {
  const [asked, own] = await Promise.all(
    [
      ['help', 'site', 'build'],
      ['site', 'build', '--help'],
    ].map((words) => toolrisk(words, { cwd: tmpdir() })),
  );
  expect(asked).toEqual(own);
  expect(asked!.stdout).toMatch(/^Usage: toolrisk site build /);
});

test('every command line of the README can be typed as it stands', async () => {
  const blocks = [...README.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block!);
  const lines = commandLines(blocks.join('\n'));
  expect(lines.length).toBeGreaterThan(5);
  for (const words of lines) await expect(typed(words), words.join(' ')).resolves.toBeUndefined();
});

test('the defaults of the limits are told as they would be typed, in units that give whole numbers', () => {
  const words = limitsInWords(DEFAULT_LIMITS).split(', ');
  expect(Object.assign({}, ...words.map(parseLimit))).toEqual(DEFAULT_LIMITS);
  expect(words).toEqual(
    expect.arrayContaining(['connect=30s', 'install=3m', 'stdout=16mb', 'stderr=256kb', 'depth=200']),
  );
});

/** The lines of a help text about one option, as one. */
function toldOf({ flags }: Option, help: string): string {
  const [, from = ''] = help.split(`\n  ${flags} `);
  const [first = '', ...rest] = from.split('\n');
  const end = rest.findIndex((line) => !/^ {10}/.test(line));
  return [first, ...rest.slice(0, end)].join(' ').replace(/\s+/g, ' ');
}

/** The words of every command line of ours in a text, up to what a shell takes for itself. */
function commandLines(text: string): string[][] {
  return [...text.matchAll(/(?:^ *|<\()(?:npm run -s )?toolrisk (?:-- )?([^\n]*)/gm)].map(([, line]) =>
    [...line!.split(/\s{2,}|\s[|>#]|\)/)[0]!.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
      ([, double, single, bare]) => double ?? single ?? bare!,
    ),
  );
}

/** Parses a command line without running it. @throws what would be told */
async function typed(line: readonly string[]): Promise<void> {
  for (const [at, word] of line.entries()) {
    if (word === '--env' && /^\w+$/.test(line[at + 1] ?? ''))
      process.env[line[at + 1]!] = 'as in the example';
  }
  const mark = line.indexOf('--');
  const words = mark === -1 ? line : line.slice(0, mark);
  const command = mark === -1 ? undefined : line.slice(mark + 1);
  const program = await programOf(command, () => {});
  for (const one of program.commands.flatMap((each) => [each, ...each.commands])) one.action(() => {});
  holdToTheWords(program, words, command);
  await program.parseAsync(words, { from: 'user' });
}

test.each([
  [['check', '--quiet'], 'Only data goes to standard output; 2>/dev/null drops the rest.'],
  [['scan', '-f', 'json'], 'Write --format.'],
  [['version'], 'Write --version.'],
  [['completion', 'powershell'], "'powershell' is no shell. Allowed choices are bash, zsh, fish."],
])('%j, as other tools take it, is told as what it is here', async (words, told) => {
  const { code, stdout, stderr } = await toolrisk(words, { cwd: tmpdir() });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(told);
});

test.each([
  ['scan', 'json'],
  ['scan', 'sarif'],
  ['export', 'csv'],
])('%s --%s is taken for the format that is meant', async (command, format) => {
  const { code, stderr } = await toolrisk([command, `--${format}`], { cwd: tmpdir() });
  expect(code).toBe(2);
  expect(stderr).toContain(`Write --format ${format}. "toolrisk ${command} --help" teaches it.`);
});

test.each([
  [['help', 'help'], ['--help']],
  [
    ['help', 'help', 'scan'],
    ['scan', '--help'],
  ],
  [
    ['site', 'help', 'build'],
    ['site', 'build', '--help'],
  ],
])('%j teaches as %j does', async (asked, plain) => {
  const [one, other] = await Promise.all([asked, plain].map((words) => toolrisk(words, { cwd: tmpdir() })));
  expect(one).toEqual(other);
  expect(one!.code).toBe(0);
});

test('help on a part that a group has not is told as unknown', async () => {
  const { code, stderr } = await toolrisk(['site', 'help', 'biuld'], { cwd: tmpdir() });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^toolrisk: unknown command 'biuld'\n {2}Did you mean build\?/);
});

test('a size of the cache needs its unit: as bytes a small number would drop all of it', async () => {
  const { code, stderr } = await toolrisk(['crawl', '--cache-size', '5'], { cwd: tmpdir() });
  expect(code).toBe(2);
  expect(stderr).toContain("'5' is invalid. Write its unit: 5gb.");
});
