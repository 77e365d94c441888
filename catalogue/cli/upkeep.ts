import type { Command } from 'commander';
import { counted } from '../../scanner/counted.ts';
import { print } from './io.ts';
import { dbOption, positive } from './options.ts';

const REJUDGE_HELP = `
Nothing is scanned: the definitions are stored as they were served. Stopped half-way, it continues.

Examples:
  toolrisk rejudge

Exit codes:
  0  every capture is judged by the present rules
  2  the catalogue cannot be used`;

const PRUNE_HELP = `
What the catalogue shows is always kept. "toolrisk changes" tells only of captures that are left.

Examples:
  toolrisk prune --keep 5

Exit codes:
  0  pruned
  2  the catalogue cannot be used`;

/** The commands that look after a catalogue: new rules over old captures, and forgetting. */
export function addUpkeep(program: Command): void {
  program
    .command('rejudge')
    .summary('judge stored captures by the present rules')
    .description('Judge again what older rules judged, without scanning anything.')
    .addOption(dbOption())
    .addHelpText('after', REJUDGE_HELP)
    .action(async (flags: { readonly db: string }) => (await import('./rejudge.ts')).rejudgeAll(flags));
  program
    .command('prune')
    .summary('forget old captures')
    .description('Forget all but the newest captures of each server, and what only they used.')
    .requiredOption('--keep <number>', 'captures of each server', positive)
    .addOption(dbOption())
    .addHelpText('after', PRUNE_HELP)
    .action(prune);
}

async function prune({ keep, db }: { readonly keep: number; readonly db: string }): Promise<void> {
  const { openCatalogue } = await import('../store/index.ts');
  openCatalogue(db, 'read').close();
  const catalogue = openCatalogue(db, 'write');
  try {
    const gone = catalogue.prune(keep);
    await print(`${counted(gone, 'capture')} forgotten.`);
  } finally {
    catalogue.close();
  }
}
