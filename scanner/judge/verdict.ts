import type { Category, Evidence, Signal, Verdict } from '../types.ts';
import { SEVERITIES, SIGNALS } from '../types.ts';
import { type Act, type Acts, resolveActs } from './acts.ts';
import { confidenceOf } from './confidence.ts';
import { contradictionsOf } from './contradictions.ts';
import type { Reading } from './reading.ts';
import { type Effect, sign, signString } from './rule.ts';
import { GATE_RULES, SIGNAL_RULES } from './rules/index.ts';
import { actionsFor, type Gravity, severityOf } from './severity.ts';
import { GAP } from './text.ts';

/** Any change to what a definition is judged to be raises this; stored captures are then judged anew. */
export const RULESET_VERSION = 1;

const RANK: Readonly<Record<Category, number>> = {
  read: 0,
  write: 1,
  execute: 2,
  destructive: 3,
  billing: 4,
};

/** The verdict on one tool, read in the context of its server. */
export function judgeReading(reading: Reading): Verdict {
  const acts = resolveActs(reading);
  const evidence: Evidence[] = [];
  const signals = new Set<Signal>();
  const gated = GATE_RULES.flatMap((rule) =>
    rule.signs(reading, 'execute').map((found) => ({ ...found, rule: rule.id })),
  );
  const category = gated.length > 0 ? 'execute' : categoryOf(acts);
  const all = [...acts.deciding, ...acts.modes];
  if (gated.length === 0)
    for (const act of all) if (act.effect.category === category) evidence.push(evidenceOf(act));
  for (const found of gated) {
    evidence.push(found);
    if (isSignal(found.suggests)) signals.add(found.suggests);
  }
  if (gated.length === 0) for (const act of all) addSignals(act, category, signals, evidence);
  if (category === 'destructive')
    for (const signal of ['destructive', 'irreversible'] as const) signals.add(signal);
  for (const rule of SIGNAL_RULES)
    for (const found of rule.signs(reading, category)) {
      if (isSignal(found.suggests)) signals.add(found.suggests);
      evidence.push({ ...found, rule: rule.id });
    }
  for (const phrase of reading.clauses.denied.slice(0, 2))
    evidence.push({ ...sign(category, phrase.text, phrase.at, phrase.end, 'against'), rule: 'denied' });
  // A description that names no act at all is a noun phrase of what comes back; nothing at all settles nothing.
  const silent = gated.length === 0 && all.length === 0 && reading.description.words.length < 3;
  if (evidence.length === 0)
    evidence.push({
      ...signString(silent ? 'uncertain' : category, '/name', reading.tool.name),
      rule: 'no-act',
    });
  const severity = worstMode(acts, category, signals, gated.length > 0);
  const confidence = confidenceOf({
    reading,
    acts,
    category,
    uncertain: silent,
    gated: gated.length > 0,
    signals,
    evidence,
  });
  // What opens with a verb nobody knows may be no look (rubric section 4): it is never simply allowed.
  const uncertain = silent || (category === 'read' && confidence !== 'high' && opensUnread(reading));
  return {
    category,
    signals: SIGNALS.filter((signal) => signals.has(signal)),
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

function categoryOf(acts: Acts): Category {
  let category: Category = 'read';
  let first = true;
  for (const act of [...acts.deciding, ...acts.modes]) {
    if (first || RANK[act.effect.category] > RANK[category]) category = act.effect.category;
    first = false;
  }
  return first ? 'read' : category;
}

function evidenceOf(act: Act): Evidence {
  return { ...sign(act.effect.category, act.phrase.text, act.phrase.at, act.phrase.end), rule: act.rule };
}

function addSignals(act: Act, category: Category, signals: Set<Signal>, evidence: Evidence[]): void {
  for (const signal of act.effect.signals ?? []) {
    if (act.effect.tentative && act.effect.category !== category) continue;
    if (!signals.has(signal) && signal !== 'irreversible')
      evidence.push({ ...sign(signal, act.phrase.text, act.phrase.at, act.phrase.end), rule: act.rule });
    signals.add(signal);
  }
}

/** Each mode alone: its own effect with the signals found on the tool; the worst of them. */
function worstMode(
  acts: Acts,
  category: Category,
  signals: ReadonlySet<Signal>,
  gated: boolean,
): Verdict['severity'] {
  const own = acts.deciding.filter((act) => act.effect.category === category);
  const modes = acts.modes.filter((act) => act.effect.category === category);
  const effects: Effect[] = gated ? [] : [...own, ...modes].map((act) => act.effect);
  const main = effects[0];
  const gravity: Gravity = {
    category,
    signals,
    leaf: leafOf(own, modes),
    bounded: main !== undefined && effects.every((effect) => effect.bounded === true),
    infrastructure: [...acts.deciding, ...acts.modes].some((act) => act.effect.infrastructure === true),
  };
  let worst = SEVERITIES.indexOf(severityOf(gravity));
  for (const act of acts.modes) {
    const level = SEVERITIES.indexOf(
      severityOf({
        category: act.effect.category,
        signals: new Set(act.effect.signals ?? []),
        leaf: act.effect.leaf === true,
        bounded: act.effect.bounded === true,
        infrastructure: act.effect.infrastructure === true,
      }),
    );
    worst = Math.max(worst, level);
  }
  return SEVERITIES[worst] as Verdict['severity'];
}

/** Whether what is destroyed is one leaf: the description's noun says so, unless it is a mere placeholder. */
function leafOf(own: readonly Act[], modes: readonly Act[]): boolean {
  const acts = [...own, ...modes];
  if (acts.length === 0) return false;
  const lead = own.find(
    ({ phrase, effect }) =>
      phrase.source === 'lead' && !effect.guessed && !PLACEHOLDER.test(phrase.object.at(-1)?.text ?? ''),
  );
  const name = own.find(({ phrase }) => phrase.source === 'name');
  if (lead && name && own.length === 2)
    return lead.effect.leaf === true && modes.every(({ effect }) => effect.leaf !== false);
  return acts.every(({ effect }) => effect.leaf !== false);
}

/** Nouns that stand for whatever the name says. */
const PLACEHOLDER = /^(?:resources?|items?|objects?|instances?|entity|entities|records?|elements?|id)$/;

const isSignal = (suggests: Evidence['suggests']): suggests is Signal =>
  (SIGNALS as readonly string[]).includes(suggests);

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((one) => {
    const key = `${one.field}\u0000${one.start}\u0000${one.suggests}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
