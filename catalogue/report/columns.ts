/** Text in columns of a terminal, in which colours take no room. */
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** As wide as its longest text, within bounds. */
export function columnWidth(texts: readonly string[], most: number): number {
  return Math.min(most, Math.max(...texts.map((text) => stringWidth(text))));
}

/** Filled with spaces to a width. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** Wrapped lines of which all but the first are indented. */
export function wrapHanging(text: string, width: number, indent: number): string[] {
  // Wrapping composes letters and their accents (NFC): done before, it leaves the length as it is.
  const composed = text.normalize();
  const [first = ''] = wrap(composed, width, '');
  const rest = composed.slice(first.length).trimStart();
  return rest === '' ? [first] : [first, ...wrap(rest, width, ' '.repeat(indent))];
}

/** Lines of at most `width` columns, each behind `indent`. */
export function wrap(text: string, width: number, indent: string): string[] {
  return wrapAnsi(text, width - indent.length, { hard: true, trim: true })
    .split('\n')
    .map((line) => indent + line);
}
