import type { Finding, ScannedServer } from '../../scanner/types.ts';
import { listNames } from './sentences.ts';

/**
 * What was found in a server's strings, one sentence a kind, for whoever is about to use a policy for it.
 * @param tool only what concerns this tool and the server as a whole; everything where absent
 */
export function foundLines({ findings }: ScannedServer, tool?: string): string[] {
  const concerned = findings.filter((finding) => tool === undefined || ['', tool].includes(finding.tool));
  return [...Map.groupBy(concerned, ({ kind }) => kind)].map(
    ([kind, those]) => `Found ${kind} in ${wheresOf(those)}: read it before you trust this server.`,
  );
}

function wheresOf(findings: readonly Finding[]): string {
  const names = [...new Set(findings.map(({ tool }) => tool))];
  const tools = listNames(names.filter((name) => name !== '').map((name) => ({ name })));
  return [names.includes('') ? 'what the server says of itself' : '', tools]
    .filter((part) => part !== '')
    .join(' and ');
}
