import {
  type Category,
  type Reasons,
  SEVERITIES,
  type SeverityReason,
  type Signal,
  type Span,
} from '../../types.ts';
import type { Act, Acts } from '../decide/act.ts';
import { sign } from '../decide/rule.ts';
import type { Weighty } from './beside.ts';
import { type Gravity, gravityOf, severityOf, severityReasons } from './severity.ts';

type Weighed = Omit<Reasons, 'action'>;

/**
 * How grave a tool is and why: the whole with the signals found on it, each mode alone and each act told beside
 * alone; the worst of them.
 * @param gated an open-ended gate decided: the acts are not what is weighed
 */
export function weigh(
  acts: Acts,
  category: Category,
  signals: ReadonlySet<Signal>,
  gated: boolean,
  beside: readonly Weighty[],
): Weighed {
  const own = only(acts.deciding, category);
  const modes = only(acts.modes, category);
  const whole: Gravity = {
    category,
    signals,
    leaf: leafOf(own, modes),
    bounded: !gated && own.length + modes.length > 0 && own.every(isBounded) && modes.every(isBounded),
    infrastructure: acts.deciding.some(isInfrastructure) || acts.modes.some(isInfrastructure),
  };
  const [first] = gated ? [] : [...own, ...modes];
  const led = gated ? [] : acts.deciding.filter((act) => isOfAnotherKind(act, category));
  return [
    ...acts.modes.map((act) => ({ gravity: gravityOf(act.effect), act: spanOf(act), mode: true })),
    ...led.map((act) => ({ gravity: gravityOf(act.effect), act: spanOf(act), mode: false })),
    ...beside.map(({ gravity, span }) => ({ gravity, act: span, mode: false })),
  ]
    .map(({ gravity, ...where }): Weighed => ({ severity: severityReasons(gravity), ...where }))
    .reduce((worst, one) => (rank(one.severity) > rank(worst.severity) ? one : worst), {
      severity: severityReasons(whole),
      ...(first && { act: spanOf(first) }),
      mode: false,
    });
}

/** `Runs the tests and publishes the package`: the milder kind of act may be the graver one. */
const isOfAnotherKind = ({ phrase, effect }: Act, category: Category): boolean =>
  effect.category !== category && !effect.tentative && phrase.source === 'lead' && !phrase.weak;

const rank = (reasons: readonly SeverityReason[]): number => SEVERITIES.indexOf(severityOf(reasons));

function spanOf({ phrase }: Act): Span {
  const { field, quote, start, end } = sign('read', phrase.text, phrase.at, phrase.end);
  return { field, quote, start, end };
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
