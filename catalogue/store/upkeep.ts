import type Database from 'better-sqlite3';
import type { ScannedServer } from '../../scanner/types.ts';
import { verdictsByDigest } from './write.ts';

export interface Upkeep {
  /** Puts newer verdicts in the place of a capture's own; what was observed stays. */
  rejudge(capture: number, scanned: ScannedServer): void;
  /**
   * Forgets all but the newest `keep` captures of each server (those that are shown are always kept), with
   * what only they used. @returns how many captures went.
   */
  prune(keep: number): number;
}

export function upkeep(db: Database.Database): Upkeep {
  const serverOf = db.prepare<[number], number>('SELECT server FROM captures WHERE id = ?').pluck();
  const replace = db.prepare('UPDATE captures SET json = ? WHERE id = ?');
  const upsertVerdict = db.prepare(
    'INSERT INTO verdicts VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json',
  );
  const dropOutdated = db.prepare(`
    DELETE FROM verdicts
    WHERE server = ? AND ruleset NOT IN (SELECT ruleset FROM captures WHERE captures.server = verdicts.server)`);
  const dropCaptures = db.prepare(`
    DELETE FROM captures
    WHERE id IN (
      SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY server ORDER BY id DESC) AS age FROM captures)
      WHERE age > ?)
    AND id NOT IN (SELECT current FROM servers WHERE current IS NOT NULL)
    AND id NOT IN (SELECT attempt FROM servers WHERE attempt IS NOT NULL)`);
  const dropRest = [
    'DELETE FROM definitions WHERE digest NOT IN (SELECT definition FROM capture_tools)',
    `DELETE FROM verdicts WHERE NOT EXISTS (
      SELECT 1 FROM capture_tools JOIN captures ON captures.id = capture_tools.capture
      WHERE capture_tools.definition = verdicts.definition AND captures.server = verdicts.server)`,
    'DELETE FROM crawls WHERE finished_at IS NOT NULL',
  ].map((sql) => db.prepare(sql));

  return {
    rejudge: db.transaction((capture: number, { tools, ...observed }: ScannedServer) => {
      const server = serverOf.get(capture)!;
      replace.run(JSON.stringify(observed), capture);
      for (const [digest, verdict] of verdictsByDigest(tools))
        upsertVerdict.run(server, digest, verdict.ruleset, JSON.stringify(verdict));
      dropOutdated.run(server);
    }).immediate,
    prune: (keep) => {
      const dropped = db
        .transaction(() => {
          const { changes } = dropCaptures.run(keep);
          for (const statement of dropRest) statement.run();
          return changes;
        })
        .immediate();
      db.exec('VACUUM');
      return dropped;
    },
  };
}
