/**
 * How Claude Code names the tools of a server: as seen in release 2.1.330, and held to it by the tests.
 */

/** A full name of 128 characters is offered to the model, one of 129 is dropped. */
export const LONGEST_NAME = 128;

/** The server's id as a key: without an npm scope, and nothing but letters, digits and hyphens. */
export function keyOf(serverId: string): string {
  const words = serverId.replace(/^@[^/]*\//, '').match(/[A-Za-z0-9]+/g);
  return words?.join('-') ?? 'server';
}

/** The name a rule must be written for: the one the client gives the tool, `mcp__<server key>__<tool>`. */
export function ruleName(alias: string, tool: string): string {
  return `mcp__${sanitised(alias)}__${sanitised(withoutUnseen(tool))}`;
}

/** The client's own replacement, one `_` for each UTF-16 unit outside `A-Za-z0-9_-`. */
export function sanitised(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]/g, '_');
}

/**
 * What the client does to every string of a server before it forms a name: compatibility forms folded and
 * unseen characters dropped, until nothing changes. The user's own server key is not treated so.
 */
function withoutUnseen(name: string): string {
  const folded = name.normalize('NFKC').replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '');
  return folded === name ? name : withoutUnseen(folded);
}
