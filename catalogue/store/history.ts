import type Database from 'better-sqlite3';
import type { JudgedTool, ScannedServer } from '../../scanner/types.ts';
import { observedIn } from './rows.ts';

/** One capture of a server, as it was recorded. */
export interface Capture {
  readonly id: number;
  /** When it was first seen, ISO 8601. */
  readonly firstSeenAt: string;
  readonly scanned: ScannedServer;
}

export interface History {
  /** The captures of a server that list tools, oldest first. */
  history(slug: string): readonly Capture[];
  /**
   * Addresses of servers whose list changed at or after a time (their newest capture is not their first), and of
   * those with a list that another ruleset judged.
   */
  changedSince(time: string, ruleset: number): readonly string[];
  /** Captures that another ruleset judged, oldest first, by their numbers. */
  outdated(ruleset: number): readonly number[];
  capture(id: number): ScannedServer | undefined;
}

interface Row {
  readonly id: number;
  readonly firstSeenAt: string;
  readonly json: string;
}

export function history(db: Database.Database, toolsOf: (capture: number) => readonly JudgedTool[]): History {
  const columns = 'captures.id, first_seen_at AS firstSeenAt, json';
  const ofServer = db.prepare<[string], Row>(`
    SELECT ${columns} FROM captures JOIN servers ON servers.id = server
    WHERE slug = ? AND outcome = 'listed' ORDER BY captures.id`);
  const one = db.prepare<[number], Row>(`SELECT ${columns} FROM captures WHERE id = ?`);
  const changed = db
    .prepare<[string, number], string>(`
    SELECT slug FROM captures JOIN servers ON servers.id = server WHERE outcome = 'listed'
    GROUP BY server
    HAVING (count(*) > 1 AND max(first_seen_at) >= ?) OR max(captures.ruleset <> ?) ORDER BY slug`)
    .pluck();
  const judgedOtherwise = db.prepare<[number], number>('SELECT id FROM captures WHERE ruleset <> ?').pluck();
  const scannedOf = ({ id, json }: Row): ScannedServer => ({
    ...observedIn(json),
    tools: toolsOf(id),
  });
  return {
    history: (slug) =>
      ofServer
        .all(slug)
        .map((row) => ({ id: row.id, firstSeenAt: row.firstSeenAt, scanned: scannedOf(row) })),
    changedSince: (time, ruleset) => changed.all(time, ruleset),
    outdated: (ruleset) => judgedOtherwise.all(ruleset) as number[],
    capture(id) {
      const row = one.get(id);
      return row && scannedOf(row);
    },
  };
}
