/**
 * What crawling costs beside the least that could do the work:
 * `npm run bench:crawl [stdio|http|hostile|starter|store …]`. Both sides of a ratio run in turns, in one run,
 * so that a busy machine slows both; each figure is a median. Nothing is asserted.
 */
import { hostile } from './crawl/hostile.ts';
import { http } from './crawl/http.ts';
import type { Row } from './crawl/measure.ts';
import { starter } from './crawl/starter.ts';
import { stdio } from './crawl/stdio.ts';
import { store } from './crawl/store.ts';

const PARTS: Readonly<Record<string, () => AsyncIterable<Row>>> = { stdio, http, hostile, starter, store };
const WIDTHS = [46, 30, 30, 16, 0];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in PARTS));
if (unknown.length > 0) throw new Error(`parts are ${Object.keys(PARTS).join(', ')}; not ${unknown}`);
printRow({ what: 'what', ours: 'toolrisk', bare: 'beside', ratio: 'ratio', goal: 'goal' });
for (const [name, part] of Object.entries(PARTS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  for await (const row of part()) printRow(row);
}

function printRow({ what, ours, bare, ratio, goal }: Row): void {
  const cells = [what, ours, bare, ratio, goal];
  console.log(
    cells
      .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
