import type { Phrase } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import type { Verb } from '../read/words.ts';
import { ACT_RULES } from '../rules/index.ts';
import { RANK } from '../weigh/severity.ts';
import type { Act, Acts } from './act.ts';
import type { ActRule, Effect, NearRow, Reader } from './rule.ts';
import { settle } from './settle.ts';

/** What the rules that can know a verb make of its acts, in reading order: worked out once for each verb of the lexicons. */
const byVerb = new Map<Verb, readonly (readonly [ActRule, Reader])[]>();

function readersFor(verb: Verb): readonly (readonly [ActRule, Reader])[] {
  const before = byVerb.get(verb);
  if (before !== undefined) return before;
  const readers = ACT_RULES.filter(
    ({ kinds, lemmas }) => kinds.includes(verb.kind) && lemmas?.test(verb.lemma) !== false,
  ).flatMap((rule) => {
    const reader = rule.forVerb(verb);
    return reader === undefined ? [] : [[rule, reader] as const];
  });
  byVerb.set(verb, readers);
  return readers;
}

/** What the first rule that knows the phrase's verb and object makes of it; undefined where none does. */
export function actOf(phrase: Phrase, reading: Reading): Act | undefined {
  for (const [rule, read] of readersFor(phrase.verb)) {
    const effect = read(phrase, reading);
    if (effect) return { phrase, rule: nameOf(rule, effect), effect };
  }
  return undefined;
}

/** Rows of the deciding rule that one fact alone kept from deciding, as `rule/row`. */
export function nearRows(phrase: Phrase, reading: Reading): readonly NearRow[] {
  const [rule] = readersFor(phrase.verb).find(([, read]) => read(phrase, reading) !== undefined) ?? [];
  return rule?.near?.(phrase, reading).map(({ row, but }) => ({ row: `${rule.id}/${row}`, but })) ?? [];
}

function nameOf({ id }: ActRule, { row }: Effect): string {
  return row === undefined ? id : `${id}/${row}`;
}

/** Every act of a tool, sorted into those that decide, those of modes, and those a milder reading spared. */
export function resolveActs(reading: Reading): Acts {
  const names = actsOf(reading.namePhrases, reading);
  const leads = actsOf(reading.clauses.lead, reading, ({ passive }) => !passive);
  const modes = actsOf(reading.modes, reading);
  const name = worstFirst(names)[0];
  const lead = leads[0];
  const title = lead === undefined ? actsOf(reading.titlePhrases, reading)[0] : undefined;
  const found = settle(name, leads, title, reading);
  // `Manage teams. Actions: list, get`: where every mode only looks, managing is looking.
  const looks = modes.length >= 2 && modes.every(isListedLook);
  const only = looks ? found.filter((act) => !isManaging(act)) : found;
  const settled = only.length > 0 || !looks ? only : modes.slice(0, 1);
  const manages = settled.every(managesOrGuesses);
  return {
    deciding: worstFirst(manages && modes.length === 0 ? [...settled, ...listedActs(reading)] : settled),
    modes: modes.length === 0 ? NONE : usefulModes(modes, settled, manages),
    agreed: name !== undefined && lead !== undefined && name.effect.category === lead.effect.category,
    name,
    lead,
  };
}

/** The parameter that chooses among acts, not one that names a type. */
const ACTION = /\/(?:action|operation|op|command|mode)(?:\/|$)/i;

const NONE: readonly Act[] = [];

function actsOf(
  phrases: readonly Phrase[],
  reading: Reading,
  counts?: (phrase: Phrase) => boolean,
): readonly Act[] {
  let acts: readonly Act[] = NONE;
  for (const phrase of phrases) {
    const act = counts === undefined || counts(phrase) ? actOf(phrase, reading) : undefined;
    // Most tools tell one act: a list of one is made as such, with no room to grow.
    if (act) acts = acts.length === 0 ? [act] : [...acts, act];
  }
  return acts;
}

const isListedLook = ({ effect, phrase }: Act): boolean =>
  effect.category === 'read' && ACTION.test(phrase.text.field);
const isManaging = ({ phrase }: Act): boolean => phrase.verb.kind === 'manage';
const managesOrGuesses = (act: Act): boolean => isManaging(act) || act.effect.tentative === true;
const isListed = (phrase: Phrase): boolean => phrase.weak && !phrase.passive && phrase.verb.kind !== 'manage';

/** Acts that the text lists for a tool that only manages. */
function listedActs(reading: Reading): readonly Act[] {
  return actsOf(reading.clauses.later, reading, isListed);
}

/** One mode alone chooses nothing; a switch adds to an act that is more than a look. */
function usefulModes(modes: readonly Act[], settled: readonly Act[], manages: boolean): readonly Act[] {
  const changes = settled.some((act) => act.effect.category !== 'read');
  const flags = changes ? modes.filter((act) => act.phrase.source === 'flag') : NONE;
  const listed = modes.filter((act) => act.phrase.source === 'mode');
  return listed.length >= 2 ||
    (listed.length === 1 && (manages || (changes && listed[0]!.effect.category === 'destructive')))
    ? [...listed, ...flags]
    : flags;
}

const isWorseThanBefore = ({ effect }: Act, i: number, acts: readonly Act[]): boolean =>
  i > 0 && RANK[effect.category] > RANK[acts[i - 1]!.effect.category];

function worstFirst(acts: readonly Act[]): readonly Act[] {
  if (!acts.some(isWorseThanBefore)) return acts;
  const sorted: Act[] = [];
  for (let rank = RANK.billing; rank >= 0; rank--)
    for (const act of acts) if (RANK[act.effect.category] === rank) sorted.push(act);
  return sorted;
}
