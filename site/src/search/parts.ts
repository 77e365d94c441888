/** What can be found by name, cut so that a page never fetches more than it needs. */
import type { NameEntry } from '../../../catalogue/views/names.ts';
import { kept } from '../kept.ts';
import { type EntryLine, type SearchPart, wordsOf } from './options.ts';

/** Entries of a part: what a slow phone still searches between two keys. */
const MOST = 6_000;
/** Entries of a part that stands for a beginning too common to hold whole. */
const OF_COMMON = 1_500;

/**
 * Cuts the entries by the beginnings of their words: one part while all fit, else one for each first letter, and so
 * on for those that still do not fit, at the letters where their words part. What is too common to hold whole keeps
 * a few.
 * @param most how many entries a part may hold
 * @returns the list of parts and, at the same places, the entries they hold
 */
export function searchParts(
  entries: readonly NameEntry[],
  most = MOST,
): { readonly parts: readonly SearchPart[]; readonly held: readonly (readonly NameEntry[])[] } {
  const parts: SearchPart[] = [];
  const held: (readonly NameEntry[])[] = [];
  cut(
    '',
    entries.map((entry) => ({
      entry,
      words: [...new Set([entry.name, entry.title, entry.of].flatMap(wordsOnce))],
    })),
  );
  return { parts, held };

  function cut(prefix: string, read: readonly ReadEntry[]): void {
    const whole = read.length <= most;
    const common = whole ? prefix : commonBeginning(prefix, read);
    const kept = whole ? read : first(common, read, Math.min(most, OF_COMMON));
    parts.push({ prefix, entries: read.length, whole });
    held.push(kept.map(({ entry }) => entry));
    if (whole) return;
    for (const [longer, those] of byLongerPrefix(common, read)) cut(longer, those);
  }
}

/** An entry stands in several parts, and a server's name with each of its tools. */
const wordsOnce = kept(wordsOf);

interface ReadEntry {
  readonly entry: NameEntry;
  readonly words: readonly string[];
}

/** What all words that begin with the prefix begin with. */
function commonBeginning(prefix: string, read: readonly ReadEntry[]): string {
  let common: string | undefined;
  for (const { words } of read) {
    for (const word of words) {
      if (!word.startsWith(prefix)) continue;
      common ??= word;
      while (!word.startsWith(common)) common = common.slice(0, -1);
      if (common === prefix) return prefix;
    }
  }
  return common ?? prefix;
}

function byLongerPrefix(prefix: string, read: readonly ReadEntry[]): Map<string, ReadEntry[]> {
  const groups = new Map<string, ReadEntry[]>();
  for (const one of read) {
    for (const word of one.words) {
      if (word.length === prefix.length || !word.startsWith(prefix)) continue;
      const longer = prefix + String.fromCodePoint(word.codePointAt(prefix.length)!);
      const group = groups.get(longer);
      if (!group) groups.set(longer, [one]);
      // Two words of one entry may begin alike.
      else if (group.at(-1) !== one) group.push(one);
    }
  }
  return groups;
}

/** Those with the very word first, which no longer beginning leads to; then the shortest names. */
function first(word: string, read: readonly ReadEntry[], most: number): readonly ReadEntry[] {
  const byLength = [...read].sort((a, b) => a.entry.name.length - b.entry.name.length);
  const { very = [], other = [] } = Object.groupBy(byLength, ({ words }) =>
    words.includes(word) ? 'very' : 'other',
  );
  return [...very, ...other].slice(0, most);
}

/** The file of a part. */
export function partText(entries: readonly NameEntry[]): string {
  return `[${entries.map(lineText).join(',')}]`;
}

/** An entry stands in several parts. */
const lineText = kept(({ name, title, of, href, severity }: NameEntry): string => {
  const line: EntryLine = [name, title, of, href, severity];
  return JSON.stringify(line);
});
