import { type Command, InvalidArgumentError, Option } from 'commander';
import { counted } from '../../scanner/counted.ts';
import { CATEGORIES, type Category, SEVERITIES, SIGNALS, type Signal } from '../../scanner/types.ts';
import type { Filter, Listed } from '../report/list.ts';
import { page, print, tell } from './io.ts';
import { dbOption, noColorOption } from './options.ts';

const HELP = `
A server is listed when one of its tools has everything that --risk and --severity ask; the gravest come first.
Into a pipe or a file go cells parted by tabs: address, version, transport, outcome ("partial" where the list
is not complete), severity of the gravest tool, tools that match, all tools, time of the capture.

Examples:
  toolrisk list
  toolrisk list --risk billing --severity high
  toolrisk list --risk destructive --risk bulk --json
  toolrisk list --severity critical | cut -f1 | xargs -n1 toolrisk policy --profile strict

Exit codes:
  0  listed, also when there is none
  2  there is no catalogue, or the command cannot be done as written`;

interface ListFlags extends Filter {
  readonly json: boolean;
  readonly db: string;
}

const RISKS: readonly (Category | Signal)[] = [...new Set([...CATEGORIES, ...SIGNALS])];

export function addList(program: Command): void {
  program
    .command('list')
    .summary('list the servers of the catalogue')
    .description('List what the catalogue holds: a server a line, with its gravest tool and how many it has.')
    .addOption(
      new Option(
        '--risk <what>',
        `a category or signal that a tool must have (repeatable): ${RISKS.join(', ')}`,
      )
        .default([], 'any')
        .argParser(addRisk),
    )
    .addOption(
      new Option('--severity <severity>', 'with a tool that is so or graver (default: any)').choices(
        SEVERITIES,
      ),
    )
    .addOption(
      new Option('--transport <name>', 'reached so (default: any)').choices(['stdio', 'http', 'sse', 'file']),
    )
    .option('--json', 'for machines', false)
    .addOption(dbOption())
    .addOption(noColorOption())
    .addHelpText('after', HELP)
    .action(run);
}

async function run(flags: ListFlags): Promise<void> {
  const { gravestFirst, listColumns, listJson, listTabs } = await import('../report/list.ts');
  const { found, total } = await filtered(flags);
  const servers = gravestFirst(found);
  if (flags.json) return print(listJson(servers));
  if (servers.length > 0) {
    await print(process.stdout.isTTY ? listColumns(servers, page().colour) : listTabs(servers));
  }
  tell(`${servers.length === total ? '' : `${servers.length} of `}${counted(total, 'server')}`);
}

/** What other rules judged, or a correction is about, is read whole: a list says what `show` does. */
async function filtered(
  flags: ListFlags,
): Promise<{ readonly found: readonly Listed[]; readonly total: number }> {
  const { openCatalogue } = await import('../store/index.ts');
  const { RULESET_VERSION } = await import('../../scanner/judge/index.ts');
  const { asHeld, SHIPPED } = await import('../corrections/held.ts');
  const { correctionsOf } = await import('../corrections/apply.ts');
  const { listed } = await import('../report/list.ts');
  const catalogue = openCatalogue(flags.db, 'read');
  try {
    const lines = Array.from(catalogue.servers(), (server) => {
      const isSettled = server.ruleset === RULESET_VERSION && correctionsOf(server, SHIPPED).length === 0;
      if (isSettled) return listed(server, flags);
      const labels = asHeld(catalogue.server(server.slug)!).tools.map(({ verdict }) => verdict);
      return listed({ ...server, labels }, flags);
    });
    return { found: lines.filter((line) => line !== undefined), total: lines.length };
  } finally {
    catalogue.close();
  }
}

function addRisk(text: string, earlier: readonly (Category | Signal)[]): readonly (Category | Signal)[] {
  const known = RISKS.find((risk) => risk === text);
  if (known === undefined) throw new InvalidArgumentError(`Allowed choices are ${RISKS.join(', ')}.`);
  return [...earlier, known];
}
