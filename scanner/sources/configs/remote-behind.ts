import type { HttpTarget, NpmTarget } from '../../types.ts';
import { expand } from './expand.ts';
import { own } from './references.ts';

/**
 * The remote server behind `npx mcp-remote <url> --header "Name: value"`, by which clients that start
 * commands only reach one; scanning the go-between would need its log-in window. mcp-remote expands
 * `${NAME}` in headers itself. Undefined for any other package.
 */
export function remoteBehind(
  target: NpmTarget,
  env: Readonly<Record<string, string | undefined>>,
): HttpTarget | undefined {
  const url = target.args.find((word) => /^https?:/i.test(word) && URL.canParse(word));
  if (target.package !== 'mcp-remote' || url === undefined) return undefined;
  const headers = target.args.flatMap((word, index) => {
    if (target.args[index - 1] !== '--header') return [];
    const { text, missing } = expand(word, ['braced'], ({ name }) => own(target.env, name) ?? own(env, name));
    const [, name, value] = /^([^:\s]+)\s*:\s*(.*)$/s.exec(text) ?? [];
    return name === undefined || value === undefined || missing.length > 0 ? [] : [[name, value] as const];
  });
  return { kind: 'http', id: target.id, url, headers: Object.fromEntries(headers) };
}
