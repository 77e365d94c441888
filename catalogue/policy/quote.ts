/**
 * Characters that a reader would not see as what they are: controls, format characters (zero width,
 * bidirectional), unassigned and private code points, line separators, and spaces other than the plain one.
 */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** A server's name for something as a JSON string that hides nothing, safe to print in any sentence. */
export function quoteName(name: string): string {
  return escapeUnseen(JSON.stringify(name), 'json');
}

/**
 * Replaces every unseen character but line feeds by its escape. For JSON and YAML text in which such
 * characters can stand only inside double-quoted strings; both readers get the same string back.
 * YAML readers refuse escapes of surrogate halves, so a pair is written whole (`\U0001F600`).
 */
export function escapeUnseen(text: string, language: 'json' | 'yaml'): string {
  return text.replace(UNSEEN, (character) => {
    if (character === '\n') return character;
    const point = character.codePointAt(0)!;
    if (language === 'yaml' && point > 0xffff) return `\\U${hex(point, 8)}`;
    return [...Array(character.length).keys()].map((i) => `\\u${hex(character.charCodeAt(i), 4)}`).join('');
  });
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
