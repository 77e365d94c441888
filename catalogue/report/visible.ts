/**
 * Characters a terminal acts on or hides: controls, format characters (bidirectional and zero-width ones
 * among them), lone surrogates, private use, line separators, and whatever Unicode lets a renderer ignore
 * (variation selectors 15 and 16 are spared, they only pick the look of an emoji).
 */
const UNSEEN =
  /[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]--[\ufe0e\ufe0f]]/gv;

/** A server's text as one safe line: white space becomes a space, anything unseen its code point, `<U+202E>`. */
export function visible(text: string): string {
  return text
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(UNSEEN, (c) => `<U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`);
}

/** Longest name that is shown whole: what MCP (2025-11-25, "Tool Names") asks a tool's name to stay within. */
const LONGEST_NAME = 128;

/** A name as one safe line; a server that gives an endless one does not fill the screen with it. */
export function visibleName(name: string): string {
  const characters = [...name.slice(0, 2 * (LONGEST_NAME + 1))];
  return characters.length <= LONGEST_NAME
    ? visible(name)
    : `${visible(characters.slice(0, LONGEST_NAME).join(''))}…`;
}

/** JSON for people and pipes: parses to the same value, but a terminal sees escapes instead of controls. */
export function visibleJson(value: unknown, indent = 2): string {
  const json = JSON.stringify(value, null, indent);
  return json.replace(UNSEEN, (character) =>
    character === '\n'
      ? character
      : [...Array(character.length).keys()]
          .map((unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`)
          .join(''),
  );
}
