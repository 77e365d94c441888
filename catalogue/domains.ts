import domains from '../data/domains.json' with { type: 'json' };
import servers from '../data/servers.json' with { type: 'json' };
import type { Package } from '../scanner/types.ts';

/** What servers are for, in one word of a short list: a fact of ours, and no server's. */
export interface Domain {
  readonly id: string;
  /** `Databases` */
  readonly title: string;
  /** What belongs there, as a sentence. */
  readonly covers: string;
}

/** The whole list, in the order of its ids; a test holds the files to it. */
export const DOMAINS: readonly Domain[] = domains;

const byId = new Map(DOMAINS.map((domain) => [domain.id, domain]));
const byPackage = new Map(servers.map(({ package: name, domain }) => [name, byId.get(domain)]));

/** The domain of a package on the bundled list; of any other server nobody said one. */
export function domainOf({ package: npm }: { readonly package?: Package }): Domain | undefined {
  return npm && byPackage.get(npm.name);
}
