import type { VerbKind } from '../../data/lexicons/verbs.ts';
import type { Category, Suggestion } from '../types.ts';
import type { Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { ActRule, Effect } from './rule.ts';
import { ACT_RULES, READ_BY_OBJECT } from './rules/index.ts';

/** A phrase and what the first rule that knew it made of it. */
export interface Act {
  readonly phrase: Phrase;
  readonly rule: string;
  readonly effect: Effect;
}

/** The acts a tool is judged by, the deciding one first. */
export interface Acts {
  readonly deciding: readonly Act[];
  readonly modes: readonly Act[];
  /** Name and description speak of the same category. */
  readonly agreed: boolean;
  /** The name's own reading. */
  readonly name: Act | undefined;
  readonly lead: Act | undefined;
}

const byKind = new Map<VerbKind, readonly ActRule[]>();
for (const rule of ACT_RULES)
  for (const kind of rule.kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), rule]);

export function actOf(phrase: Phrase, reading: Reading): Act | undefined {
  const rules = byKind.get(phrase.verb.kind);
  if (rules === undefined) return undefined;
  for (const rule of rules) {
    const effect = rule.effect(phrase, reading);
    if (effect) return { phrase, rule: gives(rule, effect) ? rule.id : READ_BY_OBJECT.id, effect };
  }
  return undefined;
}

function gives(rule: ActRule, effect: Effect): boolean {
  return (
    rule.gives === effect.category ||
    (effect.signals as readonly Suggestion[] | undefined)?.includes(rule.gives) === true
  );
}

/** Rubric order of categories: the worse act of two that are both the tool's own. */
const RANK: Readonly<Record<Category, number>> = {
  read: 0,
  write: 1,
  execute: 2,
  destructive: 3,
  billing: 4,
};

export function resolveActs(reading: Reading): Acts {
  const names = actsOf(reading.namePhrases, reading);
  const leads = actsOf(reading.clauses.lead, reading, isActive);
  const modes = actsOf(reading.modes, reading);
  const name = worstFirst(names)[0];
  const lead = leads[0];
  const title = lead === undefined ? actsOf(reading.titlePhrases, reading)[0] : undefined;
  const found = settle(name, leads, title, reading);
  // `Manage teams. Actions: list, get`: where every mode only looks, managing is looking.
  const looks =
    modes.length >= 2 &&
    modes.every(({ effect, phrase }) => effect.category === 'read' && ACTION.test(phrase.text.field));
  const only = looks ? found.filter((act) => act.phrase.verb.kind !== 'manage') : found;
  const settled = only.length > 0 || !looks ? only : modes.slice(0, 1);
  const manages = settled.every((act) => act.phrase.verb.kind === 'manage' || act.effect.tentative);
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
  if (phrases.length === 0) return NONE;
  const acts: Act[] = [];
  for (const phrase of phrases) {
    const act = counts === undefined || counts(phrase) ? actOf(phrase, reading) : undefined;
    if (act) acts.push(act);
  }
  return acts;
}

const isActive = (phrase: Phrase): boolean => !phrase.passive;
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

function worstFirst(acts: readonly Act[]): readonly Act[] {
  if (acts.length < 2) return acts;
  const sorted: Act[] = [];
  for (let rank = RANK.billing; rank >= 0; rank--)
    for (const act of acts) if (RANK[act.effect.category] === rank) sorted.push(act);
  return sorted;
}

/**
 * Which of the name's act and the description's leading acts is the tool's. A plain verb in the name
 * stands unless the description plainly says something else; a word that could be a noun yields to it.
 */
function settle(
  name: Act | undefined,
  leads: readonly Act[],
  title: Act | undefined,
  reading: Reading,
): Act[] {
  const [lead] = leads;
  if (name === undefined) {
    // `Read or replace the clipboard`: the stronger of two verbs side by side.
    const [first, second] = leads;
    const both =
      first &&
      second &&
      first.effect.category === 'read' &&
      second.effect.category === 'write' &&
      !second.effect.tentative &&
      second.phrase.at <= first.phrase.at + 2;
    return lead ? withBeside(both ? second : lead, leads) : title ? [title] : [];
  }
  if (lead === undefined) return title && name.effect.tentative ? [title, name] : [name];
  const late = lead.phrase.weak;
  const n = name.effect.category;
  const l = lead.effect.category;
  if (n === l) return withBeside(name, leads, lead);
  const sure = !name.effect.tentative && (!name.phrase.weak || RANK[n] >= 3);
  // `Provides documentation of …`: the name tells what the reader will do with it.
  if (
    l === 'read' &&
    (n === 'write' || n === 'billing') &&
    lead.phrase.object.some(({ text }) => DOCUMENTS.test(text)) &&
    /^(?:provide|get|return)$/.test(lead.phrase.verb.lemma)
  )
    return withBeside(lead, leads);
  // `Generates the install command`: the caller gets words to run, nothing is run.
  if (
    l === 'read' &&
    lead.phrase.verb.kind === 'generate' &&
    WORDS.test(lead.phrase.object.at(-1)?.text ?? '')
  )
    return withBeside(lead, leads);
  if (late && (sure || !name.effect.tentative)) return [name];
  if (n === 'read') {
    if (name.rule === 'previews' && !name.effect.tentative) return [name];
    // `Crawls, polls until done and returns what it found`
    if (l === 'execute' && /\bpoll\w*\b[^.]{0,60}\breturns?\b/.test(reading.prose.slice(0, 400)))
      return [name];
    if (
      lead.phrase.verb.lemma === 'download' &&
      l === 'write' &&
      /\bsave[sd]?\b[^.]{0,20}\b(?:to|locally)\b|\bto disk\b/.test(reading.prose.slice(0, 300))
    )
      return withBeside(lead, leads);
    if (name.phrase.verb.lemma === 'watch' && lead.phrase.verb.lemma === 'subscribe')
      return withBeside(lead, leads);
    if (l === 'execute' && CHECKS.has(name.phrase.verb.lemma) && STARTS.has(lead.phrase.verb.lemma))
      return withBeside(lead, leads);
    if (CHECKS.has(name.phrase.verb.lemma) && lead.phrase.verb.kind === 'send')
      return withBeside(lead, leads);
    if (l === 'write' || l === 'execute')
      return sure && !lead.effect.signals?.length ? [name] : withBeside(lead, leads);
    return sure && lead.effect.tentative ? [name] : withBeside(lead, leads);
  }
  if (l === 'read') {
    const soft = SOFT.has(name.phrase.verb.kind) || !sure;
    if (lead.effect.tentative && name.phrase.verb.kind !== 'manage' && !name.phrase.weak) return [name];
    if (n === 'write' || n === 'execute') return soft ? withBeside(lead, leads) : [name];
    return sure ? [name] : withBeside(lead, leads);
  }
  // Both change something.
  if (RANK[n] >= 3 && sure)
    return AMBIGUOUS.has(name.phrase.verb.kind) && !lead.effect.tentative ? withBeside(lead, leads) : [name];
  if (
    RANK[l] >= 3 &&
    !lead.effect.tentative &&
    !(
      sure &&
      (lead.phrase.verb.kind === 'remove' || lead.phrase.verb.kind === 'clear') &&
      name.phrase.verb.kind !== 'manage'
    )
  )
    return [lead, name];
  if (sure && !(name.phrase.verb.kind === 'manage')) return withBeside(name, leads.slice(1));
  return lead.effect.tentative && sure ? [name] : withBeside(lead, leads);
}

const DOCUMENTS = /^(?:documentation|docs|guidance|guidelines?|instructions|tutorials?)$/;

const WORDS = /^(?:commands?|links?|urls?|snippets?|prompts?)$/;

/** Kinds that a description may turn into a look: building, running or generating something it returns. */
const SOFT: ReadonlySet<VerbKind> = new Set(['build', 'run', 'generate', 'manage', 'start']);
/** A check that the description says starts a process elsewhere. */
const CHECKS: ReadonlySet<string> = new Set([
  'verify',
  'check',
  'audit',
  'scan',
  'test',
  'crawl',
  'analyze',
  'validate',
]);
const STARTS: ReadonlySet<string> = new Set([
  'trigger',
  'start',
  'initiate',
  'launch',
  'run',
  'rerun',
  'queue',
]);
const AMBIGUOUS: ReadonlySet<VerbKind> = new Set(['remove', 'clear', 'reset', 'merge', 'buy', 'transfer']);

/** `Creates and publishes items`: publishing is a part of the statement. */
const tellsOthers = ({ effect, phrase }: Act): boolean =>
  effect.signals?.includes('external_comm') === true && !phrase.weak && phrase.verb.kind === 'publish';

/** The act, and those coordinated with the lead that weigh at least as much as destruction. */
function withBeside(act: Act, leads: readonly Act[], same?: Act): Act[] {
  const near =
    act.effect.category === 'read' && act.phrase.source === 'name'
      ? (leads[0]?.phrase.at ?? 0) + 2
      : Number.MAX_SAFE_INTEGER;
  const acts = same && same !== act ? [act, same] : [act];
  for (const one of leads)
    if (
      one !== act &&
      one !== same &&
      one.phrase.at <= near &&
      (RANK[one.effect.category] >= 3 || tellsOthers(one)) &&
      !one.effect.tentative
    )
      acts.push(one);
  if (act.phrase.verb.kind === 'manage')
    for (const one of leads) if (one !== act && RANK[one.effect.category] < 3) acts.push(one);
  return acts;
}
