import { isLoopback } from '../../../observe/addresses.ts';
import { namesSecret } from '../../../secrets/ordinary.ts';
import type { ConfigFinding } from '../../../types.ts';
import type { ConfigEntry } from '../entry.ts';
import { configFinding } from './finding.ts';

/** Credentials sent over plain http to another machine, wherever they come from. */
export function cleartext(entry: ConfigEntry): readonly ConfigFinding[] {
  const { target } = entry;
  if (target.kind !== 'http') return [];
  const { protocol, hostname, username, password, searchParams } = new URL(target.url);
  if (protocol !== 'http:' || isLoopback(hostname)) return [];
  const headers = Object.keys(target.headers).filter(namesSecret);
  const keys = [...searchParams.keys()].filter(namesSecret);
  const inAddress = username !== '' || password !== '' ? ['the address'] : [];
  const sent = [...headers, ...keys, ...inAddress];
  if (sent.length === 0) return [];
  return [
    configFinding(
      'cleartext-credential',
      entry,
      'url',
      `${sent.join(', ')} would be sent over plain http: everyone on the way can read it`,
      'Use the https address of the server.',
    ),
  ];
}
