import type { ScannedServer } from '../../scanner/types.ts';
import { visibleName } from './visible.ts';

/** Characters of a version that are shown: twice what semantic versions in use need. */
const LONGEST_VERSION = 64;

/**
 * The head of a server in a report: its name there, its package where that is called otherwise, and the version. No
 * part may be so long, or wrap so, that it looks like the head of another server.
 */
export function serverName({ id, package: pkg, server }: ScannedServer): string {
  const isKnownByIt = pkg === undefined || id === pkg.name || id.startsWith(`${pkg.name} `);
  const name = isKnownByIt ? visibleName(id) : `${visibleName(id)}, ${visibleName(pkg.name)}`;
  return `${name} ${visibleName(pkg?.version ?? server?.version ?? '', LONGEST_VERSION)}`.trim();
}
