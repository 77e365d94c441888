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
