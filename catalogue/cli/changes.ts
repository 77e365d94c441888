import { type Command, InvalidArgumentError, Option } from 'commander';
import picocolors from 'picocolors';
import type { ServerChanges } from '../changes/history.ts';
import { visible, visibleJson } from '../report/visible.ts';
import { type ChangeThreshold, changeExitCode, failOnOption } from './change-threshold.ts';
import { page, print } from './io.ts';
import { dbOption, noColorOption } from './options.ts';

const HELP = `
A change is a difference between two captures of a server, told as a change of risk, rises (▲) first. Both are read
with the present rules; what those read otherwise than the rules a capture was judged by is told apart, as a change
of ours. What a text lost stands in [-…-], what it gained in {+…+}.

Examples:
  toolrisk changes
  toolrisk changes --since 2026-11-01
  toolrisk changes mistral-mcp --json
  toolrisk changes --since 2026-11-01 --fail-on rise

Exit codes:
  0  told, also when nothing changed; nothing that --fail-on names
  1  a change of a server that --fail-on names
  2  there is no catalogue, or no such server`;

interface ChangesFlags {
  readonly since: Date;
  readonly json: boolean;
  readonly failOn?: ChangeThreshold;
  readonly db: string;
}

export function addChanges(program: Command): void {
  program
    .command('changes')
    .summary('tell what changed between captures, as changes of risk')
    .description('Tell what changed between the captures of each server, worst first.')
    .argument('[server]', 'a server of the catalogue; all when absent')
    .addOption(
      new Option('--since <date>', 'changes seen at or after this')
        .argParser(date)
        .default(new Date(0), 'all'),
    )
    .option('--json', 'for machines', false)
    .addOption(failOnOption())
    .addOption(dbOption())
    .addOption(noColorOption())
    .addHelpText('after', HELP)
    .action(run);
}

async function run(word: string | undefined, flags: ChangesFlags): Promise<void> {
  const { openCatalogue } = await import('../store/index.ts');
  const { RULESET_VERSION } = await import('../../scanner/judge/index.ts');
  const { knownSlug } = await import('./find-server.ts');
  const { changesIn } = await import('../changes/history.ts');
  const catalogue = openCatalogue(flags.db, 'read');
  try {
    const slugs =
      word === undefined
        ? catalogue.changedSince(flags.since.toISOString(), RULESET_VERSION)
        : [knownSlug(word, catalogue)];
    const told: ServerChanges[] = [];
    for (const slug of slugs) told.push(...changesIn(slug, catalogue.history(slug), flags.since));
    told.sort((a, b) => (a.at < b.at ? 1 : -1));
    await print(flags.json ? visibleJson(told) : await tellAll(told));
    process.exitCode = changeExitCode(
      told.flatMap(({ changes }) => changes),
      flags.failOn,
    );
  } finally {
    catalogue.close();
  }
}

async function tellAll(told: readonly ServerChanges[]): Promise<string> {
  const { changeLines } = await import('../report/changes.ts');
  if (told.length === 0) return 'No server changed.';
  const c = picocolors.createColors(page().colour);
  return told
    .map(({ server, at, from, to, changes, rules }) => {
      const versions =
        from === to ? '' : ` ${visible(from ?? 'no version')} → ${visible(to ?? 'no version')}`;
      return [
        `${at.slice(0, 10)} ${server}${versions}`,
        ...changeLines(changes, c),
        ...(rules.length === 0 ? [] : ['  By our rules, not by the server:', ...changeLines(rules, c)]),
      ].join('\n');
    })
    .join('\n\n');
}

function date(text: string): Date {
  const value = new Date(text);
  if (Number.isNaN(value.getTime())) throw new InvalidArgumentError('Write a date: 2026-11-01.');
  return value;
}
