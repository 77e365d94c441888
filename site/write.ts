import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlannedPage } from './pages.ts';
import type { KeptPage } from './record.ts';

/**
 * Tells which pages are made of something else than before, and writes them.
 * @param out the folder they go to
 * @param before pages of the site before
 */
export function pageWriter(out: string, before: readonly KeptPage[]) {
  const keys = new Map(before.map(({ file, key }) => [file, key]));
  const folders = new Set<string>();
  return {
    /** False when a page is made of what it was made of before. */
    differs: ({ file, key }: PlannedPage): boolean => key === '' || keys.get(file) !== key,
    async write(file: string, content: string | AsyncIterable<Uint8Array>): Promise<void> {
      const path = join(out, file);
      const folder = dirname(path);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      if (typeof content === 'string') writeFileSync(path, content);
      else await writePieces(path, content);
    },
  };
}

async function writePieces(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const file = openSync(path, 'w');
  try {
    // To its end: writeSync takes what there is room for, and says nothing.
    for await (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}
