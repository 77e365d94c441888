import type { ScannedServer } from '../../scanner/types.ts';

type Named = Pick<ScannedServer, 'id' | 'configuredAs' | 'package' | 'server'>;

/**
 * The key under which users most likely have a server: the one that its README shows, else made of its id, without
 * the words that it was started with.
 */
export function likelyKey({ id, configuredAs, package: from }: Omit<Named, 'server'>): string {
  const isPackage = from !== undefined && id.startsWith(`${from.name} `);
  return configuredAs ?? keyOf(isPackage ? from.name : id.replace(/ --?\w.*$/s, ''));
}

/** The server's id as a key: without an npm scope, and nothing but letters, digits and hyphens. */
function keyOf(serverId: string): string {
  const words = serverId.replace(/^@[^/]*\//, '').match(/[A-Za-z0-9]+/g);
  return words?.join('-') ?? 'server';
}

/**
 * Other keys under which users may have the server: of its id, its package and the name it gives itself, each also
 * without the words that only say what it is, as READMEs mostly write it.
 */
export function otherKeys(named: Named): string[] {
  const { id, package: from, server } = named;
  const own = likelyKey(named);
  const names = [id, from?.name, server?.name].filter((name) => name !== undefined).map(keyOf);
  const short = names.map((name) =>
    name.replace(/^(mcp-server|server-mcp|mcp|server)-|-(mcp-server|mcp|server)$/gi, ''),
  );
  return [...new Set([...names, ...short])].filter((key) => key !== own && key !== '');
}
