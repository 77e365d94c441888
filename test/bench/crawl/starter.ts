import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { costOf, inTurns, type Row, shownCost, shownRatio } from './measure.ts';

const ENTRY = join(import.meta.dirname, '../../../catalogue/cli/toolrisk.js');
const ROUNDS = 3;

/** The starter list from a warm cache, two servers at a time beside one. */
export async function* starter(): AsyncIterable<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'toolrisk-bench-'));
  let runs = 0;
  const crawl = (concurrency: number) => {
    runs += 1;
    const db = join(folder, `${runs}.db`);
    return costOf([ENTRY, 'crawl', '--db', db, '--concurrency', String(concurrency)]);
  };
  // Fills the cache of installed packages.
  await crawl(2);
  const { ours, bare } = await inTurns(
    ROUNDS,
    () => crawl(2),
    () => crawl(1),
  );
  rmSync(folder, { recursive: true });
  yield {
    what: 'starter list, two at a time beside one',
    ours: shownCost(ours),
    bare: shownCost(bare),
    ratio: shownRatio(bare, ours),
    goal: 'at least 1.6 times the rate',
  };
}
