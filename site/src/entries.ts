/** What the pages know of each server when they look across the catalogue, and the server's part of the data. */
import { changesIn } from '../../catalogue/changes/history.ts';
import type { Correction } from '../../catalogue/corrections/correction.ts';
import { asHeld } from '../../catalogue/corrections/held.ts';
import { domainOf } from '../../catalogue/domains.ts';
import { EXPORTERS } from '../../catalogue/report/export.ts';
import { type Catalogue, openCatalogue } from '../../catalogue/store/index.ts';
import { nameAndVersion } from '../../catalogue/views/capture.ts';
import type { ChangedServer } from '../../catalogue/views/changes.ts';
import { type ComparedServer, serverCells } from '../../catalogue/views/compare.ts';
import { annotatedTools, type FacetLine } from '../../catalogue/views/facets.ts';
import {
  type ShelvedServer,
  serverHref,
  type ToolRow,
  toolHref,
  toolRows,
} from '../../catalogue/views/shelf.ts';
import { oneLine } from '../../catalogue/views/text.ts';
import { RULESET_VERSION } from '../../scanner/judge/index.ts';
import { kept } from './kept.ts';
import { key } from './keys.ts';

export interface Line extends ComparedServer, FacetLine {
  readonly id: string;
  readonly otherNames: string;
  readonly rows: readonly ToolRow[];
  readonly capturedAt: string;
}

/** What is kept of a server from one build to the next. */
export interface Entry {
  /** Differs whenever anything stored of the server does. */
  readonly stamp: string;
  readonly line: Line;
  /** Digests of its rows, in their order. */
  readonly digests: readonly string[];
  /** Present when its list changed, or other rules judged it: its whole history. */
  readonly changed?: ChangedServer;
}

/** An entry as JSON, without what each row says of its server. */
export function entryText({ line: { rows, ...line }, ...entry }: Entry): string {
  const server = rows[0]?.server;
  return JSON.stringify({
    ...entry,
    server,
    line: { ...line, rows: rows.map(({ server, href, ...row }) => row) },
  });
}

export function entryFrom(json: string): Entry {
  const { server, ...entry } = JSON.parse(json) as Entry & Pick<ToolRow, 'server'>;
  for (const row of entry.line.rows) Object.assign(row, { server, href: toolHref(server.slug, row.slug) });
  return entry;
}

/** The parts of the data files that are one server's own. */
export const PIECES = ['ndjson', 'csv'] as const;
export type Pieces = Readonly<Record<(typeof PIECES)[number], string>>;

/** The catalogue, open as long as its process runs: opening costs as much as reading a server. */
export interface Shelves extends Pick<Catalogue, 'copyTo' | 'schema' | 'close'> {
  /** Addresses of all servers, in order. */
  readonly slugs: readonly string[];
  /** Differs whenever anything stored of the server does. */
  stamp(slug: string): string;
  server(slug: string): ShelvedServer;
  read(slug: string, stamp: string): { readonly entry: Entry; readonly pieces: Pieces };
}

/** @throws CatalogueError when the file is no catalogue */
export function openShelves(db: string, corrections?: readonly Correction[]): Shelves {
  const catalogue = openCatalogue(db, 'read');
  const changed = new Set(catalogue.changedSince(BEGINNING.toISOString(), RULESET_VERSION));
  const held = (slug: string) => asHeld(catalogue.server(slug)!, corrections);
  return {
    slugs: catalogue.names().map(({ slug }) => slug),
    stamp: kept((slug) => catalogue.stamp(slug)!),
    server: held,
    copyTo: catalogue.copyTo,
    schema: catalogue.schema,
    close: catalogue.close,
    read(slug, stamp) {
      const server = held(slug);
      const line = lineOf(server);
      const history = changed.has(slug) ? { changed: readChanges(catalogue, server) } : {};
      return {
        entry: { stamp, line, digests: line.rows.map(key), ...history },
        pieces: { ndjson: EXPORTERS.ndjson.server(server), csv: EXPORTERS.csv.server(server) },
      };
    },
  };
}

const BEGINNING = new Date(0);

function readChanges(catalogue: Catalogue, { slug, id, tools }: ShelvedServer): ChangedServer {
  const history = changesIn(id, catalogue.history(slug), BEGINNING);
  return { slug, id, tools: tools.map(({ tool }) => tool.name), history };
}

function lineOf(server: ShelvedServer): Line {
  const domain = domainOf(server)?.id;
  return {
    slug: server.slug,
    id: server.id,
    href: serverHref(server.slug),
    name: oneLine(server.id, 80),
    otherNames: otherNames(server),
    version: oneLine(nameAndVersion(server), 100),
    outcome: server.outcome,
    problems: server.problems,
    partial: server.partial,
    transport: server.transport,
    annotated: annotatedTools(server),
    ...(domain && { domain }),
    rows: toolRows(server),
    cells: serverCells(server),
    capturedAt: server.capturedAt,
  };
}

function otherNames({ package: from, server }: ShelvedServer): string {
  return oneLine([from?.name, server?.name].filter(Boolean).join(' '), 200);
}
