import { isDeepStrictEqual } from 'node:util';
import type { ScannedServer } from '../../scanner/types.ts';

/** All that a capture row holds; the tools are rows of their own. */
export type Observed = Omit<ScannedServer, 'tools'>;

/** Whether two observations are one capture: equal in all but time, containment and our reading of them. */
export function isSameCapture(one: Observed, other: Observed): boolean {
  return isDeepStrictEqual(lasting(one), lasting(other));
}

function lasting({
  capturedAt,
  duration,
  containment,
  ruleset,
  findings,
  configuredAs,
  package: from,
  ...rest
}: Observed): unknown {
  // What the registry says of a package beside its bytes is no change of the server.
  const { license, deprecated, repository, publishedAt, publisher, ...bytes } = from ?? {};
  // Through JSON, as the stored one was: an absent key and an undefined one are the same.
  return JSON.parse(JSON.stringify({ ...rest, bytes }));
}
