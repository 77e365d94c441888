/** Everything that has a name, for the search and for the index from A to Z. */
import { compareNames, type ToolRow } from './shelf.ts';

export interface NamedServer {
  readonly href: string;
  readonly name: string;
  /** Its other names: what it calls itself, its package; empty when there are none. */
  readonly otherNames: string;
  readonly rows: readonly ToolRow[];
}

/** One thing that can be found: a server or a tool. */
export interface NameEntry {
  readonly name: string;
  /** Another name it goes by: a title, a package; empty when there is none. */
  readonly title: string;
  /** The server a tool belongs to; empty for a server. */
  readonly of: string;
  readonly href: string;
  /** Of a tool; empty for a server. */
  readonly severity: string;
}

/** The names that begin with one letter. */
export interface Letter {
  /** `a` to `z`, `0-9` or `other`. */
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly entries: readonly NameEntry[];
}

export function nameEntries(servers: readonly NamedServer[]): NameEntry[] {
  return servers.flatMap(({ href, name, otherNames, rows }) => [
    { name, title: otherNames, of: '', href, severity: '' },
    ...rows.map((row) => ({
      name: row.name,
      title: row.title,
      of: row.server.name,
      href: row.href,
      severity: row.line.severity,
    })),
  ]);
}

/** Names by their first letter or digit, accents and case aside; letters without names are left out. */
export function letters(entries: readonly NameEntry[]): Letter[] {
  const byLetter = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    const id = letterOf(entry.name);
    const those = byLetter.get(id);
    if (those) those.push(entry);
    else byLetter.set(id, [entry]);
  }
  return LETTERS.filter(({ id }) => byLetter.has(id)).map(({ id, title }) => {
    const those = byLetter.get(id)!;
    return {
      ...{ id, title, href: `/find/${id}/` },
      entries: those.sort((a, b) => compareNames(a.name, b.name) || compareNames(a.href, b.href)),
    };
  });
}

/** Every first letter that there is, in order, and what is said for it. */
export const LETTERS: readonly Pick<Letter, 'id' | 'title'>[] = [
  ...Array.from('abcdefghijklmnopqrstuvwxyz', (id) => ({ id, title: id.toUpperCase() })),
  { id: '0-9', title: '0–9' },
  { id: 'other', title: 'Other' },
];

/** The id of a name’s first letter or digit, accents and case aside. */
export function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFKD'))?.[0]?.toLowerCase() ?? '';
  if (/^[a-z]$/.test(first)) return first;
  return /^\d$/.test(first) ? '0-9' : 'other';
}
