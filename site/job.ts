import { join } from 'node:path';

/** What one of the processes does that write the pages together. */
export interface Job {
  /** The catalogue file. */
  readonly db: string;
  /** Folder that gets the pages which differ from those of `before`. */
  readonly out: string;
  /** Folder of a site that the same code built before. */
  readonly before?: string;
  /** Digest of the code, and what it was told. */
  readonly code: string;
  /** Folder of the compiled pages. */
  readonly compiled: string;
  /** Folder in which the processes tell each other what they made. */
  readonly work: string;
  readonly share: number;
  readonly shares: number;
}

/** What the site was told, as JSON: see `BuildOptions`. */
export const toldFile = (work: string): string => join(work, 'told.json');
/** Of the servers of a share, one line each, as a record keeps them. */
export const entriesFile = (work: string, share: number): string => join(work, `entries.${share}`);
/** Of the pages of a share, likewise. */
export const pagesFile = (work: string, share: number): string => join(work, `pages.${share}`);
/** The pieces of one data file that a share made. */
export const piecesFile = (work: string, share: number, piece: string): string =>
  join(work, `catalogue.${share}.${piece}`);
/** The copy of the catalogue itself. */
export const copyFile = (work: string): string => join(work, 'catalogue.db');
