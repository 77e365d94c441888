import type { Action, ActionReason, Category, JudgedTool } from '../../scanner/types.ts';

/**
 * Why the recommended profile does what it does with this tool, in one sentence: the severity, and where
 * something beside severity raised or lowered the action, that. The judge wrote the reasons down.
 */
export function whyRecommended({ verdict }: Pick<JudgedTool, 'verdict'>): string {
  const { actions, severity, category, reasons } = verdict;
  const [bySeverity, ...instead] = reasons.action;
  if (instead.length === 0) return BY_SEVERITY[actions.recommended];
  const told = instead.map(({ because }) => INSTEAD_BECAUSE[because](category));
  return `By its severity, ${severity}, ${ALONE[bySeverity!.action]}; but ${told.join(', and ')}, so ${INSTEAD[actions.recommended]}.`;
}

const BY_SEVERITY: Readonly<Record<Action, string>> = {
  allow: 'Its severity is low: nothing in its text says that a call changes or sends anything.',
  limit: 'Its severity is medium: calls go through, and counting them keeps a loop small.',
  ask: 'Its severity is high: a person sees each call before it is made.',
  deny: 'Its severity is critical: it stays off until an owner turns it on.',
};

const ALONE: Readonly<Record<Action, string>> = {
  allow: 'calls would go through',
  limit: 'calls would only be limited',
  ask: 'a person would be asked',
  deny: 'it would be denied',
};

const INSTEAD: Readonly<Record<Action, string>> = {
  allow: 'calls go through',
  limit: 'calls are limited',
  ask: 'a person is asked',
  deny: 'it is denied',
};

const unasked = (category: Category): string => `a ${category} tool is never called unasked`;

const INSTEAD_BECAUSE: Readonly<Record<ActionReason['because'], (category: Category) => string>> = {
  severity: () => 'its severity asks for it',
  destructive: unasked,
  billing: unasked,
  uncertain: () => 'the text does not settle what a call does',
  unread: () => 'some of its definition could not be read',
  steers: () => 'its definition instructs the model or holds text that a reader does not see',
  destructiveHint: () => 'the server itself declares that it may destroy',
  readOnlyHint: () => 'the server itself declares that it does more than read',
  metered: () => 'its calls cost money',
  read: () => 'its text says only that it reads',
  corrected: () => 'a correction names another action',
  redacted: () => 'its name or the words that decide held a secret and were blotted out',
};
