import { Command, CommanderError } from 'commander';
import pkg from '../../package.json' with { type: 'json' };
import { addChanges } from './changes.ts';
import { addCrawl } from './crawl.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { complain } from './io.ts';
import { addPolicy } from './policy.ts';
import { addScan } from './scan.ts';
import { addSite } from './site.ts';
import { addUpkeep } from './upkeep.ts';
import { addWorker } from './worker.ts';

const HELP = `
Examples:
  toolrisk scan -- npx -y @modelcontextprotocol/server-filesystem /tmp
  toolrisk scan https://mcp.example.com/mcp --fail-on high
  toolrisk policy npm:mistral-mcp --format claude-code

Exit codes:
  0  done; nothing at or above --fail-on
  1  a tool at or above --fail-on
  2  the command cannot be done as written
  3  a server could not be observed, or not fully

The scanner lists tools and never calls one. "toolrisk <command> --help" teaches each command.`;

/** Runs one command line. Never throws; the exit code is left in process.exitCode. */
export async function main(argv: readonly string[]): Promise<void> {
  // `toolrisk … | head` closes our standard output early: nobody reads on, so stop without a word.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  const { words, command } = splitCommand(argv.slice(2));
  const program = new Command('toolrisk')
    .description("What an MCP server's tools can destroy, change in bulk or bill, and the words that say so.")
    .version(pkg.version)
    .showHelpAfterError('"toolrisk --help" lists the commands; "toolrisk <command> --help" teaches one.')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'toolrisk: ')) })
    .exitOverride()
    .addHelpText('after', HELP);
  addScan(program, command);
  addCrawl(program);
  addPolicy(program, command);
  addExplain(program, command);
  addSite(program);
  addChanges(program);
  addExport(program);
  addUpkeep(program);
  addWorker(program);
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

/** Takes the words after the first `--` as the command that starts a server. */
function splitCommand(words: readonly string[]) {
  const mark = words.indexOf('--');
  if (mark === -1) return { words, command: undefined };
  return { words: words.slice(0, mark), command: words.slice(mark + 1) };
}

/** Known errors are one line and a next step; anything else is a defect, keeps its stack and observed nothing. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Error && 'hint' in error) {
    complain(error.message, String(error.hint));
    return 2;
  }
  console.error('toolrisk: this is a defect of toolrisk');
  console.error(error);
  return 3;
}
