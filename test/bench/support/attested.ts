import { NOUN_CLASSES } from '../../../data/lexicon/nouns.ts';
import { PARAMETER_NAMES, VALUES } from '../../../data/lexicon/parameters.ts';
import { VERB_KINDS } from '../../../data/lexicon/verbs.ts';
import { WORDS } from '../../../data/lexicon/words.ts';
import { judgeReadings } from '../../../scanner/judge/judge.ts';
import { contextOf } from '../../../scanner/judge/read/context.ts';
import type { Phrase } from '../../../scanner/judge/read/phrase.ts';
import { type Reading, readTool } from '../../../scanner/judge/read/reading.ts';
import { ACT_RULES, GATE_RULES, SIGNAL_RULES } from '../../../scanner/judge/rules/index.ts';
import type { CorpusServer } from './servers.ts';

/** Which servers attest each row (`rule/row`) and each word (`list: word`) of the lexicons. */
export interface Attested {
  readonly rows: ReadonlyMap<string, ReadonlySet<string>>;
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The lists of the lexicons, by the names under which words are told and taken out. */
export const LISTS: Readonly<Record<string, Record<string, string>>> = {
  verbs: { ...VERB_KINDS },
  nouns: { ...NOUN_CLASSES },
  words: { ...WORDS },
  parameters: { ...PARAMETER_NAMES, ...VALUES },
};

/** Reads every tool of some servers and notes what decided on it and which words of the lists stood in its acts. */
export function attested(servers: readonly CorpusServer[]): Attested {
  const rows = new Map<string, Set<string>>(
    [...ACT_RULES, ...GATE_RULES, ...SIGNAL_RULES].flatMap(({ id, rows = [] }) =>
      rows.map((row) => [`${id}/${row.id}`, new Set<string>()] as const),
    ),
  );
  const listed = new Map<string, string[]>();
  for (const [kind, lists] of Object.entries(LISTS))
    for (const word of new Set(Object.values(lists).flatMap((list) => list.split(/\s+/))))
      listed.set(word, [...(listed.get(word) ?? []), `${kind}: ${word}`]);
  const words = new Map<string, Set<string>>([...listed.values()].flat().map((name) => [name, new Set()]));
  for (const server of servers)
    for (const reading of readingsOf(server)) {
      for (const row of rowsOf(reading)) rows.get(row)?.add(server.id);
      for (const word of wordsOf(reading))
        for (const name of listed.get(word) ?? []) words.get(name)?.add(server.id);
    }
  return { rows, words };
}

function readingsOf({ tools, name }: CorpusServer): readonly Reading[] {
  const context = contextOf(tools, name === undefined ? {} : { name });
  return tools.map((tool) => readTool(tool, context));
}

const phrasesOf = ({ namePhrases, titlePhrases, clauses, modes }: Reading): readonly Phrase[] => [
  ...namePhrases,
  ...titlePhrases,
  ...clauses.lead,
  ...modes,
  ...clauses.later,
];

function rowsOf(reading: Reading): readonly string[] {
  const { category } = judgeReadings([reading])[0]!;
  return [
    ...phrasesOf(reading).flatMap((phrase) => rowsOfAct(phrase, reading)),
    ...GATE_RULES.flatMap(
      ({ id, rowsFor }) => rowsFor?.(reading, 'execute').map((row) => `${id}/${row}`) ?? [],
    ),
    ...SIGNAL_RULES.filter(({ categories }) => categories?.includes(category) !== false).flatMap(
      ({ id, rowsFor }) => rowsFor?.(reading, category).map((row) => `${id}/${row}`) ?? [],
    ),
  ];
}

/** The rows asked until a rule reads the act: those that passed it on, and the one that read it. */
function rowsOfAct(phrase: Phrase, reading: Reading): readonly string[] {
  const asked = ACT_RULES.filter(
    ({ kinds, lemmas }) => kinds.includes(phrase.verb.kind) && lemmas?.test(phrase.verb.lemma) !== false,
  );
  const deciding = asked.findIndex((rule) => rule.effect(phrase, reading) !== undefined);
  return asked
    .slice(0, deciding < 0 ? undefined : deciding + 1)
    .flatMap(({ id, rowsFor }) => rowsFor?.(phrase, reading).map((row) => `${id}/${row}`) ?? []);
}

/** The verbs that were read and every word around them, singular and plural, and the names of parameters and values. */
function wordsOf(reading: Reading): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { verb, object, rest } of phrasesOf(reading)) {
    found.add(verb.lemma);
    for (const { text } of [...object, ...rest]) addForms(text, found);
  }
  for (const { text } of reading.name.words) addForms(text, found);
  for (const { name, values } of reading.tool.parameters) {
    found.add(plain(name));
    for (const { value } of values) found.add(plain(value));
  }
  return found;
}

function addForms(text: string, to: Set<string>): void {
  to.add(text);
  to.add(text.replace(/s$/, ''));
  to.add(text.replace(/es$/, ''));
  to.add(text.replace(/ies$/, 'y'));
}

const plain = (name: string): string => name.replaceAll('_', '').toLowerCase();
