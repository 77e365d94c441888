import { structuredPatch } from 'diff';
import { showUnseen } from '../../scanner/unseen.ts';

/**
 * What changes in a file, line by line, with the number of the line it stands at. Of a line that stays in part only
 * what changes is shown, and nothing around it: a user's file may hold secrets.
 */
export function shownChange(path: string, before: string, after: string): string[] {
  const { hunks } = structuredPatch(path, path, before, after, undefined, undefined, { context: 0 });
  const lines = hunks.flatMap(({ oldStart, lines }) => {
    const of = (sign: string) =>
      lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(1).replace(/\r$/, ''));
    const shown = changedParts(of('-').join('\n'), of('+').join('\n'));
    return shown.length === 0 ? [] : [`  line ${oldStart}:`, ...shown.map((line) => `  ${showUnseen(line)}`)];
  });
  return [`${path}:`, ...lines];
}

function changedParts(removed: string, added: string): string[] {
  const start = sharedStart(removed, added);
  const end = sharedEnd(removed.slice(start), added.slice(start));
  const part = (text: string, sign: string) => {
    const middle = text.slice(start, text.length - end);
    // A comma that a line only gains or loses says nothing.
    return middle
      .split('\n')
      .filter((line) => /[^\s,]/.test(line))
      .map((line, at) => `${sign} ${at === 0 && start > 0 && text[start - 1] !== '\n' ? '…' : ''}${line}`);
  };
  return [...part(removed, '-'), ...part(added, '+')];
}

/** Whole words only: half a word tells nobody what changed. */
const WORD = /[\w"'.-]/;

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  while (at > 0 && WORD.test(one[at - 1]!) && (WORD.test(one[at] ?? '') || WORD.test(other[at] ?? ''))) at--;
  return at;
}

function sharedEnd(one: string, other: string): number {
  const reversed = (text: string) => text.split('').reverse().join('');
  return sharedStart(reversed(one), reversed(other));
}
