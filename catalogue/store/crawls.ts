import type Database from 'better-sqlite3';

/** A crawl that was begun, perhaps by an earlier process that was interrupted. */
export interface CrawlRecord {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Keys of the targets whose outcome is recorded. */
  readonly visited: ReadonlySet<string>;
}

export interface CrawlWriter {
  /** The unfinished crawl of these targets, or a new one; `afresh` leaves an unfinished one behind. */
  beginCrawl(targets: string, afresh: boolean): CrawlRecord;
  endCrawl(crawl: number): void;
}

/** Who visited: written in the same transaction as what was seen. */
export interface Visit {
  readonly crawl: number;
  /** Key of the target. */
  readonly target: string;
}

export function crawlWriter(db: Database.Database): CrawlWriter {
  const unfinished = db.prepare<[string], { id: number; startedAt: string }>(
    'SELECT id, started_at AS startedAt FROM crawls WHERE targets = ? AND finished_at IS NULL ORDER BY id DESC',
  );
  const begin = db.prepare('INSERT INTO crawls (targets, started_at) VALUES (?, ?)');
  const end = db.prepare(
    'UPDATE crawls SET finished_at = ? WHERE targets = (SELECT targets FROM crawls WHERE id = ?)',
  );
  const visited = db.prepare<[number], string>('SELECT target FROM crawl_visits WHERE crawl = ?').pluck();
  return {
    beginCrawl: db.transaction((targets: string, afresh: boolean): CrawlRecord => {
      const now = new Date().toISOString();
      const earlier = afresh ? undefined : unfinished.get(targets);
      if (earlier) return { ...earlier, visited: new Set(visited.all(earlier.id) as string[]) };
      return { id: Number(begin.run(targets, now).lastInsertRowid), startedAt: now, visited: new Set() };
    }).immediate,
    endCrawl: (crawl) => void end.run(new Date().toISOString(), crawl),
  };
}

/** Marks a target as visited by a crawl; false when it was already, perhaps by another process. */
export function visitMarker(db: Database.Database): (visit: Visit) => boolean {
  const mark = db.prepare('INSERT INTO crawl_visits VALUES (?, ?) ON CONFLICT DO NOTHING');
  return ({ crawl, target }) => mark.run(crawl, target).changes === 1;
}
