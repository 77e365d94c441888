/** Packages that many use: those of the list that comes along, and a few more whose names are copied. */
export async function knownPackages(): Promise<readonly string[]> {
  const { bundledServers } = await import('./crawl-targets.ts');
  const listed = bundledServers().flatMap(({ target }) => (target.kind === 'npm' ? [target.package] : []));
  return [...listed, ...WELL_KNOWN];
}

/** By their publishers' own documentation; mcp-remote stands in most configurations of remote servers. */
const WELL_KNOWN = [
  '@azure/mcp',
  '@sentry/mcp-server',
  '@stripe/mcp',
  '@supabase/mcp-server-supabase',
  '@upstash/context7-mcp',
  'chrome-devtools-mcp',
  'exa-mcp-server',
  'mcp-remote',
  'mongodb-mcp-server',
];
