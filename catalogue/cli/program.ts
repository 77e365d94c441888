import { Command } from 'commander';
import pkg from '../../package.json' with { type: 'json' };
import { addAccept } from './accept.ts';
import { addChanges } from './changes.ts';
import { addCheck } from './check.ts';
import { addCompletion } from './completion.ts';
import { addCrawl } from './crawl.ts';
import { addDiff } from './diff.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
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

/** Columns of a help text that no terminal shows: as wide as what is added to it, nearly. */
const HELP_WIDTH = 100;

/**
 * All commands, as commander knows them. What is printed as help goes to `writeOut`; errors are thrown and printed by
 * nobody.
 * @param command the words after `--`, which start a server
 */
export function programOf(command: readonly string[] | undefined, writeOut: (text: string) => void): Command {
  const program = new Command('toolrisk')
    .description("What an MCP server's tools can destroy, change in bulk or bill, and the words that say so.")
    .version(pkg.version)
    .configureOutput({
      writeOut,
      outputError: () => {},
      getOutHelpWidth: () => process.stdout.columns || HELP_WIDTH,
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
  addCompletion(program, command);
  return program;
}
