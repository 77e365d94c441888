import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { makeFolder } from '../../scanner/make-folder.ts';
import { statsOf } from '../../scanner/observe/stats-of.ts';
import { CatalogueError } from './errors.ts';

/** "tool" in ASCII: says in the file's header whose file it is. */
const APPLICATION_ID = 0x746f6f6c;
const BUSY_MS = 2_000;
const MIGRATIONS = new URL('./migrations/', import.meta.url);

/**
 * Opens the catalogue file, brings it to the present schema, and turns on what every connection needs.
 * 'write' makes the file and its folder when they are missing; 'read' never creates one and refuses writes.
 * @throws {CatalogueError} when the file is missing, newer than this version, or not a catalogue.
 */
export function openDatabase(path: string, mode: 'read' | 'write'): Database.Database {
  if (statsOf(path)?.isDirectory()) throw new CatalogueError('folder', path);
  // To SQLite an empty file is an empty database: reading would fill somebody's file with our tables.
  if (mode === 'read' && !statsOf(path)?.size) throw new CatalogueError('missing', path);
  if (mode === 'write') makeFolder(dirname(path));
  // A reader's connection could write as well: only then is the last one to close able to tidy up the WAL.
  const db = new Database(path, { fileMustExist: mode === 'read', timeout: BUSY_MS });
  try {
    if (versionOf(db, path) < migrations().length) migrate(db, path);
    db.pragma('synchronous = NORMAL');
    db.pragma('foreign_keys = ON');
    // Pages (16 MB): digests scatter over their index, so each server touches many of the same pages again.
    db.pragma('wal_autocheckpoint = 4000');
    if (mode === 'read') db.pragma('query_only = ON');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Applies the numbered files that this catalogue has not seen, each in a transaction of its own. */
function migrate(db: Database.Database, path: string): void {
  // Kept in the file: readers go on while a writer writes.
  db.pragma('journal_mode = WAL');
  for (const [index, sql] of migrations().entries()) {
    db.transaction(() => {
      // Asked again inside the transaction: another process may have been faster.
      if (versionOf(db, path) > index) return;
      db.exec(sql);
      db.pragma(`user_version = ${index + 1}`);
      db.pragma(`application_id = ${APPLICATION_ID}`);
    }).immediate();
  }
}

function versionOf(db: Database.Database, path: string): number {
  const version = db.pragma('user_version', { simple: true }) as number;
  const owner = db.pragma('application_id', { simple: true }) as number;
  const empty = db.prepare('SELECT count(*) = 0 FROM sqlite_schema').pluck().get() === 1;
  if (!empty && owner !== APPLICATION_ID) throw new CatalogueError('not-a-catalogue', path);
  if (version > migrations().length) throw new CatalogueError('newer', path);
  return version;
}

/** The numbered .sql files in order; the position of a file is its number. */
function migrations(): readonly string[] {
  return readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => readFileSync(new URL(name, MIGRATIONS), 'utf8'));
}
