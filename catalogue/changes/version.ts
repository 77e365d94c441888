import type { ScannedServer } from '../../scanner/types.ts';

/** The version of a capture: the package's, else the one the server calls itself. */
export function versionOf({ scanned }: { readonly scanned: ScannedServer }): string | null {
  return scanned.package?.version ?? scanned.server?.version ?? null;
}
