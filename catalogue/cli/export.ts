import { type Command, Option } from 'commander';
import pkg from '../../package.json' with { type: 'json' };
import type { ExportFormat } from '../report/export.ts';
import { printAll } from './io.ts';
import { dbOption } from './options.ts';
import { refuseOwnInput, refuseUnwritable, writeFile } from './write-file.ts';

const HELP = `
  json    one document, as "toolrisk scan --format json" prints
  ndjson  one server a line
  csv     one tool a row
The catalogue itself is SQLite: copy the file, or open it with sqlite3 or Datasette.

Examples:
  toolrisk export > catalogue.json
  toolrisk export --format csv -o tools.csv
  toolrisk export --format ndjson | jq -c 'select(.outcome != "listed") | [.id, .outcome]'

Exit codes:
  0  exported
  2  there is no catalogue, or the file cannot be written`;

interface ExportFlags {
  readonly format: ExportFormat;
  readonly output?: string;
  readonly db: string;
}

export function addExport(program: Command): void {
  program
    .command('export')
    .summary('write the whole catalogue as JSON, NDJSON or CSV')
    .description('Write every server of the catalogue with its judged tools.')
    .addOption(
      new Option('--format <name>', 'how it is written').choices(['json', 'ndjson', 'csv']).default('json'),
    )
    .option('-o, --output <file>', 'write here (default: standard output)')
    .addOption(dbOption())
    .addHelpText('after', HELP)
    .action(run);
}

const ELSEWHERE = 'Name another file with -o.';

async function run({ format, output, db }: ExportFlags): Promise<void> {
  if (output !== undefined) {
    refuseOwnInput(output, [db], ELSEWHERE);
    await refuseUnwritable(output, ELSEWHERE);
  }
  const { openCatalogue } = await import('../store/index.ts');
  const catalogue = openCatalogue(db, 'read');
  try {
    const text = await exportText(catalogue, format);
    if (output === undefined) return await printAll(text);
    await writeFile(output, text);
  } finally {
    catalogue.close();
  }
}

/** One server at a time: a catalogue may be larger than memory. */
async function exportText(catalogue: import('../store/index.ts').Catalogue, format: ExportFormat) {
  const { EXPORTERS } = await import('../report/export.ts');
  const { RULESET_VERSION } = await import('../../scanner/judge/index.ts');
  const { asHeld } = await import('../corrections/held.ts');
  const exporter = EXPORTERS[format];
  return (async function* () {
    yield exporter.begin({ version: pkg.version, ruleset: RULESET_VERSION });
    let first = true;
    for (const { slug } of catalogue.names()) {
      if (!first && exporter.between) yield exporter.between;
      first = false;
      yield exporter.server(asHeld(catalogue.server(slug)!));
    }
    if (exporter.end) yield exporter.end;
  })();
}
