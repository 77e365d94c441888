/** Servers side by side, from their columns alone: the same in the pages that are built and in the page that compares any choice. */
import type { Action, Severity } from '../../scanner/types.ts';

export interface BesideLine {
  /** Ours. */
  readonly text?: string;
  /** The server's own words. */
  readonly said?: string;
  readonly href?: string;
  readonly severity?: Severity;
}
/** What a tool does, and what the default does with it. */
export interface BesideAct {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly severity: Severity;
  readonly action: Action;
  readonly held: boolean;
}
export interface BesideColumn {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  /** By the id of the row; a row that is absent or empty has nothing to say. */
  readonly cells: Readonly<Partial<Record<BesideRowId, readonly BesideLine[]>>>;
  /** Each act once, gravest first. */
  readonly acts: readonly BesideAct[];
}
export interface BesideView {
  readonly columns: readonly Pick<BesideColumn, 'slug' | 'name' | 'href'>[];
  readonly rows: readonly { readonly title: string; readonly cells: readonly (readonly BesideLine[])[] }[];
  /** Acts that at least two have; those that the default treats differently first. */
  readonly acts: readonly SharedAct[];
  /** Acts left out of `acts`. */
  readonly actsLeft: number;
}
export interface SharedAct {
  readonly key: string;
  readonly differs: boolean;
  /** One for each column; absent where it has no such act. */
  readonly cells: readonly (BesideAct | undefined)[];
}

const ROWS = {
  calls: 'Calls itself',
  version: 'Version',
  seen: 'Seen',
  given: 'Started with',
  tools: 'Tools',
  action: 'By default',
  severity: 'By severity',
  signals: 'Signals',
  findings: 'Found in its text',
  context: 'Context cost',
  gravest: 'Gravest tools',
  policy: 'Policy',
} as const;
export type BesideRowId = keyof typeof ROWS;

const ACTS_SHOWN = 60;
const ALONE_SHOWN = 8;

/** @param columns two to four */
export function besideView(columns: readonly BesideColumn[]): BesideView {
  const acts = sharedActs(columns);
  const rows = (Object.keys(ROWS) as BesideRowId[]).map((id) => ({
    title: ROWS[id],
    cells: columns.map(({ cells }) => cells[id] ?? []),
  }));
  return {
    columns: columns.map(({ slug, name, href }) => ({ slug, name, href })),
    rows: [
      ...rows,
      { title: 'Held back here alone', cells: columns.map((one) => alone(one, columns)) },
    ].filter(({ cells }) => cells.some((cell) => cell.length > 0)),
    acts: acts.slice(0, ACTS_SHOWN),
    actsLeft: Math.max(0, acts.length - ACTS_SHOWN),
  };
}

function sharedActs(columns: readonly BesideColumn[]): SharedAct[] {
  const byKey = columns.map(({ acts }) => new Map(acts.map((act) => [act.key, act])));
  const keys = [...new Set(columns.flatMap(({ acts }) => acts.map(({ key }) => key)))];
  return keys
    .map((key) => {
      const cells = byKey.map((acts) => acts.get(key));
      const there = cells.filter((act) => act !== undefined);
      return { key, cells, many: there.length, differs: new Set(there.map(({ action }) => action)).size > 1 };
    })
    .filter(({ many }) => many > 1)
    .sort((a, b) => Number(b.differs) - Number(a.differs) || held(b.cells) - held(a.cells))
    .map(({ key, cells, differs }) => ({ key, cells, differs }));
}

const held = (cells: SharedAct['cells']): number => cells.filter((act) => act?.held).length;

/** What the default holds back on this server and no other of these can do. */
function alone(column: BesideColumn, columns: readonly BesideColumn[]): BesideLine[] {
  const others = new Set(
    columns.filter((one) => one !== column).flatMap(({ acts }) => acts.map(({ key }) => key)),
  );
  const those = column.acts.filter((act) => act.held && !others.has(act.key));
  return [
    ...those.slice(0, ALONE_SHOWN).map(({ name, href, severity }) => ({ said: name, href, severity })),
    ...(those.length > ALONE_SHOWN ? [{ text: `${those.length - ALONE_SHOWN} more` }] : []),
  ];
}
