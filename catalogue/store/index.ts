/** The catalogue file: one SQLite database that remembers every scan. The only place with SQL. */
import type { ScannedServer } from '../../scanner/types.ts';
import { withCatalogueErrors } from './errors.ts';
import { openDatabase } from './open.ts';
import { type CatalogueReader, reader } from './read.ts';
import { recorder } from './write.ts';

export { CatalogueError } from './errors.ts';
export type { CatalogueServer, ServerNames, ServerSummary } from './read.ts';

export interface Catalogue extends CatalogueReader {
  /** Keeps one scan, in one transaction. */
  record(scanned: ScannedServer): void;
  close(): void;
}

/**
 * Opens the catalogue at `path`. 'read' needs a file that exists and refuses `record`; 'write' makes one.
 * @throws {CatalogueError} here and in every method, with the next step in its `hint`.
 */
export function openCatalogue(path: string, mode: 'read' | 'write'): Catalogue {
  return withCatalogueErrors(path, () => {
    const db = openDatabase(path, mode);
    const read = reader(db);
    const record = mode === 'write' ? recorder(db) : refuse;
    return {
      ...read,
      server: (slug) => withCatalogueErrors(path, () => read.server(slug)),
      record: (scanned) => withCatalogueErrors(path, () => record(scanned)),
      close: () => db.close(),
    };
  });
}

function refuse(): never {
  throw new Error('The catalogue was opened for reading.');
}
