/**
 * `npm run bench:support`: how many servers of the development corpus attest each row of a rule and each word of the
 * lexicons, and what the judge is worth on each server without what that server alone attests. What a single server
 * attests needs another source, or goes. With `--json` the second half is written to data/left-out.json.
 */
import { existsSync, writeFileSync } from 'node:fs';
import type { LeftOut } from '../../catalogue/views/left-out.ts';
import { leftOutTables } from '../../catalogue/views/left-out-tables.ts';
import type { Table } from '../../catalogue/views/table.ts';
import { RULESET_VERSION } from '../../scanner/judge/index.ts';
import { CORPUS, NO_CORPUS } from '../beside.ts';
import { type Attested, attested } from './support/attested.ts';
import { leftOut } from './support/left-out.ts';
import { mirrored } from './support/mirror.ts';
import { corpusIds, readMirror, readServer } from './support/servers.ts';

/** What the second half measures, printed with it. */
const WHAT = `Leave one server out: each server judged by all rows and words, and without those that it alone attests.
A row is attested by the servers on whose tools it decided; a word where it stood in or beside an act, or was a
parameter's name or value. Taken out are rows of tables and words of the English lists (verbs, nouns, named lists,
names and values of parameters); patterns, other languages and the facts that are still code stay, and so does a
row's place among the others. In the third line the API vendors of the mirror count as servers that attest.`;

if (existsSync(CORPUS)) await run();
else console.error(NO_CORPUS);

async function run(): Promise<void> {
  const servers = corpusIds().map(readServer);
  const vendors = readMirror();
  const support = attested(servers);
  counts('Rows', support.rows);
  counts('Words of the lexicons', support.words);
  console.log(`\n${WHAT}`);
  const figures: LeftOut = {
    date: new Date().toISOString().slice(0, 10),
    ruleset: RULESET_VERSION,
    servers: servers.length,
    labels: await leftOut(support, vendors.length === 0 ? undefined : attested([...servers, ...vendors])),
    ...(vendors.length > 0 && { mirror: mirrored(vendors) }),
  };
  for (const table of leftOutTables(figures)) print(table);
  if (!process.argv.includes('--json')) return;
  writeFileSync(
    new URL('../../data/left-out.json', import.meta.url),
    `${JSON.stringify(figures, null, 1)}\n`,
  );
  console.error('\nwrote data/left-out.json');
}

function print({ caption, columns, rows, note }: Table): void {
  const width = Math.max(...rows.map(([name]) => name!.length)) + 2;
  const line = ([name, ...cells]: readonly string[]) =>
    name!.padEnd(width) + cells.map((cell) => cell.padStart(16)).join('');
  console.log(['', caption, ...[columns, ...rows].map(line), ...(note ? [note] : [])].join('\n'));
}

function counts(title: string, support: Attested['rows']): void {
  const found = [...support].map(([name, servers]) => [name, servers.size] as const);
  const several = found.filter(([, n]) => n > 1).length;
  const one = found.filter(([, n]) => n === 1).length;
  console.log(
    `\n${title}: ${found.length}; by several servers ${several}, by one ${one}, by none ${found.length - several - one}`,
  );
  for (const [name, n] of found.sort((a, b) => a[1] - b[1])) console.log(`${String(n).padStart(5)}  ${name}`);
}
