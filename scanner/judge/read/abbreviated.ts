import { ABBREVIATIONS, SHORT_NOUNS } from '../../../data/lexicon/spellings.ts';
import { VERB_KINDS, type VerbKind } from '../../../data/lexicon/verbs.ts';
import { readName } from './parts.ts';
import type { Text } from './text.ts';
import type { Word } from './words.ts';

/** `rvk_certs`, `term_hosts`: a name that opens with a verb cut short, with that verb; undefined where it opens with none. */
export function inFull({ words, field }: Text): Text | undefined {
  const [first, ...others] = words;
  const verb = first === undefined || others.length === 0 ? undefined : verbOf(first);
  return verb === undefined
    ? undefined
    : readName(field, [verb, ...others.map(({ text }) => SHORT_NOUNS.get(text) ?? text)].join('_'));
}

function verbOf({ text, verb, nouns, role }: Word): string | undefined {
  const listed = ABBREVIATIONS.get(text);
  if (listed !== undefined) return listed;
  const isUnknown = verb === undefined && nouns === 0 && role === 0;
  return isUnknown && /^[^aeiou\d\W_]{3,}$/.test(text) ? BY_CONSONANTS.get(text) : undefined;
}

/** Kinds of verbs that are looked for: of a mild one no name has to be doubted. */
const KINDS: readonly VerbKind[] = ['destroy', 'end', 'pay', 'buy', 'run', 'transfer', 'send'];

/** Verbs without their vowels: `revoke` is cut to `rvk`. Of two that come to the same the first stands. */
const BY_CONSONANTS: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap((kind) => VERB_KINDS[kind].split(/\s+/))
    .map((lemma) => [lemma.replaceAll(/[aeiou]/g, ''), lemma] as const)
    .filter(([short, lemma]) => short.length >= 3 && short !== lemma)
    .reverse(),
);
