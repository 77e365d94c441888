import type { Command } from 'commander';
import { programOf } from '../catalogue/cli/program.ts';

/**
 * The manual page, toolrisk(1), from the commands as `--help` tells of them: man(7), as groff and mandoc read it.
 * @param date of this version, YYYY-MM-DD
 */
export async function manPage(version: string, date: string): Promise<string> {
  const written: string[] = [];
  const program = await programOf(undefined, (text) => void written.push(text));
  const taughtBy = (command: Command) => {
    written.length = 0;
    command.outputHelp();
    // Commander writes what it made of the command first, then what we add.
    return sections(written.slice(1).join(''));
  };
  const leaves = program.commands.flatMap((one) => (one.commands.length > 0 ? one.commands : [one]));
  return `${[
    `.TH TOOLRISK 1 ${date} "toolrisk ${version}" "User Commands"`,
    '.SH NAME',
    `toolrisk \\- ${text(lowerFirst(program.description().replace(/\.$/, '')))}`,
    '.SH SYNOPSIS',
    '.B toolrisk',
    text('<command> [options] [words]'),
    '.SH DESCRIPTION',
    text(
      'It lists the tools of MCP servers and calls none, and judges each by the words the server itself serves.',
    ),
    ...taughtBy(program),
    '.SH COMMANDS',
    ...leaves.flatMap((command) => [...head(command), ...optionsOf(command), ...taughtBy(command)]),
  ].join('\n')}\n`;
}

function head(command: Command): string[] {
  const help = command.createHelp();
  return [`.SS ${text(help.commandUsage(command))}`, text(help.commandDescription(command))];
}

function optionsOf(command: Command): string[] {
  const help = command.createHelp();
  const options = help.visibleOptions(command).filter(({ long }) => long !== '--help');
  return options.flatMap((option) => [
    '.TP',
    `.B ${text(help.optionTerm(option))}`,
    text(help.optionDescription(option)),
  ]);
}

/** What is taught beside the options: examples and columns as they stand, exit codes as a list, the rest in prose. */
function sections(taught: string): string[] {
  return taught
    .split(/\n{2,}/)
    .map((block) => block.replace(/^\n+|\s+$/g, ''))
    .filter((block) => block !== '')
    .flatMap((block) => ['.PP', ...section(block.split('\n'))]);
}

function section(lines: readonly string[]): string[] {
  const [title = '', ...rest] = lines;
  if (title === 'Exit codes:') return [text(title), ...rest.flatMap(listItem)];
  const isSetOut = lines.some((line) => / {2}\S/.test(line));
  return isSetOut ? ['.nf', ...lines.map(text), '.fi'] : lines.map(text);
}

function listItem(line: string): string[] {
  const [, term = '', words = ''] = /^\s*(\S+)\s+(.*)$/.exec(line) ?? [];
  return ['.TP', text(term), text(words)];
}

/** Nothing of it is an instruction to a formatter, and a hyphen is one that can be copied into a shell. */
function text(line: string): string {
  const escaped = line.replaceAll('\\', '\\e').replaceAll('-', '\\-');
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
