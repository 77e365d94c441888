/** The data files, put together from each server's pieces where those stand. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { EXPORTERS, type Exporter } from '../../catalogue/report/export.ts';
import type { DataFile, FileFacts } from '../../catalogue/views/data-page.ts';
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
/** Bytes read at once: memory of that size is had again soonest. */
const AT_ONCE = 1 << 16;

/** The data files of a catalogue. What the page of them tells is found while they are written, where that comes first. */
export function dataFiles(sources: DataSources) {
  const known = new Map<DataFile, FileFacts>();
  /** A file, part by part: little more than {@link AT_ONCE} is held at a time. */
  function* contents(file: DataFile): Generator<Uint8Array> {
    const hash = createHash('sha256');
    let bytes = 0;
    for (const part of partsOf(sources, file)) {
      hash.update(part);
      bytes += part.length;
      yield part;
    }
    known.set(file, { bytes, digest: hash.digest('hex') });
  }
  function facts(file: DataFile): FileFacts {
    // The parts are let go: what counts is that all were seen.
    if (!known.has(file)) for (const _ of contents(file));
    return known.get(file)!;
  }
  return { contents, facts };
}

function partsOf({ pieces, copy }: DataSources, file: DataFile): Generator<Uint8Array> {
  if (file === 'catalogue.db') return wholeFile(copy);
  const format = file === 'catalogue.csv' ? 'csv' : file === 'catalogue.json' ? 'json' : 'ndjson';
  return together(written(format, pieces[format === 'csv' ? 'csv' : 'ndjson']));
}

function* written(format: keyof typeof EXPORTERS, slices: readonly Slice[]): Generator<Uint8Array> {
  const { begin, between, end }: Exporter = EXPORTERS[format];
  yield Buffer.from(begin(HEAD));
  // A server of the document is its line without the end of the line.
  const cut = format === 'json' ? 1 : 0;
  const gap = Buffer.from(between);
  let first = true;
  for (const piece of read(slices)) {
    if (!first) yield gap;
    first = false;
    yield piece.subarray(0, piece.length - cut);
  }
  yield Buffer.from(end);
}

/** Small pieces as few large ones: whoever takes them pays for each. */
function* together(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for (const piece of pieces) {
    held.push(piece);
    size += piece.length;
    if (size < AT_ONCE) continue;
    yield Buffer.concat(held);
    [held, size] = [[], 0];
  }
  yield Buffer.concat(held);
}

function* read(slices: readonly Slice[]): Generator<Buffer> {
  const open = new Map<string, number>();
  try {
    for (const run of runs(slices)) {
      const { path, start } = run[0]!;
      const file = open.get(path) ?? openSync(path, 'r');
      open.set(path, file);
      const bytes = Buffer.allocUnsafe(run.reduce((sum, { length }) => sum + length, 0));
      readSync(file, bytes, 0, bytes.length, start);
      for (const slice of run) yield bytes.subarray(slice.start - start, slice.start - start + slice.length);
    }
  } finally {
    for (const file of open.values()) closeSync(file);
  }
}

/** Slices that stand one behind the other in a file, as many as are read at once. */
function* runs(slices: readonly Slice[]): Generator<readonly Slice[]> {
  let run: Slice[] = [];
  for (const slice of slices) {
    const [head, last] = [run[0], run.at(-1)];
    const joins = last?.path === slice.path && last.start + last.length === slice.start;
    if (head && (!joins || slice.start - head.start >= AT_ONCE)) {
      yield run;
      run = [];
    }
    run.push(slice);
  }
  if (run.length > 0) yield run;
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
