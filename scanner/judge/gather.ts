import type { Category, Evidence, Signal, Suggestion } from '../types.ts';
import { SIGNALS } from '../types.ts';
import type { Act, Acts } from './decide/act.ts';
import { actOf, resolveActs } from './decide/acts.ts';
import { modesTold } from './decide/modes-told.ts';
import { ruleIdOf, type Sign, type SignalRule, sign, signString } from './decide/rule.ts';
import { byCategory } from './decide/table.ts';
import type { Told } from './decide/telling.ts';
import { toldActs } from './decide/told.ts';
import type { Reading } from './read/reading.ts';
import { GATE_RULES, SIGNAL_RULES } from './rules/index.ts';
import { counts, graverBeside, raised, type Weighty } from './weigh/beside.ts';
import { weigh } from './weigh/reasons.ts';
import { ASKED, RANK, severityOf } from './weigh/severity.ts';

/** A tool and the acts that decide it. */
export interface Led {
  readonly reading: Reading;
  readonly acts: Acts;
  /** The acts that decide, and those of its modes. */
  readonly all: readonly Act[];
}

/** A tool and all that its definition tells. */
export interface Heard extends Led {
  /** Risky acts told elsewhere than in the leading words, spared ones among them. */
  readonly told: readonly Told[];
}

/** What the rules found on one tool, before it is weighed. */
export interface Gathered extends Heard {
  readonly category: Category;
  readonly signals: ReadonlySet<Signal>;
  readonly evidence: readonly Evidence[];
  /** Those of the acts told elsewhere that make the tool graver than its own acts do. */
  readonly beside: readonly Weighty[];
  /** A gate of open-ended tools decided. */
  readonly gated: boolean;
  /** Neither name nor description says anything that could be read. */
  readonly silent: boolean;
}

/** Asks for the acts of the leading words. */
export function lead(reading: Reading): Led {
  const acts = resolveActs(reading);
  return { reading, acts, all: acts.modes.length === 0 ? acts.deciding : [...acts.deciding, ...acts.modes] };
}

/** Asks for those told beside them; what is told of a value to choose from is one of the modes. */
export function hear(led: Led): Heard {
  const { reading, acts } = led;
  const told = toldActs(reading, led.all);
  const modes = modesTold(told, reading.tool);
  if (modes.length === 0) return { ...led, told };
  return {
    reading,
    acts: { ...acts, modes: [...acts.modes, ...modes] },
    all: [...led.all, ...modes],
    told,
  };
}

/** Asks the gates, then what the acts come to, then the rules on the whole tool. */
export function gather(heard: Heard): Gathered {
  const { reading, all, told } = heard;
  const evidence: Evidence[] = [];
  const signals = new Set<Signal>();
  take(GATE_RULES, reading, 'execute', evidence, signals);
  const gated = evidence.length > 0;
  const led = gated ? 'execute' : categoryOf(all);
  const settled = all.every(isBareNoun) ? 'read' : led;
  const counted = told.filter((one) => one.spared === undefined && counts(one, settled));
  const category = counted.reduce(raised, led === settled || counted.length === 0 ? led : settled);
  if (!gated) {
    for (const act of all)
      if (act.effect.category === category) evidence.push(evidenceOf(act, act.effect.category));
    for (const act of all) addSignals(act, category, signals, evidence);
  }
  const aside = counted.flatMap((one) => addTold(one, category, signals));
  if (category === 'destructive') signals.add('destructive').add('irreversible');
  take(SIGNAL_RULES_OF[category], reading, category, evidence, signals);
  evidence.push(...aside, ...told.flatMap(sparedBy), ...denials(reading));
  // A description that names no act at all is a noun phrase of what comes back; nothing at all settles nothing.
  const silent = !gated && all.every(saysNothing) && reading.description.words.length < 3;
  if (evidence.length === 0)
    evidence.push(named(signString(silent ? 'uncertain' : category, '/name', reading.tool.name), 'no-act'));
  return { ...heard, category, signals, evidence, beside: graverBeside(counted, settled), gated, silent };
}

/** Does what was found ask about the tool by its severity? */
export const isAskedAbout = ({ acts, category, signals, gated, beside }: Gathered): boolean =>
  ASKED.has(severityOf(weigh(acts, category, signals, gated, beside).severity));

/** `record_service`: a word of a name that may be a noun, and that no sentence says is done, makes no change of the rest. */
const isBareNoun = ({ rule, phrase: { source, weak, text, at } }: Act): boolean =>
  ruleIdOf(rule) === 'writes' && source === 'name' && weak && text.words[at]!.form === 'base';

function categoryOf(acts: readonly Act[]): Category {
  let category: Category = acts[0]?.effect.category ?? 'read';
  for (const { effect } of acts) if (RANK[effect.category] > RANK[category]) category = effect.category;
  return category;
}

/** The rules that can find something on a tool of a category, in reading order. */
const SIGNAL_RULES_OF = byCategory(SIGNAL_RULES, ({ categories }) => categories);

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

/** `do_it`, `handle`: a verb of any act with no object of its own. */
const saysNothing = ({ phrase: { verb, object } }: Act): boolean =>
  verb.kind === 'manage' &&
  object.every(({ text }) => /^(?:it|this|that|them|thing|things|stuff)$/.test(text));

const isSignal = (suggests: Suggestion): suggests is Signal => NAMES_OF_SIGNALS.has(suggests);
const NAMES_OF_SIGNALS: ReadonlySet<string> = new Set(SIGNALS);
