import type { ConfigFinding } from '../../../types.ts';
import type { ConfigEntry } from '../entry.ts';
import { isApprovedWhole } from './approvals.ts';
import { cleartext } from './cleartext.ts';
import { lookAlike, unpinned } from './packages.ts';
import { hardCoded } from './secrets.ts';

/**
 * What a reader should see in the configurations themselves, entry by entry: secrets written out, credentials sent in
 * clear, packages without a version or one letter from a known one, and everything of a server let through unasked.
 * `known` are the packages that a name is compared with. Switched-off entries count: what is written can be read.
 */
export async function hygieneOf(
  entries: readonly ConfigEntry[],
  known: readonly string[],
): Promise<readonly ConfigFinding[]> {
  const found = await Promise.all(
    entries.map(async (entry) => [
      ...(await hardCoded(entry)),
      ...cleartext(entry),
      ...unpinned(entry),
      ...(await lookAlike(entry, known)),
      ...isApprovedWhole(entry),
    ]),
  );
  return found.flat();
}
