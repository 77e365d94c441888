import { closeSync, openSync, writeSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { ofTheCopy } from './errors.ts';

export interface Copy {
  /** Writes the whole catalogue to a new file, an SQLite file that stands alone. */
  copyTo(path: string): Promise<void>;
  /** The statements that made its tables and indexes. */
  schema(): string;
}

export function copies(db: Database.Database): Copy {
  const statements = db
    .prepare<[], string>("SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
    .pluck();
  return {
    async copyTo(path) {
      await db.backup(path).catch((error) => {
        throw ofTheCopy(error, path);
      });
      // Out of WAL mode, which would look for files beside it: https://sqlite.org/fileformat.html, offsets 18 and 19.
      const file = openSync(path, 'r+');
      try {
        writeSync(file, Uint8Array.of(1, 1), 0, 2, 18);
      } finally {
        closeSync(file);
      }
    },
    schema: () => statements.all().join('\n\n'),
  };
}
