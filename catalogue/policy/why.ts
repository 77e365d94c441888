import { ACTIONS, type Action, type JudgedTool, SEVERITIES } from '../../scanner/types.ts';

/**
 * Why the recommended profile does what it does with this tool, in one sentence of its own facts: the
 * severity, and where a rule beside severity raised or lowered the action, that rule.
 */
export function whyRecommended(judged: JudgedTool): string {
  const { actions, severity } = judged.verdict;
  // The recommended profile pairs the four severities with the four actions, in order.
  const bySeverity = ACTIONS[SEVERITIES.indexOf(severity)]!;
  const raised = ACTIONS.indexOf(actions.recommended) - ACTIONS.indexOf(bySeverity);
  if (raised === 0) return BY_SEVERITY[actions.recommended];
  const reasons = raised > 0 ? floors(judged, actions.recommended) : ['a read changes nothing'];
  return `By its severity, ${severity}, ${ALONE[bySeverity]}; but ${reasons.join(', and ')}, so ${INSTEAD[actions.recommended]}.`;
}

const BY_SEVERITY: Readonly<Record<Action, string>> = {
  allow: 'Its severity is low: a call changes nothing that would have to be put right.',
  limit: 'Its severity is medium: calls go through, and counting them keeps a loop small.',
  ask: 'Its severity is high: a person sees each call before it is made.',
  deny: 'Its severity is critical: it stays off until an owner turns it on, and from then on a person approves each call.',
};

const ALONE: Readonly<Record<Action, string>> = {
  allow: 'calls would go through',
  limit: 'calls would only be counted',
  ask: 'a person would be asked',
  deny: 'it would be denied',
};

const INSTEAD: Readonly<Record<Action, string>> = {
  allow: 'calls go through',
  limit: 'calls are counted',
  ask: 'a person is asked',
  deny: 'it is denied',
};

/** The rules beside severity that can raise an action to the one given, as far as this tool's facts meet them. */
function floors({ tool, verdict }: JudgedTool, action: Action): string[] {
  const { category, signals, uncertain } = verdict;
  const facts: [met: boolean, reason: string][] = [
    [uncertain, 'the text does not settle what a call does'],
    [category === 'destructive' || category === 'billing', `a ${category} tool is never called unasked`],
    [
      action === 'ask' && tool.declared.destructiveHint === true,
      'the server itself declares that it may destroy',
    ],
    [
      category === 'read' && tool.declared.readOnlyHint === false,
      'the server itself declares that it does more than read',
    ],
    [action === 'limit' && signals.includes('metered'), 'its calls cost money'],
  ];
  return facts.filter(([met]) => met).map(([, reason]) => reason);
}
