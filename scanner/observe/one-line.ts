import { stripVTControlCharacters } from 'node:util';
import { UNSEEN } from '../unseen.ts';

/**
 * Makes text of a stranger fit to stand in one line of a report: no control, formatting (invisible,
 * bidirectional) or unassigned characters, no terminal sequences, no line ends, at most `length`
 * UTF-16 units.
 */
export function oneLine(text: string, length = 200): string {
  const bounded = text.slice(0, length * 20);
  const clean = stripVTControlCharacters(bounded)
    .replace(UNSEEN, ' ')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return clean.length <= length ? clean : `${clean.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * The words of an error of the client libraries without their packaging: the code in front, and the list
 * of issues as which a schema tells what it expected.
 */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const bare = text.replace(/^MCP error -?\d+: /, '');
  if (!bare.startsWith('[')) return bare;
  try {
    const [{ path = [], message }] = JSON.parse(bare) as [{ path?: readonly string[]; message: string }];
    return path.length === 0 ? 'the answer is no message of the protocol' : `${path.join('.')}: ${message}`;
  } catch {
    return bare;
  }
}
