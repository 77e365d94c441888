/**
 * What a built site remembers of its build, beside its pages: of every server what the lists need, of every file
 * the digest of what it was made of. The next build makes again only what differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Tells a folder of pages from a folder of somebody's work, and which code wrote it: only the former is replaced. */
export const MARKER = '.toolrisk-site';
const RECORD = '.toolrisk-record.gz';

export interface KeptEntry {
  readonly slug: string;
  readonly stamp: string;
  /** Bytes of the server's pieces of the data files, in their order. */
  readonly sizes: readonly number[];
  /** The entry as JSON. */
  readonly json: string;
}
export interface KeptPage {
  readonly file: string;
  /** Empty where nothing tells whether the page would be the same. */
  readonly key: string;
}
export interface BuildRecord {
  /** In the order of their addresses. */
  readonly entries: readonly KeptEntry[];
  readonly pages: readonly KeptPage[];
}

/** The record of a folder whose pages the same code wrote; undefined when there is none that can be read. */
export function readRecord(folder: string, code: string): BuildRecord | undefined {
  try {
    if (readFileSync(join(folder, MARKER), 'utf8') !== code) return undefined;
    const [entries, pages] = gunzipSync(readFileSync(join(folder, RECORD)))
      .toString()
      .split('\n\n');
    return { entries: entriesIn(entries!), pages: pagesIn(pages!) };
  } catch {
    return undefined;
  }
}

/** The pages are noted in the order in which processes came to them, and kept in that of their names. */
export function writeRecord(folder: string, code: string, entries: string, pages: string): void {
  const sorted = linesOf(pages).sort().join('\n');
  writeFileSync(join(folder, RECORD), gzipSync(`${entries}\n${sorted}\n`, { level: 1 }));
  writeFileSync(join(folder, MARKER), code);
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

export function pageLine({ file, key }: KeptPage): string {
  return `${file}\t${key}\n`;
}

export function pagesIn(text: string): KeptPage[] {
  return linesOf(text).map((line) => {
    const [file, key] = line.split('\t') as [string, string];
    return { file, key };
  });
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
