/** How names are read for search: the same in the build that cuts the parts and in the page that searches them. */
import type { Options } from 'minisearch';
import type { NameEntry } from '../../../catalogue/views/names.ts';

/** An entry as the file of a part holds it, which is a list of them: `name`, `title`, `of`, `href`, `severity`. */
export type EntryLine = readonly [string, string, string, string, string];

/** A set of entries under a common beginning of a word, as `/search/parts.json` lists it. */
export interface SearchPart {
  /** Every word that begins so is in this part. */
  readonly prefix: string;
  readonly entries: number;
  /** False when there are more entries than the part holds; longer words have parts of their own. */
  readonly whole: boolean;
}

/** What is indexed of a line; `id` is its place in its part. */
export function entryOf(
  [name, title, of, href, severity]: EntryLine,
  id: number,
): NameEntry & { id: number } {
  return { id, name, title, of, href, severity };
}

export const OPTIONS: Options<NameEntry & { id: number }> = {
  fields: ['name', 'title', 'of'],
  storeFields: ['name', 'of', 'href', 'severity'],
  tokenize: (text) => wordsOf(text),
  // Words are made ready when they are cut.
  processTerm: (term) => term,
  searchOptions: { prefix: true, combineWith: 'AND', boost: { name: 3, title: 2 } },
};

/**
 * The words of a name, lower-case and without accents: `getUserById`, `get_user_by_id` and `Get user by ID`
 * have the same. A long word counts up to its 40th character.
 */
export function wordsOf(text: string): string[] {
  return text
    .replace(/(?<=\p{Ll}|\p{N})(?=\p{Lu})/gu, ' ')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 40));
}

/**
 * The part to ask for words: of the parts that each word leads to (that with the longest beginning of it), the
 * smallest that is whole. Undefined when some word begins no entry.
 */
export function partFor(parts: readonly SearchPart[], words: readonly string[]): SearchPart | undefined {
  const candidates = words.map((word) =>
    parts
      .filter(({ prefix }) => word.startsWith(prefix))
      .reduce<SearchPart | undefined>(
        (longest, one) => ((longest?.prefix.length ?? -1) < one.prefix.length ? one : longest),
        undefined,
      ),
  );
  if (candidates.some((part) => part === undefined)) return undefined;
  return (candidates as SearchPart[]).sort(
    (a, b) => Number(b.whole) - Number(a.whole) || a.entries - b.entries,
  )[0];
}
