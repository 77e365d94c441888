import type { Category, Evidence, Severity, Signal, Suggestion, Verdict } from '../types.ts';
import { SIGNALS } from '../types.ts';
import type { Act } from './decide/act.ts';
import { actOf, resolveActs } from './decide/acts.ts';
import { ruleIdOf, type Sign, type SignalRule, sign, signString } from './decide/rule.ts';
import type { Told } from './decide/telling.ts';
import { toldActs } from './decide/told.ts';
import type { Reading } from './read/reading.ts';
import { GATE_RULES, SIGNAL_RULES } from './rules/index.ts';
import { UNREAD } from './rules/signals/unread.ts';
import { actionReasons, actionsFor } from './weigh/actions.ts';
import { counts, graverBeside, raised } from './weigh/beside.ts';
import { confidenceOf } from './weigh/confidence.ts';
import { contradictionsOf } from './weigh/contradictions.ts';
import { guides } from './weigh/guides.ts';
import { weigh } from './weigh/reasons.ts';
import { RANK, severityOf } from './weigh/severity.ts';
import { opensUnread } from './weigh/unread.ts';

/** Any change to what a definition is judged to be raises this; stored captures are then judged anew. */
export const RULESET_VERSION = 33;

/** The verdict on one tool, read in the context of its server. */
export function judgeReading(reading: Reading): Verdict {
  const acts = resolveActs(reading);
  const evidence: Evidence[] = [];
  const signals = new Set<Signal>();
  take(GATE_RULES, reading, 'execute', evidence, signals);
  const gated = evidence.length > 0;
  const all = acts.modes.length === 0 ? acts.deciding : [...acts.deciding, ...acts.modes];
  const told = toldActs(reading, all);
  const settled = gated ? 'execute' : categoryOf(all);
  const beside = told.filter((one) => one.spared === undefined && counts(one, settled));
  const category = beside.reduce(raised, settled);
  if (!gated) {
    for (const act of all)
      if (act.effect.category === category) evidence.push(evidenceOf(act, act.effect.category));
    for (const act of all) addSignals(act, category, signals, evidence);
  }
  const aside = beside.flatMap((one) => addTold(one, category, signals));
  if (category === 'destructive') signals.add('destructive').add('irreversible');
  take(SIGNAL_RULES_OF[category], reading, category, evidence, signals);
  evidence.push(...aside, ...told.flatMap(sparedBy), ...denials(reading));
  // A description that names no act at all is a noun phrase of what comes back; nothing at all settles nothing.
  const silent = !gated && all.length === 0 && reading.description.words.length < 3;
  if (evidence.length === 0)
    evidence.push(named(signString(silent ? 'uncertain' : category, '/name', reading.tool.name), 'no-act'));
  const worst = weigh(acts, category, signals, gated, graverBeside(beside, settled));
  const severity = severityOf(worst.severity);
  const unread = evidence.some(({ rule }) => UNREAD_RULES.has(ruleIdOf(rule)));
  const confidence = confidenceOf({
    reading,
    acts,
    category,
    uncertain: silent || unread,
    gated,
    signals,
    evidence,
    told,
  });
  // Where the verdict asks about the tool anyway, a spared act leaves nothing open.
  const doubted = !ASKED.has(severity) && told.some(isDoubted);
  // What opens with a verb nobody knows may be no look (rubric section 4): it is never simply allowed.
  const uncertain =
    silent || unread || doubted || (category === 'read' && confidence !== 'high' && opensUnread(reading));
  const standing = {
    category,
    signals,
    severity,
    uncertain,
    unread,
    doubted,
    steers: reading.context.steering.has(reading.tool.name),
    guides: category === 'read' && guides(reading),
    surelyRead: category === 'read' && confidence === 'high',
    declared: reading.tool.declared,
  };
  return {
    category,
    signals: inOrder(signals),
    severity,
    confidence,
    uncertain,
    actions: actionsFor(standing),
    evidence: distinct(evidence),
    contradictions: contradictionsOf(
      reading.tool,
      category,
      signals,
      confidence,
      acts.agreed && acts.lead?.effect.category === category,
      evidence,
    ),
    reasons: { ...worst, action: actionReasons(standing, 'recommended') },
    ruleset: RULESET_VERSION,
  };
}

/** The rules on text that was not read. */
const UNREAD_RULES: ReadonlySet<string> = new Set(UNREAD.map(({ id }) => id));

/** Most tools have no signals, and share that. */
function inOrder(signals: ReadonlySet<Signal>): readonly Signal[] {
  return signals.size === 0 ? NO_SIGNALS : SIGNALS.filter((signal) => signals.has(signal));
}

const NO_SIGNALS: readonly Signal[] = [];

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
      evidence.push(named(found, found.row === undefined ? rule.id : `${rule.id}/${found.row}`));
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

/** What an act told beside the leading ones adds. */
function addTold({ act, sign: at }: Told, category: Category, signals: Set<Signal>): Evidence[] {
  const { effect, rule } = act;
  const evidence = effect.category === category && category !== 'read' ? [named(at(category), rule)] : [];
  for (const signal of effect.signals ?? []) {
    if (!signals.has(signal) && signal !== 'irreversible')
      evidence.push(
        named(at(signal), signal === 'destructive' && category !== 'destructive' ? ON_THE_SIDE : rule),
      );
    signals.add(signal);
  }
  return evidence;
}

/** The rule under which a change is shown to destroy something as well. */
const ON_THE_SIDE = 'destroys-on-the-side';

/** Spared by how its sentence is built alone: what it tells may be the call's. */
const isDoubted = ({ act: { effect }, spared }: Told): boolean =>
  spared?.doubtful === true &&
  (/^(?:destructive|billing)$/.test(effect.category) ||
    effect.signals?.some((signal) => /^(?:code_exec|external_comm)$/.test(signal)) === true);

const sparedBy = ({ act, sign: at, spared }: Told): Evidence[] =>
  spared === undefined ? [] : [named(at(act.effect.category, 'against'), spared.id)];

/** What the text says the tool does not do, each speaking against what that act would have come to. */
function denials(reading: Reading): readonly Evidence[] {
  return reading.clauses.denied.slice(0, MAX_DENIALS).flatMap((phrase) => {
    const act = actOf(phrase, reading);
    if (act === undefined || act.effect.category === 'read') return [];
    const { text, at, end } = phrase;
    return [named(sign(act.effect.category, text, at, end, 'against'), 'denied')];
  });
}

const MAX_DENIALS = 2;

const isSignal = (suggests: Suggestion): suggests is Signal => NAMES_OF_SIGNALS.has(suggests);
const ASKED: ReadonlySet<Severity> = new Set(['high', 'critical']);
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
