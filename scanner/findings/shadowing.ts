import type { Finding } from '../types.ts';
import { finding } from './finding.ts';
import type { Served } from './strings.ts';

const TAKES_OVER =
  /\b(?:before|whenever|when) (?:you )?(?:call|calling|use|using|invoking) (?:any|every|all|each) other tools?\b[^.]{0,80}/i;
const REDIRECTS =
  /\b(?:when|whenever|if) (?:the )?`?([a-z][a-z0-9]*(?:[_-][a-z0-9]+)+)`? (?:tool )?is (?:called|used|available|invoked)[^.]{0,60}/i;

/**
 * Taking over other tools' calls: `before calling any other tool, call this`, `when send_mail is used, …`.
 * @param names the server's own tools, of which it may speak
 */
export function shadowingIn(tool: string, { field, text }: Served, names: ReadonlySet<string>): Finding[] {
  const over = TAKES_OVER.exec(text);
  if (over) return [finding('shadowing-text', tool, field, text, over.index, over[0].length)];
  const redirect = REDIRECTS.exec(text);
  return redirect && !names.has(redirect[1] as string)
    ? [finding('shadowing-text', tool, field, text, redirect.index, redirect[0].length)]
    : [];
}
