import type { Command } from 'commander';
import { UsageError } from '../../scanner/errors.ts';
import { type CorrectionFlags, correctionsOption, corrector } from './corrections.ts';
import { type FindFlags, findServer } from './find-server.ts';
import { page, print } from './io.ts';
import { unknownTool } from './nearest.ts';
import { dbOption, noColorOption, reachOptions } from './options.ts';
import { refuse } from './refuse.ts';

const HELP = `
<server> is a server of the catalogue (address, id or package) or any target of "toolrisk scan"; a command
follows --, and then only the tool is named before it.

Examples:
  toolrisk explain mistral-mcp batch_cancel
  toolrisk explain saved/tools.json delete_notes
  toolrisk explain batch_cancel -- npx -y mistral-mcp
  toolrisk explain saved/tools.json delete_notes --json

Exit codes:
  0  explained
  2  there is no such server or tool
  3  the server could not be observed`;

interface ExplainFlags extends FindFlags, CorrectionFlags {
  readonly json: boolean;
}

export function addExplain(program: Command, command: readonly string[] | undefined): void {
  const explain = program
    .command('explain')
    .summary('show every rule on one tool, fired or not')
    .description('Show every rule on one tool: what fired with the words it rests on, and what did not.')
    .argument('[server]', 'a server of the catalogue, or a target')
    .argument('[tool]', 'the name of a tool')
    .option('--json', 'for machines', false);
  for (const option of [dbOption(), ...reachOptions(), correctionsOption(), noColorOption()])
    explain.addOption(option);
  explain
    .addHelpText('after', HELP)
    .action((server: string | undefined, tool: string | undefined, flags: ExplainFlags) =>
      command === undefined
        ? run(server, tool, undefined, flags)
        : run(tool === undefined ? undefined : server, tool ?? server, command, flags),
    );
}

async function run(
  word: string | undefined,
  toolName: string | undefined,
  command: readonly string[] | undefined,
  flags: ExplainFlags,
): Promise<void> {
  if (toolName === undefined) {
    throw new UsageError(
      'name a server and one of its tools',
      'For example: toolrisk explain mistral-mcp batch_cancel',
    );
  }
  const correct = await corrector(flags);
  const server = correct(await findServer(word, command, flags));
  if (server.outcome !== 'listed') return refuse('no explanation', server);
  const names = server.tools.map(({ tool }) => tool.name);
  if (!names.includes(toolName)) throw unknownTool(toolName, names);
  const { explanation, explanationJson } = await import('../report/explanation.ts');
  await print(flags.json ? explanationJson(server, toolName) : explanation(server, toolName, page()));
}
