import type { Category, Evidence, Severity, Signal, Suggestion, Verdict } from '../types.ts';
import { SEVERITIES, SIGNALS } from '../types.ts';
import { type Act, type Acts, resolveActs } from './decide/acts.ts';
import { type Sign, type SignalRule, sign, signString } from './decide/rule.ts';
import type { Phrase } from './read/phrase.ts';
import type { Reading } from './read/reading.ts';
import { GAP } from './read/text.ts';
import { GATE_RULES, SIGNAL_RULES } from './rules/index.ts';
import { confidenceOf } from './weigh/confidence.ts';
import { contradictionsOf } from './weigh/contradictions.ts';
import { actionsFor, type Gravity, RANK, severityOf } from './weigh/severity.ts';

/** Any change to what a definition is judged to be raises this; stored captures are then judged anew. */
export const RULESET_VERSION = 3;

/** The verdict on one tool, read in the context of its server. */
export function judgeReading(reading: Reading): Verdict {
  const acts = resolveActs(reading);
  const evidence: Evidence[] = [];
  const signals = new Set<Signal>();
  take(GATE_RULES, reading, 'execute', evidence, signals);
  const gated = evidence.length > 0;
  const all = acts.modes.length === 0 ? acts.deciding : [...acts.deciding, ...acts.modes];
  const category = gated ? 'execute' : categoryOf(all);
  if (!gated) {
    for (const act of all)
      if (act.effect.category === category) evidence.push(evidenceOf(act, act.effect.category));
    for (const act of all) addSignals(act, category, signals, evidence);
  }
  if (category === 'destructive') signals.add('destructive').add('irreversible');
  take(SIGNAL_RULES_OF[category], reading, category, evidence, signals);
  const { denied } = reading.clauses;
  for (let i = 0; i < denied.length && i < 2; i++) {
    const { text, at, end } = denied[i] as Phrase;
    evidence.push(named(sign(category, text, at, end, 'against'), 'denied'));
  }
  // A description that names no act at all is a noun phrase of what comes back; nothing at all settles nothing.
  const silent = !gated && all.length === 0 && reading.description.words.length < 3;
  if (evidence.length === 0)
    evidence.push(named(signString(silent ? 'uncertain' : category, '/name', reading.tool.name), 'no-act'));
  const severity = worstMode(acts, all, category, signals, gated);
  const confidence = confidenceOf({
    reading,
    acts,
    category,
    uncertain: silent,
    gated,
    signals,
    evidence,
  });
  // What opens with a verb nobody knows may be no look (rubric section 4): it is never simply allowed.
  const uncertain = silent || (category === 'read' && confidence !== 'high' && opensUnread(reading));
  return {
    category,
    signals: inOrder(signals),
    severity,
    confidence,
    uncertain,
    actions: actionsFor({
      category,
      signals,
      severity,
      uncertain,
      surelyRead: category === 'read' && confidence === 'high',
      declared: reading.tool.declared,
    }),
    evidence: distinct(evidence),
    contradictions: contradictionsOf(reading.tool, category, signals, confidence, evidence),
    ruleset: RULESET_VERSION,
  };
}

/** Most tools have no signals, and share that. */
function inOrder(signals: ReadonlySet<Signal>): readonly Signal[] {
  return signals.size === 0 ? NO_SIGNALS : SIGNALS.filter((signal) => signals.has(signal));
}

const NO_SIGNALS: readonly Signal[] = [];

/** `Frobnicates the widget`: an unknown word before an article is a verb. */
function opensUnread({ description: { words, gaps } }: Reading): boolean {
  const [first, second] = words;
  return (
    first !== undefined &&
    second !== undefined &&
    first.verb === undefined &&
    first.role === 0 &&
    first.nouns === 0 &&
    gaps[1] === GAP.space &&
    /^(?:the|an?|your|its|this)$/.test(second.text)
  );
}

function categoryOf(acts: readonly Act[]): Category {
  let category: Category = acts[0]?.effect.category ?? 'read';
  for (const { effect } of acts) if (RANK[effect.category] > RANK[category]) category = effect.category;
  return category;
}

/** The rules that can find something on a tool of a category, in reading order. */
const SIGNAL_RULES_OF: Readonly<Record<Category, readonly SignalRule[]>> = {
  read: askedIn('read'),
  write: askedIn('write'),
  execute: askedIn('execute'),
  destructive: askedIn('destructive'),
  billing: askedIn('billing'),
};

function askedIn(category: Category): readonly SignalRule[] {
  return SIGNAL_RULES.filter(({ categories }) => categories?.includes(category) !== false);
}

/** Adds what rules find on the whole tool. */
function take(
  rules: readonly SignalRule[],
  reading: Reading,
  category: Category,
  evidence: Evidence[],
  signals: Set<Signal>,
): void {
  for (const rule of rules)
    for (const found of rule.signs(reading, category)) {
      if (isSignal(found.suggests)) signals.add(found.suggests);
      evidence.push(named(found, rule.id));
    }
}

const named = ({ field, quote, start, end, suggests, stance }: Sign, rule: string): Evidence => ({
  field,
  quote,
  start,
  end,
  suggests,
  stance,
  rule,
});

function evidenceOf({ phrase, rule }: Act, suggests: Suggestion): Evidence {
  return named(sign(suggests, phrase.text, phrase.at, phrase.end), rule);
}

function addSignals(act: Act, category: Category, signals: Set<Signal>, evidence: Evidence[]): void {
  if (act.effect.signals === undefined) return;
  if (act.effect.tentative && act.effect.category !== category) return;
  for (const signal of act.effect.signals) {
    if (!signals.has(signal) && signal !== 'irreversible') evidence.push(evidenceOf(act, signal));
    signals.add(signal);
  }
}

/** Each mode alone: its own effect with the signals found on the tool; the worst of them. */
function worstMode(
  acts: Acts,
  all: readonly Act[],
  category: Category,
  signals: ReadonlySet<Signal>,
  gated: boolean,
): Severity {
  const own = only(acts.deciding, category);
  const modes = only(acts.modes, category);
  const gravity: Gravity = {
    category,
    signals,
    leaf: leafOf(own, modes),
    bounded: !gated && own.length + modes.length > 0 && own.every(isBounded) && modes.every(isBounded),
    infrastructure: all.some(isInfrastructure),
  };
  let worst = severityOf(gravity);
  for (const { effect } of acts.modes) {
    const severity = severityOf({
      category: effect.category,
      signals: new Set(effect.signals ?? []),
      leaf: effect.leaf === true,
      bounded: effect.bounded === true,
      infrastructure: effect.infrastructure === true,
    });
    if (SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(worst)) worst = severity;
  }
  return worst;
}

/** The acts of one category, which are nearly always all of them. */
function only(acts: readonly Act[], category: Category): readonly Act[] {
  for (const act of acts)
    if (act.effect.category !== category) return acts.filter((one) => one.effect.category === category);
  return acts;
}

const isBounded = ({ effect }: Act): boolean => effect.bounded === true;
const isInfrastructure = ({ effect }: Act): boolean => effect.infrastructure === true;
const isLeaf = ({ effect }: Act): boolean => effect.leaf !== false;

/** Whether what is destroyed is one leaf: the description's noun says so, unless it is a mere placeholder. */
function leafOf(own: readonly Act[], modes: readonly Act[]): boolean {
  if (own.length + modes.length === 0) return false;
  const lead = own.find(
    ({ phrase, effect }) =>
      phrase.source === 'lead' && !effect.guessed && !PLACEHOLDER.test(phrase.object.at(-1)?.text ?? ''),
  );
  const name = own.find(({ phrase }) => phrase.source === 'name');
  if (lead && name && own.length === 2) return lead.effect.leaf === true && modes.every(isLeaf);
  return own.every(isLeaf) && modes.every(isLeaf);
}

/** Nouns that stand for whatever the name says. */
const PLACEHOLDER = /^(?:resources?|items?|objects?|instances?|entity|entities|records?|elements?|id)$/;

const isSignal = (suggests: Suggestion): suggests is Signal => NAMES_OF_SIGNALS.has(suggests);
const NAMES_OF_SIGNALS: ReadonlySet<string> = new Set(SIGNALS);

/** One piece of evidence for each place and suggestion. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  if (
    evidence.length < 2 ||
    (evidence.length === 2 && !sameSpot(evidence[0] as Evidence, evidence[1] as Evidence))
  )
    return evidence;
  if (evidence.length <= FEW) return evidence.filter(isFirstThere);
  const seen = new Set<string>();
  return evidence.filter(({ field, start, suggests }) => {
    const { size } = seen;
    return seen.add(`${field}\u0000${start}\u0000${suggests}`).size > size;
  });
}

/** So few are compared with one another sooner than by a set of what was seen. */
const FEW = 8;

function isFirstThere(one: Evidence, i: number, evidence: readonly Evidence[]): boolean {
  for (let k = 0; k < i; k++) if (sameSpot(evidence[k] as Evidence, one)) return false;
  return true;
}

const sameSpot = (one: Evidence, other: Evidence): boolean =>
  one.start === other.start && one.suggests === other.suggests && one.field === other.field;
