import type { Verdict } from '../../scanner/types.ts';

/**
 * Whether the suggested action is stricter than the reading alone asks for because the server's own annotations warn
 * (rubric section 4). That is no risk of its own: a server that begins to warn does what it did before.
 */
export function warnsItself({ reasons }: Pick<Verdict, 'reasons'>): boolean {
  const [, ...instead] = reasons.action;
  return (
    instead.length > 0 &&
    instead.every(({ because }) => because === 'destructiveHint' || because === 'readOnlyHint')
  );
}
