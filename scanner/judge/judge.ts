import type { Confidence, Evidence, Severity, Verdict } from '../types.ts';
import { SIGNALS } from '../types.ts';
import { withSentences } from './alone.ts';
import { ruleIdOf } from './decide/rule.ts';
import type { Told } from './decide/telling.ts';
import { type Gathered, gather, hear, isAskedAbout, lead } from './gather.ts';
import type { Reading } from './read/reading.ts';
import { SPEAKS } from './rules/signals/speaks-of.ts';
import { UNREAD } from './rules/signals/unread.ts';
import { actionReasons, actionsFor, type Standing } from './weigh/actions.ts';
import { confidenceOf } from './weigh/confidence.ts';
import { contradictionsOf } from './weigh/contradictions.ts';
import { guides } from './weigh/guides.ts';
import { weigh } from './weigh/reasons.ts';
import { ASKED, severityOf } from './weigh/severity.ts';

/** Any change to what a definition is judged to be raises this; stored captures are then judged anew. */
export const RULESET_VERSION = 152;

/**
 * The verdicts on tools, each read in the context of its server. Every step is taken for all of them before the next:
 * what it asks and looks up, which is more than a processor keeps at hand, is the same for each tool.
 */
export const judgeReadings = (readings: readonly Reading[]): readonly Verdict[] =>
  readings
    .map(lead)
    .map(hear)
    .map(gather)
    .map((gathered) => withSentences(gathered, verdictOf))
    .map(withSpoken)
    .map(verdictOf);

/** The verdict on one tool, by what was found on it. */
function verdictOf(gathered: Gathered): Verdict {
  const { reading, acts, category, signals, evidence } = gathered;
  const { tool } = reading;
  const worst = weigh(acts, category, signals, gathered.gated, gathered.beside);
  const standing = standingOf(gathered, severityOf(worst.severity));
  const { severity, confidence, uncertain } = standing;
  const agreed = acts.agreed && acts.lead?.effect.category === category;
  return {
    category,
    signals: SIGNALS.filter((signal) => signals.has(signal)),
    severity,
    confidence,
    uncertain,
    actions: actionsFor(standing),
    evidence: distinct(evidence),
    contradictions: contradictionsOf(tool, category, signals, confidence, agreed, evidence),
    reasons: { ...worst, action: actionReasons(standing, 'recommended') },
    ruleset: RULESET_VERSION,
  };
}

/** What an action is worked out from, beside category and signals. */
function standingOf(gathered: Gathered, severity: Severity): Standing & { readonly confidence: Confidence } {
  const { reading, category, signals, evidence, silent, told } = gathered;
  const unread = evidence.some(({ rule }) => UNREAD_RULES.has(ruleIdOf(rule)));
  // Where the verdict asks about the tool anyway, a spared act leaves nothing open.
  const doubted =
    !ASKED.has(severity) && (told.some(isDoubted) || evidence.some(({ rule }) => SPEAKS_RULES.has(rule)));
  const confidence = confidenceOf({ ...gathered, uncertain: silent || unread });
  return {
    category,
    signals,
    severity,
    confidence,
    uncertain: silent || unread || doubted,
    unread,
    doubted,
    steers: reading.context.steering.has(reading.tool.name),
    guides: category === 'read' && guides(reading),
    surelyRead: category === 'read' && confidence === 'high',
    declared: reading.tool.declared,
  };
}

/** Of a tool that nothing asks about: what its sentences speak of, and no rule understands. */
function withSpoken(gathered: Gathered): Gathered {
  const { category, gated, reading, evidence } = gathered;
  if (gated || isAskedAbout(gathered)) return gathered;
  const spoken = SPEAKS.filter(({ categories }) => categories?.includes(category) ?? true).flatMap(
    ({ id, signs }) => signs(reading, category).map((one): Evidence => ({ ...one, rule: id })),
  );
  return { ...gathered, evidence: [...evidence, ...spoken.slice(0, MOST_SPOKEN)] };
}
/** Shown of one tool. */
const MOST_SPOKEN = 3;

/** The rules on what is spoken of. */
const SPEAKS_RULES: ReadonlySet<string> = new Set(SPEAKS.map(({ id }) => id));

/** The rules on text that was not read. */
const UNREAD_RULES: ReadonlySet<string> = new Set(UNREAD.map(({ id }) => id));

/** Spared by how its sentence is built alone: what it tells may be the call's. */
const isDoubted = ({ act: { effect }, spared }: Told): boolean =>
  spared?.doubtful === true &&
  (/^(?:destructive|billing)$/.test(effect.category) ||
    effect.signals?.some((signal) => /^(?:code_exec|external_comm)$/.test(signal)) === true);

/** One piece of evidence for each place and suggestion. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ field, start, suggests }) => {
    const { size } = seen;
    return seen.add(`${field} ${start} ${suggests}`).size > size;
  });
}
