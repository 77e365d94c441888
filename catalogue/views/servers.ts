/** The page of all servers: the whole list where one page holds it, else how many stand under each first letter. */
import { facetHref, nameFacet } from './facets.ts';
import { type ServerLine, type ServerListItem, serverList } from './lists.ts';
import { LETTERS, letterOf } from './names.ts';
import { count } from './prose.ts';
import { type Share, sharesOf } from './shelf.ts';

export interface ServersView {
  /** `38 of 40 servers listed their tools` */
  readonly title: string;
  /** By name; empty where there are too many for a page. */
  readonly servers: readonly ServerListItem[];
  /** In place of the servers; letters without any are left out. */
  readonly letters: readonly LetterLine[];
}
/** The servers whose names begin alike. */
export interface LetterLine {
  readonly title: string;
  readonly href: string;
  readonly servers: number;
  readonly tools: number;
  /** Tools that the default asks about or denies. */
  readonly held: number;
  readonly shares: readonly Share[];
}

/** Servers of which a page of 20 kB, as it is sent, has room. */
export const MOST_SERVERS = 400;

export function serversView(lines: readonly ServerLine[]): ServersView {
  const listed = lines.filter(({ outcome }) => outcome === 'listed').length;
  const fits = lines.length <= MOST_SERVERS;
  return {
    title: `${listed.toLocaleString('en-GB')} of ${count(lines.length, 'server')} listed their tools`,
    servers: fits ? serverList(lines) : [],
    letters: fits ? [] : letterLines(lines),
  };
}

function letterLines(lines: readonly ServerLine[]): LetterLine[] {
  const byLetter = Map.groupBy(lines, ({ name }) => letterOf(name));
  return LETTERS.flatMap(({ id, title }) => {
    const those = byLetter.get(id) ?? [];
    const rows = those.flatMap((line) => line.rows);
    const held = rows.filter((row) => row.held).length;
    const line = { title, href: facetHref(nameFacet(id)), servers: those.length };
    return those.length === 0 ? [] : [{ ...line, tools: rows.length, held, shares: sharesOf(rows) }];
  });
}
