import { CATEGORIES, type Category, type Definition, type Suggestion } from '../../types.ts';
import type { Reading } from '../read/reading.ts';
import { allHold, anyHolds, type ToolFact } from './frame.ts';
import { examplesOf, type Rule, type RuleRow, type Sign, type SignalRule, type Spares } from './rule.ts';

/** Where on a tool the words lie that a row rests on, and how that is said. */
export interface Place {
  readonly says: string;
  readonly find: (reading: Reading) => Spot | undefined;
}
/** The evidence at one place, for whatever it suggests. */
export type Spot = (suggests: Suggestion) => Sign;

/** One line of a table: where all of `when` holds and the place is found, the tool has what it adds. */
export type ToolRow = RowAsked & (RowThatAdds | RowThatLeaves);

interface RowAsked {
  /** Kebab-case, its own within the rule. */
  readonly id: string;
  /** Categories of the tool in which the row is asked; all of the rule's where left out. */
  readonly in?: readonly Category[];
  readonly when?: readonly ToolFact[];
  /** Why, as a clause without capital and full stop. */
  readonly because: string;
  /** A definition in our own words that this row reads. */
  readonly example: Definition;
  /** Other tools of its server, where the row asks what the server is. */
  readonly among?: readonly Definition[];
}
interface RowThatAdds {
  readonly at: Place;
  /** Where it is not what the rows of the table add. */
  readonly adds?: readonly Suggestion[];
  /** Where one of these holds, what was found does not count. Asked last. */
  readonly but?: readonly ToolFact[];
}
/** Nothing is found, and no row behind it is asked. */
interface RowThatLeaves {
  readonly at?: undefined;
  readonly adds?: undefined;
  readonly but?: undefined;
}

/** One line that adds to the row that decided: its place is that row's, where it names none. */
export type AddingToolRow = Omit<RowAsked, 'in'> & Omit<RowThatAdds, 'at'> & Partial<Pick<RowThatAdds, 'at'>>;

/** A rule on the whole tool whose judgement is a table: the first row that holds decides. */
export interface Table extends Omit<Rule, 'rows' | 'examples'>, Spares {
  readonly categories?: readonly Category[];
  /** Where one of these holds, no row is asked. */
  readonly unless?: readonly ToolFact[];
  /** Where one of these holds, what a row found does not count. Asked last. */
  readonly but?: readonly ToolFact[];
  /** What a row adds that does not say otherwise. */
  readonly adds: readonly Suggestion[];
  readonly rows: readonly ToolRow[];
  /** Asked once a row has found something; each that holds adds to it. */
  readonly also?: readonly AddingToolRow[];
}

/** The rule that a table is. */
export function table({ adds, rows, also = [], unless = [], but = [], spares, ...rule }: Table): SignalRule {
  const filled = <Row extends object>(row: Row): Row => ({ adds, ...row });
  const asked = byCategory(rows.map(filled), (row) => row.in);
  const read = (reading: Reading, category: Category): readonly Read[] => {
    const first = asked[category].length > 0 ? firstOf(asked[category], unless, reading) : undefined;
    if (first === undefined) return NONE;
    const { spot } = first;
    if (spot === undefined) return [first];
    if (anyHolds(but, undefined, reading)) return NONE;
    return [first, ...also.flatMap((row) => addedBy(filled(row), spot, reading) ?? [])];
  };
  return {
    reads: 'tool',
    ...rule,
    examples: { fires: examplesOf(rows.filter(({ at }) => at !== undefined)), spares },
    rows: [...rows.map((row) => told(row, row.at === undefined)), ...also.map((row) => told(row, false))],
    rowsFor: (reading, category) => read(reading, category).map(({ row }) => row),
    signs: (reading, category) => {
      const found = read(reading, category);
      return found.length === 0 ? NO_SIGNS : found.flatMap(({ signs }) => signs);
    },
    without: (ids) => {
      const kept = ({ id }: Pick<RowAsked, 'id'>): boolean => !ids.has(id);
      return table({ ...rule, adds, spares, rows: rows.filter(kept), also: also.filter(kept), unless, but });
    },
  };
}

/** Those of a list that are asked of the tools of each category: of all, where they name none. */
export function byCategory<T>(
  list: readonly T[],
  askedIn: (one: T) => readonly Category[] | undefined,
): Readonly<Record<Category, readonly T[]>> {
  const asked = CATEGORIES.map((category) => [
    category,
    list.filter((one) => askedIn(one)?.includes(category) !== false),
  ]);
  return Object.fromEntries(asked);
}

/** A row that held, and what it found. */
interface Read {
  readonly row: string;
  /** Of a row that finds something: the evidence at its place. */
  readonly spot?: Spot;
  readonly signs: readonly Sign[];
}

const NONE: readonly Read[] = [];
const NO_SIGNS: readonly Sign[] = [];

function firstOf(rows: readonly ToolRow[], unless: readonly ToolFact[], reading: Reading): Read | undefined {
  if (anyHolds(unless, undefined, reading)) return undefined;
  for (const row of rows) {
    const read = readBy(row, reading);
    if (read) return read;
  }
  return undefined;
}

function readBy(row: ToolRow, reading: Reading): Read | undefined {
  if (row.when && !allHold(row.when, undefined, reading)) return undefined;
  if (row.at === undefined) return { row: row.id, signs: [] };
  const spot = row.at.find(reading);
  if (spot === undefined || (row.but && anyHolds(row.but, undefined, reading))) return undefined;
  const { id, adds = [] } = row;
  return { row: id, spot, signs: adds.map((signal) => ({ ...spot(signal), row: id })) };
}

function addedBy(row: AddingToolRow, there: Spot, reading: Reading): Read | undefined {
  return readBy({ ...row, at: row.at ?? { says: 'the same place', find: () => there } }, reading);
}

function told(row: ToolRow | AddingToolRow, passes: boolean): RuleRow {
  const { id, when = [], at, but = [], because, example, among = [] } = row;
  const categories = 'in' in row ? row.in : undefined;
  const asked = categories === undefined ? [] : [`the tool is read as ${categories.join(' or ')}`];
  const place = at === undefined ? [] : [at.says];
  return {
    id,
    when: [...asked, ...when.map(({ says }) => says), ...place, ...but.map(({ says }) => `not: ${says}`)],
    passes,
    because,
    example,
    among,
  };
}
