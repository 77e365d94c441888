import { escapeUnits, showUnseen, UNSEEN } from '../../scanner/unseen.ts';

/** A server's text as one safe line: white space becomes a space, anything unseen its code point, `<U+202E>`. */
export function visible(text: string): string {
  return showUnseen(text.replace(/[\t\n\v\f\r ]+/g, ' '));
}

/** Longest name that is shown whole: what MCP (2025-11-25, "Tool Names") asks a tool's name to stay within. */
const LONGEST_NAME = 128;

/** A name as one safe line; a server that gives an endless one does not fill the screen with it. */
export function visibleName(name: string, longest = LONGEST_NAME): string {
  const characters = [...name.slice(0, 2 * (longest + 1))];
  return characters.length <= longest ? visible(name) : `${visible(characters.slice(0, longest).join(''))}…`;
}

/** JSON for people and pipes: parses to the same value, but a terminal sees escapes instead of controls. */
export function visibleJson(value: unknown, indent = 2): string {
  const json = JSON.stringify(value, null, indent);
  return json.replace(UNSEEN, (character) => (character === '\n' ? character : escapeUnits(character)));
}
