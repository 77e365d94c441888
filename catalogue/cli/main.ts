import type { Command } from 'commander';
import { holdToTheWords } from './as-typed.ts';
import { exitCodeOf } from './complaint.ts';
import { endAtDefects, withDefects } from './defects.ts';
import { page, printAll } from './io.ts';
import { missingWords } from './missing-words.ts';
import { programOf } from './program.ts';

/** Runs one command line. Never throws; the exit code is left in process.exitCode. */
export async function main(argv: readonly string[]): Promise<void> {
  endAtDefects();
  // `toolrisk … | head` closes our standard output early: nobody reads on, so stop without a word. Any other
  // fault of an output is told by whoever writes to it; one of standard error cannot be told anywhere.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => code === 'EPIPE' && process.exit());
  process.stderr.on('error', () => {});
  const help: string[] = [];
  const { words: typed, command } = splitCommand(argv.slice(2));
  // Errors are told in the end, all of them alike.
  const program = await programOf(command, (text) => void help.push(text), typed[0]);
  const asked = helpFirst(program, typed);
  const words = asAsked(asked);
  try {
    holdToTheWords(program, asked, command);
    await program.parseAsync(words, { from: 'user' }).finally(() => printHelp(help));
  } catch (error) {
    const named = commandAt(program, words);
    const path = pathTo(named);
    const told = missingWords(error, named, path) ?? error;
    process.exitCode = await exitCodeOf(told, `${path} --help`, formatsOf(named), takersOf);
  }
  process.exitCode = withDefects(Number(process.exitCode ?? 0));
}

/** `site help build` is `help site build`, and help on help is help. */
function helpFirst(program: Command, words: readonly string[]): readonly string[] {
  const [first, second, ...rest] = words;
  if (second !== 'help') return words;
  const isGroup = program.commands.some((one) => one.name() === first && one.commands.length > 0);
  return first === 'help' || isGroup ? ['help', ...(isGroup ? [first!] : []), ...rest] : words;
}

/** `help site build` is `site build --help`: commander's own looks no further than the first word. */
function asAsked(words: readonly string[]): readonly string[] {
  return words[0] === 'help' && words.length > 1 ? [...words.slice(1), '--help'] : words;
}

/** What commander made of a command stands first and fits; what is taught beside it is fitted here. */
async function printHelp([usage, ...taught]: readonly string[]): Promise<void> {
  if (usage === undefined) return;
  const { fitted } = await import('./help-text.ts');
  await printAll([usage, ...taught.map((text) => fitted(text, page().width))]);
}

/** Takes the words after the first `--` as the command that starts a server. */
function splitCommand(words: readonly string[]) {
  const mark = words.indexOf('--');
  if (mark === -1) return { words, command: undefined };
  return { words: words.slice(0, mark), command: words.slice(mark + 1) };
}

/** The command that the words name: `toolrisk site build`. */
function commandAt(command: Command, [word, ...rest]: readonly string[]): Command {
  const named = command.commands.find((one) => one.name() === word);
  return named === undefined ? command : commandAt(named, rest);
}

/** A command as a user writes it. */
function pathTo(command: Command): string {
  return command.parent === null ? command.name() : `${pathTo(command.parent)} ${command.name()}`;
}

/** What its `--format` takes. */
function formatsOf({ options }: Command): readonly string[] {
  return options.find(({ long }) => long === '--format')?.argChoices ?? [];
}

/** The commands that take an option, as a user writes them behind the program's name. */
async function takersOf(option: string): Promise<readonly string[]> {
  const whole = await programOf(undefined, () => {});
  return whole.commands
    .flatMap((one) => [one, ...one.commands])
    .filter(({ options }) => options.some(({ long, short }) => long === option || short === option))
    .map((one) => pathTo(one).slice(whole.name().length + 1));
}
