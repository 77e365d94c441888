import { Command } from 'commander';
import pkg from '../../package.json' with { type: 'json' };
import { addAccept } from './accept.ts';
import { holdToTheWords } from './as-typed.ts';
import { addChanges } from './changes.ts';
import { addCheck } from './check.ts';
import { exitCodeOf } from './complaint.ts';
import { addCrawl } from './crawl.ts';
import { endAtDefects, withDefects } from './defects.ts';
import { addDiff } from './diff.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { printAll } from './io.ts';
import { addList } from './list.ts';
import { addLock } from './lock.ts';
import { addMcp } from './mcp.ts';
import { addPolicy } from './policy.ts';
import { addPolicyTest } from './policy-test.ts';
import { addScan } from './scan.ts';
import { addShow } from './show.ts';
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
  70 a defect of toolrisk, please report it; what was done before it stands

The scanner lists tools and never calls one. "toolrisk <command> --help" teaches each command.`;

/** Runs one command line. Never throws; the exit code is left in process.exitCode. */
export async function main(argv: readonly string[]): Promise<void> {
  endAtDefects();
  // `toolrisk … | head` closes our standard output early: nobody reads on, so stop without a word. Any other
  // fault of an output is told by whoever writes to it; one of standard error cannot be told anywhere.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => code === 'EPIPE' && process.exit());
  process.stderr.on('error', () => {});
  const help: string[] = [];
  const { words, command } = splitCommand(argv.slice(2));
  const program = new Command('toolrisk')
    .description("What an MCP server's tools can destroy, change in bulk or bill, and the words that say so.")
    .version(pkg.version)
    .configureOutput({
      writeOut: (text) => void help.push(text),
      // Told in the end, with all other errors and like them.
      outputError: () => {},
    })
    .exitOverride()
    .addHelpText('after', HELP);
  addScan(program, command);
  addCrawl(program, command);
  addList(program);
  addShow(program);
  addPolicy(program, command);
  addPolicyTest(program, command);
  addExplain(program, command);
  addSite(program);
  addChanges(program);
  addDiff(program);
  addLock(program, command);
  addCheck(program, command);
  addAccept(program);
  addMcp(program);
  addExport(program);
  addUpkeep(program);
  addWorker(program);
  try {
    holdToTheWords(program, words, command);
    await program.parseAsync(words, { from: 'user' }).finally(() => printAll(help));
  } catch (error) {
    process.exitCode = await exitCodeOf(error, `${pathOf(program, words)} --help`);
  }
  process.exitCode = withDefects(Number(process.exitCode ?? 0));
}

/** Takes the words after the first `--` as the command that starts a server. */
function splitCommand(words: readonly string[]) {
  const mark = words.indexOf('--');
  if (mark === -1) return { words, command: undefined };
  return { words: words.slice(0, mark), command: words.slice(mark + 1) };
}

/** The command that the words name, as a user writes it: `toolrisk site build`. */
function pathOf(command: Command, [word, ...rest]: readonly string[]): string {
  const named = command.commands.find((one) => one.name() === word);
  return named === undefined ? command.name() : `${command.name()} ${pathOf(named, rest)}`;
}
