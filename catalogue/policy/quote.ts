import { escapeUnits, UNSEEN } from '../../scanner/unseen.ts';

/**
 * What cannot be seen, and in a policy also what can only just: every format and unassigned character, and spaces
 * other than the plain one. A rule is found by its exact name.
 */
const UNCLEAR = new RegExp(`${UNSEEN.source}|[\\p{C}]|(?! )\\p{Zs}`, 'gv');

/** Text of visible ASCII, plain spaces and line feeds: nothing in it is unclear, and looking for that takes long. */
const PLAIN_LINES = /^[\n\x20-\x7e]*$/;

/** A server's name for something as a JSON string that hides nothing, safe to print in any sentence. */
export function quoteName(name: string): string {
  return escapeUnseen(JSON.stringify(name), 'json');
}

/**
 * Replaces every unseen character but line feeds by its escape. For JSON, YAML and TOML text in which such
 * characters can stand only inside double-quoted strings; every reader gets the same string back.
 * YAML and TOML readers refuse escapes of surrogate halves, so a pair is written whole (`\U0001F600`).
 */
export function escapeUnseen(text: string, language: 'json' | 'yaml' | 'toml'): string {
  if (PLAIN_LINES.test(text)) return text;
  return text.replace(UNCLEAR, (character) => {
    if (character === '\n') return character;
    const point = character.codePointAt(0)!;
    const isPair = language !== 'json' && point > 0xffff;
    return isPair ? `\\U${point.toString(16).padStart(8, '0')}` : escapeUnits(character);
  });
}
