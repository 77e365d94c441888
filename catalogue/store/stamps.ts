import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';

export interface Stamps {
  /**
   * A digest of all that is stored of one server, its history included: the same while nothing about it changed,
   * also in another file with the same content. Undefined when no such server is shown.
   */
  stamp(slug: string): string | undefined;
}

export function stamps(db: Database.Database): Stamps {
  const server = db.prepare<[string], [id: number, name: string, current: number, attempt: number]>(
    'SELECT id, name, current, attempt FROM servers WHERE slug = ? AND current IS NOT NULL',
  );
  const captures = db.prepare<[number], unknown[]>(
    'SELECT id, first_seen_at, json FROM captures WHERE server = ? ORDER BY id',
  );
  const tools = db.prepare<[number], unknown[]>(
    'SELECT name, definition FROM capture_tools WHERE capture = ? ORDER BY position',
  );
  const verdicts = db.prepare<[number], unknown[]>(
    'SELECT definition, ruleset, json FROM verdicts WHERE server = ? ORDER BY definition, ruleset',
  );
  for (const statement of [server, captures, tools, verdicts]) statement.raw();
  return {
    stamp(slug) {
      const row = server.get(slug);
      if (!row) return undefined;
      const [id, name, current, attempt] = row;
      const hash = createHash('sha256').update(name);
      // Numbers of rows are the file's own: which of the captures is meant tells as much.
      for (const [capture, ...columns] of captures.all(id))
        hash.update(
          JSON.stringify([capture === current, capture === attempt, columns, tools.all(capture as number)]),
        );
      // No line of JSON has a line break in it.
      hash.update(verdicts.all(id).flat().join('\n'));
      return hash.digest('base64url').slice(0, 22);
    },
  };
}
