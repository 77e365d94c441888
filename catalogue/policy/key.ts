/** The server's id as a key: without an npm scope, and nothing but letters, digits and hyphens. */
export function keyOf(serverId: string): string {
  const words = serverId.replace(/^@[^/]*\//, '').match(/[A-Za-z0-9]+/g);
  return words?.join('-') ?? 'server';
}
