import type { ScannedServer } from '../../scanner/types.ts';
import { visible } from '../report/visible.ts';
import { tell } from './io.ts';

/** Says why nothing can be written about a server whose tools were not (fully) seen; exit code 3. */
export function refuse(what: string, { id, outcome, partial, problems }: ScannedServer): void {
  const listed = partial ? 'its tools list is not complete' : 'it lists no tools';
  const why = outcome === 'listed' ? listed : `not observed: ${outcome}`;
  tell(`toolrisk: ${what} for ${visible(id)}: ${why}`);
  for (const { detail, next } of problems) {
    tell(`  ${visible(detail)}`);
    tell(`    Next: ${visible(next)}`);
  }
  process.exitCode = 3;
}
