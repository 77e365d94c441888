/** What a server is published as, and under which addresses it stood before. */
import type { ScannedServer } from '../../scanner/types.ts';
import { domainOf } from '../domains.ts';
import { dayOf, type Fact, moment, TRANSPORT } from './capture.ts';
import { facetHref } from './facets.ts';
import { prose, said } from './prose.ts';
import { oneLine } from './text.ts';

/** What a server calls itself; where it says nothing, the name under which it was found. */
export function titleOf(server: ScannedServer): string {
  return oneLine(server.server?.name ?? '', 80) || oneLine(server.id, 80);
}

/** Who it is, in the order in which a reader checks it; what is not known is left out. */
export function identityFacts(server: ScannedServer): Fact[] {
  const version = server.package?.version ?? server.server?.version;
  const domain = domainOf(server);
  const scope = /^@([^/]+)\//.exec(server.package?.name ?? '')?.[1];
  return [
    server.package
      ? { term: 'npm package', value: prose`${said(server.package.name)}` }
      : { term: 'Found as', value: prose`${said(oneLine(server.id, 120))}` },
    ...(scope ? [{ term: 'Published in', value: prose`the npm scope ${said(`@${scope}`)}` }] : []),
    ...(version ? [{ term: 'Version', value: prose`${said(oneLine(version, 60))}` }] : []),
    ...publishedFacts(server),
    ...(domain ? [{ term: 'Domain', value: [domain.title], href: facetHref(domain.id) }] : []),
    { term: 'Seen', value: [moment(server.capturedAt)] },
    { term: 'Speaks over', value: [TRANSPORT[server.transport]] },
    { term: 'Started as', value: prose`${said(oneLine(server.target, 300))}` },
    ...(server.variables
      ? [{ term: 'Given', value: prose`a value for ${said(server.variables.join(', '))}` }]
      : []),
  ];
}

/** What the registry and the manifest say of the package. */
function publishedFacts({ package: npm }: ScannedServer): Fact[] {
  const { license, deprecated, repository, publishedAt, publisher } = npm ?? {};
  const by = publisher ? prose`by the npm account ${said(oneLine(publisher, 80))}` : [];
  const day = publishedAt ? dayOf(publishedAt) : '';
  return [
    ...(publishedAt || publisher
      ? [{ term: 'Published', value: prose`${day}${day && by.length > 0 ? ' ' : ''}${by}` }]
      : []),
    ...(deprecated ? [{ term: 'Deprecated', value: prose`${said(oneLine(deprecated, 300))}` }] : []),
    ...(license ? [{ term: 'Licence', value: prose`${said(oneLine(license, 80))}` }] : []),
    ...(repository?.startsWith('https://')
      ? [{ term: 'Source', value: prose`${said(oneLine(repository, 120))}`, href: repository }]
      : []),
  ];
}

export interface Forwarding {
  /** An address that was in use, without slashes around it. */
  readonly from: string;
  readonly to: string;
}

/**
 * Addresses that forward: those made from a name which the bundled list once gave a server, where nothing
 * else stands now.
 * @param addressOf makes an address from a name
 */
export function forwardings(
  servers: readonly { readonly slug: string; readonly id: string }[],
  shortNames: readonly { readonly id: string; readonly package: string }[],
  addressOf: (name: string) => string,
): Forwarding[] {
  const taken = new Set(servers.map(({ slug }) => slug));
  const published = new Map(servers.map(({ id, slug }) => [id, slug]));
  return shortNames.flatMap(({ id, package: name }) => {
    const from = addressOf(id);
    const to = published.get(name);
    return to === undefined || taken.has(from) ? [] : [{ from, to }];
  });
}
