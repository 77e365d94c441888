/**
 * `npm run bench:support`: how many servers of the development corpus attest each row of a rule and each word of the
 * lexicons, and what the judge is worth on each server without what that server alone attests. What a single server
 * attests needs another source, or goes.
 */
import { existsSync } from 'node:fs';
import { CORPUS, NO_CORPUS } from '../beside.ts';
import { attested } from './support/attested.ts';
import { type LeftOut, leftOut } from './support/left-out.ts';
import { corpusIds, readMirror, readServer } from './support/servers.ts';

/** What the second half measures, printed with it. */
const WHAT = `Leave one server out: each server judged by all rows and words, and without those that it alone attests.
A row is attested by the servers on whose tools it decided; a word where it stood in or beside an act, or was a
parameter's name or value. Taken out are rows of tables and words of the English lists (verbs, nouns, named lists,
names and values of parameters); patterns, other languages and the facts that are still code stay, and so does a
row's place among the others. In the last line the API vendors of the mirror count as servers that attest.`;

if (existsSync(CORPUS)) await print();
else console.error(NO_CORPUS);

async function print(): Promise<void> {
  const servers = corpusIds().map(readServer);
  const support = attested(servers);
  const mirror = readMirror();
  table('Rows', support.rows);
  table('Words of the lexicons', support.words);
  console.log(`\n${WHAT}\n`);
  const supports = mirror.length === 0 ? [support] : [support, attested([...servers, ...mirror])];
  for (const one of await leftOut(supports)) console.log(linesOf(one));
}

function linesOf({ labels, shares }: LeftOut): string {
  const names = ['with all', 'without its own', 'without what the mirror lacks as well'];
  const columns = ['action', 'category', 'false allow'];
  return [
    `${labels}, ${shares[0]!.tools} tools`.padEnd(40) + columns.map((one) => one.padStart(12)).join(''),
    ...shares.map(({ action, category, falseAllow }, i) =>
      [`  ${names[i]}`.padEnd(40), ...[action, category, falseAllow].map(percent)].join(''),
    ),
  ].join('\n');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(12);
}

function table(title: string, support: ReadonlyMap<string, ReadonlySet<string>>): void {
  const counts = [...support].map(([name, servers]) => [name, servers.size] as const);
  const several = counts.filter(([, n]) => n > 1).length;
  const one = counts.filter(([, n]) => n === 1).length;
  console.log(
    `\n${title}: ${counts.length}; by several servers ${several}, by one ${one}, by none ${counts.length - several - one}`,
  );
  for (const [name, n] of counts.sort((a, b) => a[1] - b[1]))
    console.log(`${String(n).padStart(5)}  ${name}`);
}
