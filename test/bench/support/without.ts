/**
 * Judges servers with a judge from which rows and words were taken out. A worker of its own: the lexicons become
 * dictionaries when they are loaded, so words have to be gone before the judge is.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { NOUN_CLASSES } from '../../../data/lexicon/nouns.ts';
import { PARAMETER_NAMES, VALUES } from '../../../data/lexicon/parameters.ts';
import { VERB_KINDS } from '../../../data/lexicon/verbs.ts';
import { WORDS } from '../../../data/lexicon/words.ts';
import { readServer } from './servers.ts';

/** What a worker is given: the servers, and the `rule/row`s and `list: word`s to do without. */
export interface Without {
  readonly servers: readonly string[];
  readonly rows: readonly string[];
  readonly words: readonly string[];
}

const { servers, rows, words } = workerData as Without;
takeWords();
const { judgeTools } = await import('../../../scanner/judge/index.ts');
await takeRows();
parentPort?.postMessage(servers.flatMap(judged));

function judged(server: string) {
  const { tools, name } = readServer(server);
  return judgeTools(tools, name === undefined ? {} : { name }).map(
    ({ tool, verdict: { category, actions } }) => ({
      server,
      name: tool.name,
      category,
      action: actions.recommended,
    }),
  );
}

function takeWords(): void {
  const lists: Readonly<Record<string, readonly Record<string, string>[]>> = {
    verbs: [VERB_KINDS],
    nouns: [NOUN_CLASSES],
    words: [WORDS],
    parameters: [PARAMETER_NAMES, VALUES],
  };
  for (const [kind, records] of Object.entries(lists)) {
    const gone = new Set(
      words.filter((word) => word.startsWith(`${kind}: `)).map((word) => word.slice(kind.length + 2)),
    );
    for (const record of records)
      for (const [key, list] of Object.entries(record))
        record[key] = list
          .split(/\s+/)
          .filter((word) => !gone.has(word))
          .join(' ');
  }
}

async function takeRows(): Promise<void> {
  const { ACT_RULES, GATE_RULES, SIGNAL_RULES } = await import('../../../scanner/judge/rules/index.ts');
  for (const rule of [...ACT_RULES, ...GATE_RULES, ...SIGNAL_RULES]) {
    const gone = rows
      .filter((row) => row.startsWith(`${rule.id}/`))
      .map((row) => row.slice(rule.id.length + 1));
    if (gone.length > 0) Object.assign(rule, rule.without?.(new Set(gone)));
  }
}
