/** How the processes that write the pages share the reading of the catalogue: each reads a part, all get the whole. */
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyFile, entriesFile, type Job, piecesFile } from './job.ts';
import { type BuildRecord, entriesIn, entryLine, type KeptEntry } from './record.ts';
import type { SiteSources } from './src/catalogue.ts';
import { type DataSources, headSize, type Slice } from './src/data-files.ts';
import { entryFrom, entryText, PIECES, type Shelves } from './src/entries.ts';

/** Servers in a hundred of which one process makes anew what differs before two make all. */
const LITTLE = 50;

/** Whether so little changed since a record that what differs is made sooner than everything. */
export function isLittle({ slugs, stamp }: Shelves, { entries }: BuildRecord): boolean {
  const known = new Map(entries.map(({ slug, stamp }) => [slug, stamp]));
  const fresh = slugs.filter((slug) => stamp(slug) !== known.get(slug));
  return 100 * fresh.length <= LITTLE * slugs.length;
}

/**
 * Reads the servers of one share that differ from the record; the first share copies the catalogue as well.
 * @returns what a record keeps of the servers of the share
 */
export async function readShare(
  { work, share, shares }: Job,
  shelves: Shelves,
  { entries }: BuildRecord,
): Promise<readonly KeptEntry[]> {
  if (share === 0) await shelves.copyTo(copyFile(work));
  const known = new Map(entries.map((entry) => [entry.slug, entry]));
  const files = PIECES.map((piece) => openSync(piecesFile(work, share, piece), 'w'));
  const { slugs } = shelves;
  const [from, to] = [share, share + 1].map((n) => Math.floor((slugs.length * n) / shares));
  const own = slugs.slice(from, to).map((slug): KeptEntry => {
    const stamp = shelves.stamp(slug);
    const same = known.get(slug);
    if (same?.stamp === stamp) return same;
    const { entry, pieces } = shelves.read(slug, stamp);
    const sizes = PIECES.map((piece, at) => {
      const bytes = Buffer.from(pieces[piece]);
      writeFileSync(files[at]!, bytes);
      return bytes.length;
    });
    return { slug, stamp, sizes, json: entryText(entry) };
  });
  for (const file of files) closeSync(file);
  writeFileSync(entriesFile(work, share), own.map(entryLine).join(''));
  return own;
}

/** What all shares read, in the order of the servers, and where the pieces of the data files stand. */
export function joinShares(
  { work, share: ownShare, shares, before }: Job,
  own: readonly KeptEntry[],
  record: BuildRecord,
): SiteSources {
  const old = new Map(record.entries.map(({ slug, stamp }) => [slug, stamp]));
  const kept = placesOf(
    record.entries,
    (piece) => join(before ?? '', `data/catalogue.${piece}`),
    PIECES.map(headSize),
  );
  const perShare = Array.from({ length: shares }, (_, share) => {
    const all = share === ownShare ? own : entriesIn(readFileSync(entriesFile(work, share), 'utf8'));
    const fresh = all.filter(({ slug, stamp }) => old.get(slug) !== stamp);
    return {
      all,
      places: placesOf(
        fresh,
        (piece) => piecesFile(work, share, piece),
        PIECES.map(() => 0),
      ),
    };
  });
  const pieces = perShare.flatMap(({ all, places }) =>
    all.map(({ slug }) => places.get(slug) ?? kept.get(slug)!),
  );
  const same = perShare.flatMap(({ all }) => all.filter(({ slug, stamp }) => old.get(slug) === stamp));
  return {
    unchanged: new Set(same.map(({ slug }) => slug)),
    entries: perShare.flatMap(({ all }) => all.map(({ json }) => entryFrom(json))),
    sources: {
      pieces: Object.fromEntries(
        PIECES.map((piece, at) => [piece, pieces.map((slices) => slices[at]!)]),
      ) as unknown as DataSources['pieces'],
      copy: copyFile(work),
    },
  };
}

/** Each server's pieces in files that hold them one behind the other. */
function placesOf(
  entries: readonly KeptEntry[],
  fileOf: (piece: string) => string,
  heads: readonly number[],
): ReadonlyMap<string, readonly Slice[]> {
  const at = [...heads];
  return new Map(
    entries.map(({ slug, sizes }) => [
      slug,
      sizes.map((length, piece) => {
        const start = at[piece]!;
        at[piece] = start + length;
        return { path: fileOf(PIECES[piece]!), start, length };
      }),
    ]),
  );
}
