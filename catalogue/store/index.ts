/** The catalogue file: one SQLite database that remembers every scan. The only place with SQL. */
import type { ScannedServer } from '../../scanner/types.ts';
import { type Copy, copies } from './copy.ts';
import { type CrawlWriter, crawlWriter, type Visit } from './crawls.ts';
import { inOurWords, withCatalogueErrors } from './errors.ts';
import { type History, history } from './history.ts';
import { openDatabase } from './open.ts';
import { type CatalogueReader, reader, toolReader } from './read.ts';
import { type Stamps, stamps } from './stamps.ts';
import { type Upkeep, upkeep } from './upkeep.ts';
import { recorder } from './write.ts';

export type { Visit } from './crawls.ts';
export { CatalogueError } from './errors.ts';
export type { Capture } from './history.ts';
export type { CatalogueServer, ServerNames } from './read.ts';

export interface Catalogue extends CatalogueReader, History, CrawlWriter, Upkeep, Copy, Stamps {
  /** Keeps one scan, in one transaction, and marks the visit of a crawl in the same. */
  record(scanned: ScannedServer, visit?: Visit): void;
  close(): void;
}

/**
 * Opens the catalogue at `path`. 'read' needs a file that exists and writes nothing; 'write' makes one.
 * @throws {CatalogueError} here and in every method, with the next step in its `hint`.
 */
export function openCatalogue(path: string, mode: 'read' | 'write'): Catalogue {
  return withCatalogueErrors(path, () => {
    const db = openDatabase(path, mode);
    return guarded(path, {
      ...reader(db),
      ...history(db, toolReader(db)),
      ...crawlWriter(db),
      ...upkeep(db),
      ...copies(db),
      ...stamps(db),
      record: recorder(db),
      close: () => void db.close(),
    });
  });
}

/** Every method tells what SQLite has against the file in our words; what it iterates over does so too. */
function guarded(path: string, catalogue: Catalogue): Catalogue {
  const { servers, ...methods } = catalogue;
  const entries = Object.entries(methods).map(([name, method]) => [
    name,
    (...args: never[]) => withCatalogueErrors(path, () => (method as (...args: never[]) => unknown)(...args)),
  ]);
  return {
    ...(Object.fromEntries(entries) as typeof methods),
    *servers() {
      try {
        yield* servers();
      } catch (error) {
        throw inOurWords(error, path);
      }
    },
  };
}
