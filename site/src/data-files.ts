/** The data files, put together from each server's pieces where those stand. */
import { closeSync, openSync, readSync } from 'node:fs';
import { EXPORTERS, type Exporter } from '../../catalogue/report/export.ts';
import type { DataFile } from '../../catalogue/views/data-page.ts';
import { RULESET_VERSION } from '../../scanner/judge/index.ts';
import type { PIECES } from './entries.ts';
import { VERSION } from './version.ts';

type Piece = (typeof PIECES)[number];

/** Some bytes of a file. */
export interface Slice {
  readonly path: string;
  readonly start: number;
  readonly length: number;
}
/** Where the data files come from. */
export interface DataSources {
  /** Each server's pieces, in the order of the servers. */
  readonly pieces: Readonly<Record<Piece, readonly Slice[]>>;
  /** The copy of the catalogue itself. */
  readonly copy: string;
}

/** Bytes that stand before the first server's piece. */
export function headSize(piece: Piece): number {
  const exporter: Exporter = EXPORTERS[piece];
  return Buffer.byteLength(exporter.begin(HEAD));
}

const HEAD = { version: VERSION, ruleset: RULESET_VERSION };
/** Bytes read at once. */
const AT_ONCE = 1 << 20;

/** A data file, piece by piece: no more than one server's is held at a time. */
export function* dataFile({ pieces, copy }: DataSources, file: DataFile): Generator<Uint8Array> {
  if (file === 'catalogue.db') return yield* wholeFile(copy);
  const format = file === 'catalogue.csv' ? 'csv' : file === 'catalogue.json' ? 'json' : 'ndjson';
  const { begin, between, end }: Exporter = EXPORTERS[format];
  yield Buffer.from(begin(HEAD));
  // A server of the document is its line without the end of the line.
  const cut = format === 'json' ? 1 : 0;
  let first = true;
  for (const piece of read(pieces[format === 'csv' ? 'csv' : 'ndjson'])) {
    if (!first) yield Buffer.from(between);
    first = false;
    yield piece.subarray(0, piece.length - cut);
  }
  yield Buffer.from(end);
}

function* read(slices: readonly Slice[]): Generator<Buffer> {
  const open = new Map<string, number>();
  try {
    for (const { path, start, length } of slices) {
      const file = open.get(path) ?? openSync(path, 'r');
      open.set(path, file);
      const bytes = Buffer.allocUnsafe(length);
      readSync(file, bytes, 0, length, start);
      yield bytes;
    }
  } finally {
    for (const file of open.values()) closeSync(file);
  }
}

function* wholeFile(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const bytes = Buffer.allocUnsafe(AT_ONCE);
      const length = readSync(file, bytes);
      if (length === 0) return;
      yield bytes.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
