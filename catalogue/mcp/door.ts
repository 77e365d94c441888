import type { ScannedServer } from '../../scanner/types.ts';
import type { ServerChanges } from '../changes/history.ts';

/** What the tools of the MCP server are given: the catalogue, and where a person allowed it, a scan. */
export interface Door {
  /** A server of the catalogue by address, id or package. @throws {UsageError} when there is none, with near names. */
  lookUp(word: string): ScannedServer;
  /** What changed of it since a day, newest first. @throws {UsageError} when there is no such server. */
  changes(word: string, since: Date): readonly ServerChanges[];
  /** Absent unless this server was begun with leave to start others. */
  readonly scan?: (target: string) => Promise<ScannedServer>;
}
