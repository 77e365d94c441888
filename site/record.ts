/**
 * What a built site remembers of its build, beside its pages: of every server what the lists need and the files that
 * are its own, of every other file the digest of what it was made of. The next build makes again only what differs.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tells a folder of pages from a folder of somebody's work, and which code wrote it: only the former is replaced. */
export const MARKER = '.toolrisk-site';
export const RECORD = '.toolrisk-record';

export interface KeptEntry {
  readonly slug: string;
  readonly stamp: string;
  /** Bytes of the server's pieces of the data files, in their order. */
  readonly sizes: readonly number[];
  /** The entry as JSON. */
  readonly json: string;
}
/** The pages whose key is the server's stamp: as long as that is the same, all of them are. */
export interface KeptOwn {
  readonly slug: string;
  /** With a space between two. */
  readonly files: string;
}
export interface KeptPage {
  readonly file: string;
  /** Empty where nothing tells whether the page would be the same. */
  readonly key: string;
}
export interface BuildRecord {
  /** In the order of their addresses. */
  readonly entries: readonly KeptEntry[];
  readonly own: readonly KeptOwn[];
  readonly pages: readonly KeptPage[];
}

/** Whether the same code wrote the pages of a folder. */
export function isWrittenBy(code: string, folder: string): boolean {
  try {
    return readFileSync(join(folder, MARKER), 'utf8') === code;
  } catch {
    return false;
  }
}

/** The record of a folder of pages; undefined when there is none that can be read. */
export function readRecord(folder: string): BuildRecord | undefined {
  try {
    const [entries, own, pages] = readFileSync(join(folder, RECORD), 'utf8').split('\n\n');
    return {
      entries: entriesIn(entries!),
      own: pairsIn(own!).map(([slug, files]) => ({ slug, files })),
      pages: pairsIn(pages!).map(([file, key]) => ({ file, key })),
    };
  } catch {
    return undefined;
  }
}

/** @param entries lines of all servers */
export function writeRecord(
  path: string,
  entries: Buffer,
  own: readonly KeptOwn[],
  pages: readonly KeptPage[],
): void {
  writeFileSync(path, entries);
  appendFileSync(path, `\n${own.map(({ slug, files }) => `${slug}\t${files}\n`).join('')}`);
  appendFileSync(path, `\n${pages.map(({ file, key }) => `${file}\t${key}\n`).join('')}`);
}

export function entryLine({ slug, stamp, sizes, json }: KeptEntry): string {
  return `${slug}\t${stamp}\t${sizes.join(',')}\t${json}\n`;
}

export function entriesIn(text: string): KeptEntry[] {
  return linesOf(text).map((line) => {
    const [slug, stamp, sizes] = line.split('\t', 3) as [string, string, string];
    const json = line.slice(slug.length + stamp.length + sizes.length + 3);
    return { slug, stamp, sizes: sizes.split(',').map(Number), json };
  });
}

function pairsIn(text: string): [string, string][] {
  return linesOf(text).map((line) => {
    const end = line.indexOf('\t');
    return [line.slice(0, end), line.slice(end + 1)];
  });
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
