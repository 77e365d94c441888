import {
  ACTIONS,
  type Action,
  type JudgedTool,
  PROFILES,
  type ScannedServer,
  SEVERITIES,
  type Verdict,
} from '../types.ts';
import { REDACTED } from './redactor.ts';

/** Kind of the problem by which a capture says for ever that something was blotted out of it. */
export const ECHOED = 'secret-echoed';

/** The verdict with every profile asking at least: what it rests on cannot be seen any longer. */
export function asked(verdict: Verdict): Verdict {
  const { actions, reasons } = verdict;
  const isRaised = ACTIONS.indexOf(actions.recommended) < ACTIONS.indexOf('ask');
  const action = isRaised
    ? [reasons.action[0]!, { because: 'redacted', action: 'ask' } as const]
    : reasons.action;
  return {
    ...verdict,
    actions: strictest(actions, ALL_ASK),
    reasons: { ...reasons, action },
    redacted: true,
  };
}

const ALL_ASK: Verdict['actions'] = { recommended: 'ask', strict: 'ask', permissive: 'ask' };

/** Judged from a text in which secrets were blotted out before anybody judged it: the mark settles nothing. */
export function heldToMark(judged: ScannedServer): ScannedServer {
  if (!isBlotted(judged)) return judged;
  const tools = judged.tools.map((one) => (holdsMark(one) ? { ...one, verdict: asked(one.verdict) } : one));
  return { ...judged, tools, partial: judged.partial || tools.some(({ verdict }) => verdict.redacted) };
}

/**
 * Judged again from a text in which secrets were blotted out, a server is held to what it was judged to be as
 * served: words that are gone make no tool milder, and findings on them stay.
 */
export function heldToEarlier(fresh: ScannedServer, earlier: ScannedServer): ScannedServer {
  if (!isBlotted(earlier)) return fresh;
  const tools = fresh.tools.map((judged, at) => {
    const before = earlier.tools[at]!.verdict;
    return { ...judged, verdict: stricter(judged.verdict, before) };
  });
  const known = new Set(fresh.findings.map((finding) => JSON.stringify(finding)));
  const gone = earlier.findings.filter(
    (finding) => finding.quote.includes(REDACTED) && !known.has(JSON.stringify(finding)),
  );
  return { ...fresh, tools, findings: [...fresh.findings, ...gone] };
}

/** Of two verdicts on one definition the graver, with the stricter action in each profile, under `one`'s ruleset. */
export function stricter(one: Verdict, other: Verdict): Verdict {
  const isGraver = SEVERITIES.indexOf(one.severity) > SEVERITIES.indexOf(other.severity);
  const graver = isGraver ? one : other;
  const actions = strictest(one.actions, other.actions);
  const { reasons: why } = [graver, one, other].find(
    ({ actions: { recommended } }) => recommended === actions.recommended,
  )!;
  const [severity] = graver.reasons.action;
  const redacted = one.redacted ?? other.redacted;
  return {
    ...graver,
    ruleset: one.ruleset,
    actions,
    reasons: { ...graver.reasons, action: [severity!, ...why.action.slice(1)] },
    ...(redacted && { redacted }),
  };
}

function strictest(one: Verdict['actions'], other: Verdict['actions']): Verdict['actions'] {
  const pick = (a: Action, b: Action) => (ACTIONS.indexOf(a) > ACTIONS.indexOf(b) ? a : b);
  const pairs = PROFILES.map((profile) => [profile, pick(one[profile], other[profile])] as const);
  return Object.fromEntries(pairs) as Record<(typeof PROFILES)[number], Action>;
}

function isBlotted({ problems }: ScannedServer): boolean {
  return problems.some(({ kind }) => kind === ECHOED);
}

function holdsMark({ tool }: JudgedTool): boolean {
  return JSON.stringify(tool.definition).includes(REDACTED);
}
