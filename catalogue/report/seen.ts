import type { ScannedServer } from '../../scanner/types.ts';

/**
 * Whether a server was seen so that something can be said of it as a whole. An empty list is none: an expired key
 * mostly looks like that.
 */
export function isSeen({ outcome, partial, tools }: ScannedServer, allowPartial = false): boolean {
  return outcome === 'listed' && (allowPartial || (!partial && tools.length > 0));
}
