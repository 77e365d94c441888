/**
 * What cannot be seen: one definition for everything that writes a stranger's text. Pure. Each medium has its own
 * way of writing what is found (a label on a page or a terminal, an escape in JSON).
 */

/**
 * Letters and marks of the scripts that are written with joiners (The Unicode Standard 17, 9.2 and 12.1): Arabic
 * and those of India and Sri Lanka.
 */
const JOINING =
  '[[\\p{L}\\p{M}]&&[\\p{scx=Arab}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}\\p{scx=Orya}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}]]';
const PICTURE = '\\p{Extended_Pictographic}';
const SOMETIMES = '[\\u200c\\u200d\\ufe0e\\ufe0f]';
/** A joiner that is seen by what it does: between two pictographs, or two letters that it joins or parts. */
const AT_WORK = `(?<=${PICTURE}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)\\u200d(?=${PICTURE})|(?<=${JOINING})[\\u200c\\u200d](?=${JOINING})`;
/** A selector that is seen by what it does: it picks the look of the emoji or keycap it stands in. */
const PICKING = '(?<=[\\p{Emoji}--[0-9#*]])[\\ufe0e\\ufe0f]|(?<=[0-9#*])\\ufe0f(?=\\u20e3)';

/**
 * Characters that a reader does not see as what they are, or that act on the reader's screen: controls, format
 * characters (zero width, bidirectional), lone surrogates, private use, noncharacters, line and paragraph
 * separators, whatever Unicode lets a renderer ignore, and the blank braille pattern. Joiners and variation
 * selectors are among them wherever they do nothing that can be seen. For `replace`, `matchAll` and `search`.
 */
export const UNSEEN = new RegExp(
  `[[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Noncharacter_Code_Point}\\p{Default_Ignorable_Code_Point}\\u2800]--${SOMETIMES}]|(?!${AT_WORK}|${PICKING})${SOMETIMES}`,
  'gv',
);

/** Text of visible ASCII and plain spaces, of which nothing is {@link UNSEEN}: most text, and told a hundred times faster. */
export const PLAIN = /^[\x20-\x7e]*$/;

/** Text of which every unseen character, line ends and tabs among them, is shown as its code point: `<U+202E>`. */
export function showUnseen(text: string): string {
  return PLAIN.test(text) ? text : text.replace(UNSEEN, (character) => `<${codePoint(character)}>`);
}

/** `U+202E` */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Unseen characters as the escapes of JSON and JavaScript, one for each UTF-16 unit: `\u202e`. */
export function escapeUnits(character: string): string {
  return [...Array(character.length).keys()]
    .map((unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`)
    .join('');
}

/** The first `length` UTF-16 units of a text, and no half of a character at the cut. */
export function startOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/** The last `length` UTF-16 units of a text, and no half of a character at the cut. */
export function endOf(text: string, length: number): string {
  return text.slice(-length).replace(/^[\udc00-\udfff]/, '');
}
