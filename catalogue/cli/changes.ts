import { type Command, InvalidArgumentError } from 'commander';
import type { Change } from '../changes.ts';
import { visible, visibleJson } from '../report/visible.ts';
import type { Capture, Catalogue } from '../store/index.ts';
import { print } from './io.ts';
import { dbOption } from './options.ts';

const HELP = `
A change is a difference between two captures of a server, told as a change of risk. Both are read with the
present rules, so a change of the rules is never told as a change of the server.

Examples:
  toolrisk changes
  toolrisk changes --since 2026-11-01
  toolrisk changes mistral-mcp --json

Exit codes:
  0  told, also when nothing changed
  2  there is no catalogue, or no such server`;

interface ChangesFlags {
  readonly since: Date;
  readonly json: boolean;
  readonly db: string;
}

/** What `--json` prints: one object a pair of captures, newest first. Fields are added, never renamed. */
export interface ServerChanges {
  readonly server: string;
  /** When the later capture was first seen, ISO 8601, and when the earlier. */
  readonly at: string;
  readonly since: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly changes: readonly Change[];
}

export function addChanges(program: Command): void {
  program
    .command('changes')
    .summary('tell what changed between captures, as changes of risk')
    .description('Tell what changed between the captures of each server, worst first.')
    .argument('[server]', 'a server of the catalogue; all when absent')
    .option('--since <date>', 'changes seen at or after this', date, new Date(0))
    .option('--json', 'for machines', false)
    .addOption(dbOption())
    .addHelpText('after', HELP)
    .action(run);
}

async function run(word: string | undefined, flags: ChangesFlags): Promise<void> {
  const { openCatalogue } = await import('../store/index.ts');
  const { knownSlug } = await import('./find-server.ts');
  const catalogue = openCatalogue(flags.db, 'read');
  try {
    const slugs =
      word === undefined
        ? catalogue.changedSince(flags.since.toISOString())
        : [await knownSlug(word, catalogue)];
    const told = (await Promise.all(slugs.map((slug) => changesOf(slug, catalogue, flags.since)))).flat();
    told.sort((a, b) => (a.at < b.at ? 1 : -1));
    await print(flags.json ? visibleJson(told) : await tellAll(told));
  } finally {
    catalogue.close();
  }
}

async function changesOf(slug: string, catalogue: Catalogue, since: Date): Promise<ServerChanges[]> {
  const { changesBetween } = await import('../changes.ts');
  const { judgedNow } = await import('./rejudge.ts');
  const captures = catalogue.history(slug);
  return captures.slice(1).flatMap((later, index) => {
    const earlier = captures[index]!;
    if (later.firstSeenAt < since.toISOString()) return [];
    const changes = changesBetween(judgedNow(earlier.scanned), judgedNow(later.scanned));
    if (changes.length === 0) return [];
    const times = { at: later.firstSeenAt, since: earlier.firstSeenAt };
    return [{ server: slug, ...times, from: versionOf(earlier), to: versionOf(later), changes }];
  });
}

function versionOf({ scanned }: Capture): string | null {
  return scanned.package?.version ?? scanned.server?.version ?? null;
}

async function tellAll(told: readonly ServerChanges[]): Promise<string> {
  const { changeWords } = await import('../changes.ts');
  if (told.length === 0) return 'No server changed.';
  return told
    .map(({ server, at, from, to, changes }) => {
      const versions =
        from === to ? '' : ` ${visible(from ?? 'no version')} → ${visible(to ?? 'no version')}`;
      const lines = changes.map((change) => `  ${visible(change.tool)} ${changeWords(change)}`);
      return [`${at.slice(0, 10)} ${server}${versions}`, ...lines].join('\n');
    })
    .join('\n\n');
}

function date(text: string): Date {
  const value = new Date(text);
  if (Number.isNaN(value.getTime())) throw new InvalidArgumentError('Write a date: 2026-11-01.');
  return value;
}
