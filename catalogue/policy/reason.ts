import type { Action, FindingKind, JudgedTool, Profile } from '../../scanner/types.ts';
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
  const { category, severity, signals, uncertain, actions } = judged.verdict;
  const facts = signals.length === 0 ? '' : ` (${signals.join(', ')})`;
  const seen = findings.map((kind) => kind.replaceAll('-', ' '));
  return [
    `Judged ${category}, severity ${severity}${facts}.`,
    ...(seen.length > 0 ? [`Its text holds ${seen.join(' and ')}: no such tool runs unasked.`] : []),
    ...(profile === 'recommended' && action === actions.recommended
      ? [whyRecommended(judged)]
      : uncertain
        ? ['The text does not settle what a call does.']
        : []),
  ].join(' ');
}
