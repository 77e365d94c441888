import type { Parameter } from '../../types.ts';
import { ownPartOf } from '../read/names.ts';
import type { Reading } from '../read/reading.ts';

/**
 * A limit that is said to be enforced on the query itself, or a query that can only select. It counts in
 * plain forms only (rubric step 1), and not where the same text lets any statement or command run.
 */
export function isReadOnly(reading: Reading): boolean {
  const { prose, tool } = reading;
  const own = ownNameOf(reading);
  const opening = prose.slice(0, 1500);
  return (
    isLimited(reading, opening, own) &&
    !RUNS_ANY.test(opening) &&
    !RUNS_ANY.test(own) &&
    !WRITES_TOO.test(prose) &&
    !tool.parameters.some(isChoice)
  );
}

/** `readonly::run_shell_script`: without the names before it, which only tell where it belongs. */
const ownNameOf = ({ name, tool }: Reading): string =>
  tool.name.slice(name.starts[ownPartOf(name)] ?? 0).replaceAll(/[_-]/g, ' ');

function isLimited(reading: Reading, opening: string, name: string): boolean {
  const { prose } = reading;
  if (/read ?only/i.test(name)) return true;
  // Salesforce's query languages can only select.
  if (/\bso[qs]l\b/i.test(name) && !CHANGES.test(prose)) return true;
  if (ONLY_ASKS.test(opening) || ONLY_ASKS.test(name)) return true;
  if (reading.description.foreign && ELSEWHERE.test(prose.slice(0, 400))) return true;
  if (/\bnon[- ]read[- ]?only|not read[- ]?only/.test(prose)) return false;
  return (
    (saysReadOnly(opening) && !/(?:unless|if not|when not|except) (?:in )?read[- ]?only/.test(prose)) ||
    (ONLY_SELECTS.test(prose) && !CHANGES.test(prose.replaceAll(DENIES_CHANGES, '')))
  );
}

const CHANGES = /insert|update|delete/;
const DENIES_CHANGES = new RegExp(`(?:no|not|cannot|without|never|n't)[^.]*(?:${CHANGES.source})[^.]*`, 'g');

/** Whatever the caller writes is run: no phrase beside it takes that back. */
const RUNS_ANY =
  /\b(?:any|arbitrary|raw|custom|every) (?:(?!read)[\w-]+ ){0,2}(?:sql|quer(?:y|ies)|statements?|commands?|scripts?|code|shell)\b|\b(?:shell|bash|terminal) (?:commands?|scripts?)\b/;

/** `Supports both read-write and read-only queries` */
const WRITES_TOO =
  /\bread[-/ ](?:and[- ])?writ(?:e|es|ing)\b(?! (?:is|are) (?:not|blocked|disabled|rejected))|\breads? (?:and|or) writes?\b|(?<!(?:no|without|any) )\b(?:with|have|has|cause) side effects\b/;
/** `readOnly: Runs it as a read-only query`: the caller decides. */
const isChoice = ({ name, types }: Parameter): boolean =>
  types.includes('boolean') && /^(?:is_?)?read_?only$/i.test(name);

/** Languages of monitoring and search in which nothing can be written, by their own manuals. */
const ONLY_ASKS =
  /\b(?:prom|log|trace|metrics)ql\b|\bprometheus (?:[a-z]+ ){0,2}quer(?:y|ies)\b|\bnrql\b|\bjql\b|\blucene quer(?:y|ies)\b/i;

const ONLY_SELECTS =
  /\bonly (?:select|read)\b|\bselect[- ]only\b|\bselect (?:quer(?:y|ies)|statements?) only\b|only (?:`?select|supports select|allows select)|^\W*(?:execute|run|executes|runs) (?:a |an |one or more )?(?:custom )?(?:sql )?`?select`? (?:sql )?(?:quer(?:y|ies)|statements?)/;

/** `A read-only query`, `queries are read-only`: said of what is run, not of the operation at large. */
function saysReadOnly(prose: string): boolean {
  for (const match of prose.matchAll(PLAINLY)) {
    const before = prose.slice(Math.max(0, match.index - 30), match.index);
    if (!OF_OTHERS.test(before)) return true;
  }
  return false;
}

const PLAINLY =
  /\bread[- ]?only[`"']?(?: [\w/`"'-]+){0,3}? (?:sql|quer(?:y|ies)|select|selects|statements?|transactions?|cypher|calls?|commands?|mode|access|connection)\b|\b(?:sql|quer(?:y|ies)|statements?|selects?|cypher)\b[^.;:]{0,40}\bread[- ]?only\b(?! (?:replica|members|servers|properties|fields|mode is (?:off|disabled)))/g;

const OF_OTHERS =
  /\b(?:configured as|marked(?: as)?|blocked|disabled|so|if|when|unless|not|give|grant|treated as|are)\b[^.]{0,22}$/;

/** `Read-only` in the other languages that are read. */
const ELSEWHERE =
  /只读|唯讀|読み取り専用|읽기 전용|s[oó]lo lectura|lecture seule|somente leitura|apenas leitura|schreibgesch[uü]tzt|nur[- ]lese/;
