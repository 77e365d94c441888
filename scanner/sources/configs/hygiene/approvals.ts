import type { ConfigFinding } from '../../../types.ts';
import type { ConfigEntry } from '../entry.ts';
import { configFinding } from './finding.ts';

/** Switches by which a client calls every tool of a server unasked, those of later versions included. */
export function isApprovedWhole(entry: ConfigEntry): readonly ConfigFinding[] {
  return entry.grants
    .filter(({ tools }) => tools === 'all')
    .map(({ field, file }) =>
      configFinding(
        'blanket-approval',
        file === undefined ? entry : { ...entry, file },
        field,
        `${field} lets every tool of this server run unasked, also those that a later version adds`,
        'Name the tools that only read instead.',
      ),
    );
}
