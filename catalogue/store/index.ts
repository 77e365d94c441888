/** The catalogue file: one SQLite database that remembers every scan. The only place with SQL. */
import type Database from 'better-sqlite3';
import type { ScannedServer } from '../../scanner/types.ts';
import { type CrawlRecord, crawlWriter, type Visit } from './crawls.ts';
import { inOurWords, withCatalogueErrors } from './errors.ts';
import { openDatabase } from './open.ts';
import { type CatalogueReader, reader } from './read.ts';
import { recorder } from './write.ts';

export type { CrawlRecord, Visit } from './crawls.ts';
export { CatalogueError } from './errors.ts';
export type { CatalogueServer, ServerNames, ServerSummary } from './read.ts';

interface Writes {
  /** Keeps one scan, in one transaction, and marks the visit of a crawl in the same. */
  record(scanned: ScannedServer, visit?: Visit): void;
  /** The unfinished crawl of these targets, or a new one; `afresh` leaves an unfinished one behind. */
  beginCrawl(targets: string, afresh: boolean): CrawlRecord;
  endCrawl(crawl: number): void;
}

export interface Catalogue extends CatalogueReader, Writes {
  close(): void;
}

/**
 * Opens the catalogue at `path`. 'read' needs a file that exists and writes nothing; 'write' makes one.
 * @throws {CatalogueError} here and in every method, with the next step in its `hint`.
 */
export function openCatalogue(path: string, mode: 'read' | 'write'): Catalogue {
  return withCatalogueErrors(path, () => {
    const db = openDatabase(path, mode);
    const read = reader(db);
    return guarded(path, {
      ...read,
      ...(mode === 'write' ? writer(db) : READ_ONLY),
      close: () => void db.close(),
    });
  });
}

function writer(db: Database.Database): Writes {
  const { beginCrawl, endCrawl } = crawlWriter(db);
  return {
    record: recorder(db),
    beginCrawl: (targets, afresh) => beginCrawl(targets, new Date().toISOString(), afresh),
    endCrawl: (crawl) => endCrawl(crawl, new Date().toISOString()),
  };
}

const READ_ONLY: Writes = { record: refuse, beginCrawl: refuse, endCrawl: refuse };

function refuse(): never {
  throw new Error('The catalogue was opened for reading.');
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
