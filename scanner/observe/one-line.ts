import { stripVTControlCharacters } from 'node:util';

/**
 * Makes text of a stranger fit to stand in one line of a report: no control, formatting (invisible,
 * bidirectional) or unassigned characters, no terminal sequences, no line ends, at most `length`
 * UTF-16 units.
 */
export function oneLine(text: string, length = 200): string {
  const bounded = text.slice(0, length * 20);
  const clean = stripVTControlCharacters(bounded)
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return clean.length <= length ? clean : `${clean.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
