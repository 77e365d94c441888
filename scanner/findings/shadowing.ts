import type { Stretch } from './finding.ts';

const TAKES_OVER =
  /\b(?:before|whenever|when) (?:you )?(?:call|calling|use|using|invoking) (?:any|every|all|each) other tools?\b[^.]{0,80}/i;
const REDIRECTS =
  /\b(?:when|whenever|if) (?:the )?`?([a-z][a-z0-9]*(?:[_-][a-z0-9]+)+)`? (?:tool )?is (?:called|used|available|invoked)[^.]{0,60}/i;

/**
 * Taking over other tools' calls: `before calling any other tool, call this`, `when send_mail is used, …`.
 * @param names the server's own tools, of which it may speak
 */
export function shadowingIn(description: string, names: ReadonlySet<string>): Stretch | undefined {
  const over = TAKES_OVER.exec(description);
  if (over) return { start: over.index, length: over[0].length };
  const redirect = REDIRECTS.exec(description);
  return redirect && !names.has(redirect[1] as string)
    ? { start: redirect.index, length: redirect[0].length }
    : undefined;
}
