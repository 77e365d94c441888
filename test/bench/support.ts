/**
 * `npm run bench:support`: how many servers of the development corpus attest each row of a rule and each verb of
 * the lexicon. What a single server attests needs another source, or goes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { contextOf } from '../../scanner/judge/read/context.ts';
import type { Phrase } from '../../scanner/judge/read/phrase.ts';
import { type Reading, readTool } from '../../scanner/judge/read/reading.ts';
import { ACT_RULES } from '../../scanner/judge/rules/index.ts';
import { normalise } from '../../scanner/normalise.ts';
import { CORPUS, NO_CORPUS } from '../beside.ts';

if (existsSync(CORPUS)) print();
else console.error(NO_CORPUS);

function print(): void {
  const rows = new Map(
    ACT_RULES.flatMap(({ id, rows = [] }) => rows.map((row) => [`${id}/${row.id}`, new Set<string>()])),
  );
  const verbs = new Map<string, Set<string>>();
  for (const file of readdirSync(CORPUS))
    for (const reading of readingsOf(file))
      for (const phrase of phrasesOf(reading)) {
        const { lemma } = phrase.verb;
        verbs.set(lemma, (verbs.get(lemma) ?? new Set()).add(file));
        for (const row of rowsOf(phrase, reading)) rows.get(row)?.add(file);
      }
  table('Rows', rows);
  table('Verbs that were read', verbs);
}

function readingsOf(file: string): readonly Reading[] {
  const { tools, serverInfo } = JSON.parse(readFileSync(`${CORPUS}${file}`, 'utf8'));
  const normalised = tools.map(normalise);
  const context = contextOf(normalised, { name: serverInfo?.name });
  return normalised.map((tool: ReturnType<typeof normalise>) => readTool(tool, context));
}

function phrasesOf({ namePhrases, titlePhrases, clauses, modes }: Reading): readonly Phrase[] {
  return [...namePhrases, ...titlePhrases, ...clauses.lead, ...modes, ...clauses.later];
}

/** The rows asked until a rule reads the act: those that passed it on, and the one that read it. */
function rowsOf(phrase: Phrase, reading: Reading): readonly string[] {
  const asked = ACT_RULES.filter(
    ({ kinds, lemmas }) => kinds.includes(phrase.verb.kind) && lemmas?.test(phrase.verb.lemma) !== false,
  );
  const deciding = asked.findIndex((rule) => rule.effect(phrase, reading) !== undefined);
  return asked
    .slice(0, deciding < 0 ? undefined : deciding + 1)
    .flatMap(({ id, rowsFor }) => rowsFor?.(phrase, reading).map((row) => `${id}/${row}`) ?? []);
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
