import { join } from 'node:path';
import type { Fault } from './site-error.ts';

/** What one of the processes does that write the pages together. */
export interface Job {
  /** The catalogue file. */
  readonly db: string;
  /** Folder that gets the pages which differ from those of `before`. */
  readonly out: string;
  /** Folder of a site that the same code built before. */
  readonly before?: string;
  /** Folder of the compiled pages. */
  readonly compiled: string;
  /** Folder in which the processes tell each other what they made. */
  readonly work: string;
  readonly share: number;
  readonly shares: number;
}

/** How far a process has come. */
export type Step =
  /** It has read its share, and waits until all have. */
  | 'read'
  /** Much changed since the site before: it made nothing, all pages are to be made. */
  | 'much';

/** What a process says of itself to the one that started it. */
export type Said = Step | Fault;

/** What the first share tells when all is done. */
export interface Outcome {
  /** How many files the site has. */
  readonly files: number;
  /** Files of the site before that it no longer has, as paths within it. */
  readonly stale: readonly string[];
}

/** What the site was told, as JSON: see `BuildOptions`. */
export const toldFile = (work: string): string => join(work, 'told.json');
/** Of the servers of a share, one line each, as a record keeps them. */
export const entriesFile = (work: string, share: number): string => join(work, `entries.${share}`);
/** The pieces of one data file that a share made. */
export const piecesFile = (work: string, share: number, piece: string): string =>
  join(work, `catalogue.${share}.${piece}`);
/** The copy of the catalogue itself. */
export const copyFile = (work: string): string => join(work, 'catalogue.db');
/** The record of this build: see site/record.ts. */
export const recordFile = (work: string): string => join(work, 'record');
/** An {@link Outcome} as JSON. */
export const outcomeFile = (work: string): string => join(work, 'outcome.json');
