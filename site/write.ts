import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Job, pagesFile } from './job.ts';
import type { PlannedPage } from './pages.ts';
import { type BuildRecord, pageLine } from './record.ts';

/** Writes pages that are made of something else than those of the record, and notes what all are made of. */
export function pageWriter({ out, work, share }: Job, record: BuildRecord) {
  const keys = new Map(record.pages.map(({ file, key }) => [file, key]));
  const folders = new Set<string>();
  const notes: string[] = [];
  return {
    /** @param content asked for when nothing tells that the page would be the same */
    async write(
      { file, key }: PlannedPage,
      content: () => Promise<string | AsyncIterable<Uint8Array>>,
    ): Promise<void> {
      notes.push(pageLine({ file, key }));
      if (key !== '' && keys.get(file) === key) return;
      const path = join(out, file);
      const folder = dirname(path);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      const made = await content();
      if (typeof made === 'string') writeFileSync(path, made);
      else await writePieces(path, made);
    },
    finish: () => writeFileSync(pagesFile(work, share), notes.join('')),
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
