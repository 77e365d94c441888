/** Which tools a tool's page names beside it. */
import { actKey, byName, type ToolRow } from './shelf.ts';

/** The tools most like one: those of its own server about the same object, then elsewhere the same act on it. */
export interface Relatives {
  readonly own: readonly ToolRow[];
  readonly elsewhere: readonly ToolRow[];
}

const RELATIVES = { own: 8, eachSide: 3 };

/** Rows of the whole catalogue that share an {@link actKey}, by name, and where each stands among them. */
export interface Alike {
  readonly rows: readonly ToolRow[];
  readonly at: ReadonlyMap<ToolRow, number>;
}

/** @param rows all rows of the catalogue */
export function alikeByAct(rows: readonly ToolRow[]): ReadonlyMap<string, Alike> {
  const groups = Map.groupBy(rows, actKey);
  return new Map(
    [...groups].map(([act, group]) => {
      const sorted = group.sort(byName);
      return [act, { rows: sorted, at: new Map(sorted.map((row, at) => [row, at])) }];
    }),
  );
}

/**
 * @param siblings all rows of the row's server
 * @param alike rows with the row's act, itself among them
 */
export function relativesOf(row: ToolRow, siblings: readonly ToolRow[], alike: Alike): Relatives {
  if (row.object === '') return { own: [], elsewhere: [] };
  const own = siblings.filter(({ object, href }) => object === row.object && href !== row.href);
  return { own: own.sort(byName).slice(0, RELATIVES.own), elsewhere: relativesElsewhere(row, alike) };
}

/** Of the relatives those of other servers, which are all that the row's own server does not decide. */
export function relativesElsewhere(row: ToolRow, alike: Alike): readonly ToolRow[] {
  if (row.object === '') return [];
  return [...beside(row, alike, -1).reverse(), ...beside(row, alike, 1)];
}

/** The nearest rows of other servers on one side of a row; far additions to the catalogue leave them as they are. */
function beside(row: ToolRow, { rows, at }: Alike, step: 1 | -1): ToolRow[] {
  const found: ToolRow[] = [];
  for (let place = at.get(row)! + step; found.length < RELATIVES.eachSide; place += step) {
    const other = rows[place];
    if (!other) break;
    if (other.server.slug !== row.server.slug) found.push(other);
  }
  return found;
}
