import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlannedPage } from './pages.ts';
import type { KeptPage } from './record.ts';

/**
 * Writes pages that are made of something else than before.
 * @param out the folder they go to
 * @param before pages of the site before
 */
export function pageWriter(out: string, before: readonly KeptPage[]) {
  const keys = new Map(before.map(({ file, key }) => [file, key]));
  const folders = new Set<string>();
  /** @param content asked for when nothing tells that the page would be the same */
  return async (
    { file, key }: PlannedPage,
    content: () => Promise<string | AsyncIterable<Uint8Array>>,
  ): Promise<void> => {
    if (key !== '' && keys.get(file) === key) return;
    const path = join(out, file);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const made = await content();
    if (typeof made === 'string') writeFileSync(path, made);
    else await writePieces(path, made);
  };
}

async function writePieces(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const file = openSync(path, 'w');
  try {
    for await (const piece of pieces) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
}
