import { Argument, type Command } from 'commander';
import { UsageError } from '../../scanner/errors.ts';
import { printAll } from './io.ts';

const HELP = `
Commands, options, their values, and servers and tools of the catalogue are completed; where none of these is meant,
the shell completes files.

Examples:
  source <(toolrisk completion bash)                                     # in ~/.bashrc
  toolrisk completion zsh > "\${fpath[1]}/_toolrisk"                       # once; then start zsh anew
  toolrisk completion fish > ~/.config/fish/completions/toolrisk.fish    # once

Exit codes:
  0  written
  2  there is no such shell`;

const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** @param typed words of a command line up to the cursor, which a shell hands over after `--` */
export function addCompletion(program: Command, typed: readonly string[] | undefined): void {
  program
    .command('completion')
    .summary('write what makes a shell complete toolrisk')
    .description('Write the script with which a shell completes the words of toolrisk.')
    .addArgument(new Argument('[shell]', 'whose').choices(SHELLS))
    .addHelpText('after', HELP)
    .action((shell: (typeof SHELLS)[number] | undefined) => run(program, shell, typed));
}

async function run(
  program: Command,
  shell: (typeof SHELLS)[number] | undefined,
  typed: readonly string[] | undefined,
): Promise<void> {
  if (shell !== undefined) {
    const { COMPLETION_SCRIPTS } = await import('./completion-scripts.ts');
    return printAll([COMPLETION_SCRIPTS[shell]]);
  }
  if (typed === undefined) {
    throw new UsageError('name a shell', `For example: toolrisk completion ${SHELLS[0]}`);
  }
  const { candidates } = await import('./candidates.ts');
  const found = await candidates(program, typed);
  await printAll(found.map(({ value, about }) => `${value}\t${about}\n`));
}
