import type { ScannedServer } from '../../scanner/types.ts';

type Named = Pick<ScannedServer, 'id' | 'configuredAs' | 'package' | 'server'>;

/** The key under which users most likely have a server: the one that its README shows, else made of its id. */
export function likelyKey({ id, configuredAs }: Pick<Named, 'id' | 'configuredAs'>): string {
  return configuredAs ?? keyOf(id);
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
export function otherKeys({ id, configuredAs, package: from, server }: Named): string[] {
  const names = [id, from?.name, server?.name].filter((name) => name !== undefined).map(keyOf);
  const short = names.map((name) =>
    name.replace(/^(mcp-server|server-mcp|mcp|server)-|-(mcp-server|mcp|server)$/gi, ''),
  );
  return [...new Set([...names, ...short])].filter(
    (key) => key !== likelyKey({ id, configuredAs }) && key !== '',
  );
}
