/** Tools by what they do to what: a page for each verb, its objects on it, gravest first. */
import { toolSlugs } from '../slug.ts';
import { cutIntoPages } from './cut.ts';
import { count } from './prose.ts';
import { compareNames, type Share, sharesOf, type ToolRow, worstFirst } from './shelf.ts';

export interface VerbLine {
  readonly verb: string;
  readonly href: string;
  readonly tools: number;
  /** Tools that the default asks about or denies. */
  readonly held: number;
  readonly shares: readonly Share[];
  /** What it is done to most often. */
  readonly objects: readonly string[];
}
export interface ExplorerView {
  /** Those whose calls are held back most come first. */
  readonly verbs: readonly VerbLine[];
  /** Further ones, none of which holds back more calls, by name. */
  readonly others: readonly Pick<VerbLine, 'verb' | 'href'>[];
  readonly tally: string;
}
export interface ObjectLine {
  readonly object: string;
  /** Names it on its page. */
  readonly id: string;
  readonly href: string;
  readonly tools: number;
}
export interface VerbView extends Omit<VerbLine, 'objects'> {
  readonly title: string;
  readonly tally: string;
  /** Those of most tools, by name. */
  readonly objects: readonly ObjectLine[];
  /** Objects left out. */
  readonly left: number;
  /** By object, the gravest of each first. */
  readonly rows: readonly ToolRow[];
}

/** Rows of a verb that stand on one page, on average. */
export const VERB_ROWS = 200;
/** Objects that a line names, and those that lead to their place on a verb’s pages. */
const NAMED = 4;
const LINKED = 100;
/** Verbs that a page tells more of than the name. */
const MOST_VERBS = 400;

export const verbHref = (verb: string): string => `/explore/${verb}/`;

/** Rows by verb in single words; a row that may `enable or disable` stands under both, one without a readable act under none. */
export function byVerb(rows: readonly ToolRow[]): ReadonlyMap<string, readonly ToolRow[]> {
  const found = new Map<string, ToolRow[]>();
  for (const row of rows) {
    for (const verb of row.object === '' ? [] : new Set(row.verb.split(/ (?:and|or) /))) {
      const those = found.get(verb);
      if (those) those.push(row);
      else found.set(verb, [row]);
    }
  }
  return found;
}

/** @param all tools of the catalogue, those without a readable act among them */
export function explorerView(verbs: ReadonlyMap<string, readonly ToolRow[]>, all: number): ExplorerView {
  const read = new Set([...verbs.values()].flatMap((rows) => rows.map(({ href }) => href))).size;
  const lines = [...verbs]
    .map(([verb, rows]) => line(verb, rows))
    .sort((a, b) => b.held - a.held || b.tools - a.tools || compareNames(a.verb, b.verb));
  return {
    verbs: lines.slice(0, MOST_VERBS),
    others: lines
      .slice(MOST_VERBS)
      .map(({ verb, href }) => ({ verb, href }))
      .sort((a, b) => compareNames(a.verb, b.verb)),
    tally: `${count(verbs.size, 'verb')} of ${count(read, 'tool')}; the text of ${count(all - read, 'more', 'more')} makes no verb and object`,
  };
}

export function verbView(verb: string, rows: readonly ToolRow[]): VerbView {
  const groups = grouped(rows);
  const ids = toolSlugs(groups.map(([object]) => object));
  const sorted = groups.flatMap(([, those]) => those);
  const pages = new Map(
    cutIntoPages(sorted, VERB_ROWS).flatMap((page, at) => page.map((row) => [row, at + 1] as const)),
  );
  const linked = new Set(commonest(groups).slice(0, LINKED));
  const objects = groups
    .filter((group) => linked.has(group))
    .map(([object, those]) => {
      const page = pages.get(those[0]!);
      const id = `to-${ids.get(object)}`;
      return {
        object,
        id,
        href: `${verbHref(verb)}${page === 1 ? '' : `${page}/`}#${id}`,
        tools: those.length,
      };
    });
  return {
    ...line(verb, rows),
    title: `What can ${verb} something`,
    tally: `${count(rows.length, 'tool')} that can ${verb} ${count(groups.length, 'kind')} of thing`,
    objects,
    left: groups.length - objects.length,
    rows: sorted,
  };
}

function line(verb: string, rows: readonly ToolRow[]): VerbLine {
  return {
    verb,
    href: verbHref(verb),
    tools: rows.length,
    held: rows.filter(({ held }) => held).length,
    shares: sharesOf(rows),
    objects: commonest(grouped(rows))
      .slice(0, NAMED)
      .map(([object]) => object),
  };
}

type Group = readonly [object: string, rows: readonly ToolRow[]];

const commonest = (groups: readonly Group[]): readonly Group[] =>
  groups.toSorted(([, a], [, b]) => b.length - a.length);

/** By object, in the order of names; the gravest tool of each first. */
function grouped(rows: readonly ToolRow[]): Group[] {
  return [...Map.groupBy(rows, ({ object }) => object)]
    .map(([object, those]) => [object, worstFirst(those)] as const)
    .sort(([a], [b]) => compareNames(a, b));
}
