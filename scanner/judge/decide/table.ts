import type { Category, Definition, Suggestion } from '../../types.ts';
import type { Reading } from '../read/reading.ts';
import type { ToolFact } from './frame.ts';
import type { Rule, RuleRow, Sign, SignalRule } from './rule.ts';

/** Where on a tool the words lie that a row rests on, and how that is said. */
export interface Place {
  readonly says: string;
  readonly find: (reading: Reading) => Spot | undefined;
}
/** The evidence at one place, for whatever it suggests. */
export type Spot = (suggests: Suggestion) => Sign;

/** One line of a table: where all of `when` holds and the place is found, the tool has what it `adds`. */
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
  readonly adds: readonly Suggestion[];
  /** Where one of these holds, what was found does not count. Asked last. */
  readonly but?: readonly ToolFact[];
}
/** Nothing is found, and no row behind it is asked. */
interface RowThatLeaves {
  readonly at?: undefined;
  readonly adds?: undefined;
  readonly but?: undefined;
}

/** A rule on the whole tool whose judgement is a table: the first row that holds decides. */
export interface Table extends Omit<Rule, 'rows'> {
  readonly categories?: readonly Category[];
  /** Where one of these holds, no row is asked. */
  readonly unless?: readonly ToolFact[];
  readonly rows: readonly ToolRow[];
  /** Asked once a row has decided; each that holds adds to it. */
  readonly also?: readonly ToolRow[];
}

/** The rule that a table is. */
export function table({ rows, also = [], unless = [], ...rule }: Table): SignalRule {
  const asked = rowsIn(rows);
  const askedAlso = rowsIn(also);
  const read = (reading: Reading, category: Category): readonly Read[] => {
    const first = asked[category].length > 0 ? firstOf(asked[category], unless, reading) : undefined;
    if (first === undefined) return NONE;
    if (first.signs.length === 0) return [first];
    return [first, ...askedAlso[category].flatMap((row) => readBy(row, reading) ?? [])];
  };
  return {
    reads: 'tool',
    ...rule,
    rows: [...rows, ...also].map(told),
    rowsFor: (reading, category) => read(reading, category).map(({ row }) => row),
    signs: (reading, category) => {
      const found = read(reading, category);
      return found.length === 0 ? NO_SIGNS : found.flatMap(({ signs }) => signs);
    },
    without: (ids) => {
      const kept = ({ id }: ToolRow): boolean => !ids.has(id);
      return table({ ...rule, rows: rows.filter(kept), also: also.filter(kept), unless });
    },
  };
}

/** A row that held, and what it found. */
interface Read {
  readonly row: string;
  readonly signs: readonly Sign[];
}

const NONE: readonly Read[] = [];
const NO_FACTS: readonly ToolFact[] = [];
const NO_SIGNS: readonly Sign[] = [];

/** The rows that are asked of the tools of each category. */
function rowsIn(rows: readonly ToolRow[]): Readonly<Record<Category, readonly ToolRow[]>> {
  const of = (category: Category) => rows.filter((row) => row.in?.includes(category) !== false);
  return {
    read: of('read'),
    write: of('write'),
    execute: of('execute'),
    destructive: of('destructive'),
    billing: of('billing'),
  };
}

function firstOf(rows: readonly ToolRow[], unless: readonly ToolFact[], reading: Reading): Read | undefined {
  for (const { holds } of unless) if (holds(undefined, reading)) return undefined;
  for (const row of rows) {
    const read = readBy(row, reading);
    if (read) return read;
  }
  return undefined;
}

function readBy(row: ToolRow, reading: Reading): Read | undefined {
  for (const { holds } of row.when ?? NO_FACTS) if (!holds(undefined, reading)) return undefined;
  if (row.at === undefined) return { row: row.id, signs: [] };
  const spot = row.at.find(reading);
  if (spot === undefined || row.but?.some(({ holds }) => holds(undefined, reading))) return undefined;
  return { row: row.id, signs: row.adds.map((signal) => ({ ...spot(signal), row: row.id })) };
}

function told({
  id,
  in: categories,
  when = [],
  at,
  but = [],
  because,
  example,
  among = [],
}: ToolRow): RuleRow {
  const asked = categories === undefined ? [] : [`the tool is read as ${categories.join(' or ')}`];
  const place = at === undefined ? [] : [at.says];
  return {
    id,
    when: [...asked, ...when.map(({ says }) => says), ...place, ...but.map(({ says }) => `not: ${says}`)],
    passes: at === undefined,
    because,
    example,
    among,
  };
}
