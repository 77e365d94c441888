import type { Failure } from '../../observe/attempt.ts';
import type { Json, Problem, Target } from '../../types.ts';
import type { ClientId } from './client.ts';
import type { Grant } from './grants.ts';

/** One server of a configuration: what would be scanned, or why it cannot be. */
export interface ConfigEntry {
  /** `client/name`, unique within a file. */
  readonly id: string;
  readonly client: ClientId;
  /** What the file calls the server, exactly: clients build their rules' names of it. */
  readonly key: string;
  /** The project that it is started in; every one when absent. */
  readonly project?: string;
  /** The client is told not to start it. */
  readonly disabled: boolean;
  readonly target: Target | Unsupported;
  /** The file it stands in. */
  readonly file: string;
  /** The entry as it stands there. It may hold secrets: it is judged, and shown nowhere. */
  readonly written: Json;
  /** What its client lets through unasked. */
  readonly grants: readonly Grant[];
  /** What its values were taken from: names of variables, files and inputs, never the values. */
  readonly uses: readonly string[];
  /** What of it has no value, or is of the wrong type, and was left out. */
  readonly problems: readonly Problem[];
}

/** Why an entry cannot be scanned, as an observation would say it. */
export interface Unsupported extends Failure {
  readonly kind: 'unsupported';
  readonly id: string;
}

export function unsupported(id: string, detail: string, next: string): Unsupported {
  const problem = { kind: 'config-unsupported', detail, next };
  return { kind: 'unsupported', id, reason: 'not-supported', problem };
}
