import { lookup as resolveName } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Code of the error with which a private address is refused. */
export const PRIVATE_ADDRESS = 'PRIVATE_ADDRESS';

/**
 * A resolver for connections that refuses every address outside the public internet (IANA special-purpose
 * registries as ipaddr.js knows them; mapped and translated IPv6 forms included). The connection uses the
 * very address that was checked, so a name that changes its answer gains nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolveName(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    const refused = addresses.find(({ address }) => !isPublicAddress(address));
    if (refused) return callback(privateAddress(hostname), '');
    const [first] = addresses;
    if (options.all) return callback(null, addresses);
    return callback(null, first?.address ?? '', first?.family);
  });
};

/** A host that is an address is connected to without any lookup, so it is checked by itself. */
export function isRefusedHost(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) !== 0 && !isPublicAddress(bare);
}

export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

export function privateAddress(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} is a private address`), { code: PRIVATE_ADDRESS });
}

/** Whether a host is this machine itself: what goes there passes no network. */
export function isLoopback(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(bare)) return ipaddr.process(bare).range() === 'loopback';
  return /(?:^|\.)localhost$/i.test(bare);
}
