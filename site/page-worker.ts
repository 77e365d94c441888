/** Writes one share of the pages; see site/build.ts. Arguments: catalogue, folder, compiled pages, share, shares. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Compiled, type PlannedPage, plannedPages } from './pages.ts';
import { rendered } from './render.ts';
import { openSite } from './src/catalogue.ts';
import { setSite } from './src/opened.ts';

const [db, out, compiledFolder, share, shares] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
];
const made = new Set<string>();

// Without the parent there is nobody to move the pages into place.
process.once('disconnect', () => process.exit());
await writePages();

async function writePages(): Promise<void> {
  setSite(openSite(db));
  const compiled: Compiled = await import(pathToFileURL(join(compiledFolder, 'server/entry.mjs')).href);
  const pages = await plannedPages(compiled);
  let written = 0;
  for (const [at, unit] of units(pages).entries()) {
    if (at % Number(shares) !== Number(share)) continue;
    for (const page of unit) await write(page.file, await rendered(compiled, page));
    written += unit.length;
  }
  process.send?.({ written });
  process.disconnect();
}

/** Pages that are made together: those of one server, so that it is read once; every other page alone. */
function units(pages: readonly PlannedPage[]): PlannedPage[][] {
  return [...Map.groupBy(pages, ({ params, file }) => params.server ?? `/${file}`).values()];
}

async function write(name: string, content: string | AsyncIterable<Uint8Array>): Promise<void> {
  const path = join(out, name);
  const folder = dirname(path);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  if (typeof content === 'string') return writeFileSync(path, content);
  const file = openSync(path, 'w');
  try {
    for await (const piece of content) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
}
