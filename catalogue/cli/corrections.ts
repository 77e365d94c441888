import { Option } from 'commander';
import { UsageError } from '../../scanner/errors.ts';
import type { ScannedServer } from '../../scanner/types.ts';
import type { Correction } from '../corrections/correction.ts';
import { visibleName } from '../report/visible.ts';
import { tell } from './io.ts';

export interface CorrectionFlags {
  /** A file of the user's own, whose corrections go before those that ship with toolrisk. */
  readonly corrections?: string;
}

export function correctionsOption(): Option {
  return new Option('--corrections <file>', 'what you know better than the judge');
}

/**
 * Puts what was said of tools in place of the judge beside what the judge says, and tells of it on standard error.
 * Read before anything is started.
 * @throws {UsageError} when the user's file holds no corrections.
 */
export async function corrector({ corrections: path }: CorrectionFlags): Promise<Corrector> {
  const { corrected, correctionsOf, isLowered } = await import('../corrections/apply.ts');
  const own = path === undefined ? [] : await ownCorrections(path);
  const all = await allCorrections(own);
  return (server) => {
    const after = corrected(server, all);
    const names = server.tools.map(({ tool }) => tool.name);
    for (const { tool } of correctionsOf(server, own))
      if (server.outcome === 'listed' && !names.includes(tool))
        tell(`${path} corrects ${visibleName(tool)}, which ${visibleName(server.id)} does not list`);
    const lowered = after.tools.filter(isLowered).map(({ tool }) => visibleName(tool.name));
    if (lowered.length > 0)
      tell(`${visibleName(server.id)}: lower by a correction than the judge says: ${lowered.join(', ')}`);
    return after;
  };
}

/** For the site, which holds them as it reads its servers. @throws {UsageError} see {@link corrector} */
export async function siteCorrections({
  corrections: path,
}: CorrectionFlags): Promise<readonly Correction[] | undefined> {
  return path === undefined ? undefined : allCorrections(await ownCorrections(path));
}

async function allCorrections(own: readonly Correction[]): Promise<readonly Correction[]> {
  const { joined } = await import('../corrections/apply.ts');
  const { SHIPPED } = await import('../corrections/held.ts');
  return joined(own, SHIPPED);
}

export type Corrector = <T extends ScannedServer>(server: T) => T;

async function ownCorrections(path: string): Promise<readonly Correction[]> {
  const { parseCorrections, SHAPE } = await import('../corrections/correction.ts');
  const { readJsonFile } = await import('../../scanner/sources/json-file.ts');
  const whenMissing = 'Check the path after --corrections.';
  const read = parseCorrections(
    readJsonFile(path, { what: 'file of corrections', whenMissing, shape: SHAPE }),
  );
  if ('wrong' in read) throw new UsageError(`${path} cannot be used: ${read.wrong}`, read.next);
  return read;
}
