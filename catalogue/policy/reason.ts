import type { Action, FindingKind, JudgedTool, Profile, Verdict } from '../../scanner/types.ts';
import { whyRecommended } from './why.ts';

/**
 * Why a profile does what it does with this tool, for its owner and for the agent that is refused. Made of
 * our own words alone: what a server says of itself must not reach an agent through a refusal.
 */
export function reasonFor(
  judged: JudgedTool,
  profile: Profile,
  { action, findings }: { readonly action: Action; readonly findings: readonly FindingKind[] },
): string {
  const { uncertain, actions } = judged.verdict;
  const seen = findings.map((kind) => kind.replaceAll('-', ' '));
  return [
    ...judgements(judged),
    ...(seen.length > 0 ? [`Its text holds ${seen.join(' and ')}: no such tool runs unasked.`] : []),
    ...(profile === 'recommended' && action === actions.recommended
      ? [whyRecommended(judged)]
      : uncertain
        ? ['The text does not settle what a call does.']
        : []),
  ].join(' ');
}

/** A correction stands beside what it corrects; its reason is for the owner, in the notes of the policy. */
function judgements({ verdict, correction }: JudgedTool): readonly string[] {
  if (correction === undefined || correction.stale) return [`Judged ${labels(verdict)}.`];
  return [`Corrected to ${labels(verdict)}; judged ${labels(correction.machine)}.`];
}

function labels({ category, severity, signals }: Verdict): string {
  return `${category}, severity ${severity}${signals.length === 0 ? '' : ` (${signals.join(', ')})`}`;
}
