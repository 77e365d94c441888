import type Database from 'better-sqlite3';

export interface Copy {
  /** The whole catalogue as the bytes of an SQLite file that stands alone. */
  copy(): Buffer;
  /** The statements that made its tables and indexes. */
  schema(): string;
}

export function copies(db: Database.Database): Copy {
  const statements = db
    .prepare<[], string>("SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
    .pluck();
  return {
    copy() {
      const bytes = db.serialize();
      // Out of WAL mode, which would look for files beside it: https://sqlite.org/fileformat.html, offsets 18 and 19.
      bytes[18] = 1;
      bytes[19] = 1;
      return bytes;
    },
    schema: () => statements.all().join('\n\n'),
  };
}
