import type { Command } from 'commander';
import { fromCatalogue } from './find-server.ts';
import { page, print, tell } from './io.ts';
import { unknownTool } from './nearest.ts';
import { dbOption, noColorOption } from './options.ts';

const HELP = `
<server> is its address, id or package; "toolrisk list" lists them. Nothing is started and no server is reached:
what is shown was seen when the server was captured, judged by the present rules.

Examples:
  toolrisk show mistral-mcp
  toolrisk show mistral-mcp batch_cancel
  toolrisk show mistral-mcp --json | jq .summary

Exit codes:
  0  shown, also when the server was not observed or not fully
  2  there is no catalogue, or no such server or tool`;

interface ShowFlags {
  readonly json: boolean;
  readonly db: string;
}

export function addShow(program: Command): void {
  program
    .command('show')
    .summary('show what the catalogue knows of a server or tool')
    .description('Show what the catalogue knows of a server, or of one of its tools, without starting it.')
    .argument('<server>', 'a server of the catalogue')
    .argument('[tool]', 'the name of one of its tools')
    .option('--json', 'for machines', false)
    .addOption(dbOption())
    .addOption(noColorOption())
    .addHelpText('after', HELP)
    .action(run);
}

async function run(word: string, toolName: string | undefined, { db, json }: ShowFlags): Promise<void> {
  const { asHeld } = await import('../corrections/held.ts');
  const server = asHeld(await fromCatalogue(word, db));
  if (toolName === undefined) {
    if (json) return print((await import('../report/export.ts')).serverJson(server));
    await print((await import('../report/table.ts')).tablePart(server, page()));
    const last = server.capturedAt.slice(0, 10);
    const first = server.firstSeenAt.slice(0, 10);
    return tell(`Captured on ${last}${first === last ? '' : `, like this since ${first}`}.`);
  }
  const judged = server.tools.find(({ tool }) => tool.name === toolName);
  if (judged === undefined) {
    throw unknownTool(
      toolName,
      server.tools.map(({ tool }) => tool.name),
    );
  }
  const { toolSheet, toolSheetJson } = await import('../report/tool-sheet.ts');
  await print(json ? toolSheetJson(server, judged) : toolSheet(server, judged, page()));
}
