/** The parameters of a tool as a table, and its definition as JSON. */
import type { Json, Parameter, Tool } from '../../scanner/types.ts';
import { bytesOf, cutAt, oneLine, type Segment, segments } from './text.ts';

export interface ParameterRow {
  readonly path: readonly Segment[];
  /** `string`, `array of integer`, `string or null`; empty when the schema names no type. */
  readonly type: string;
  readonly required: boolean;
  readonly description: readonly Segment[];
  readonly values: readonly (readonly Segment[])[];
  /** How many allowed values are left out of `values`. */
  readonly valuesLeftOut: number;
  readonly preset?: readonly Segment[];
}

/** What a page has room for, and how many rows there are more. */
export interface ShownParameters {
  readonly rows: readonly ParameterRow[];
  readonly left: number;
}

/** Rows and bytes of a table, and bytes of one of its cells. */
const ROWS_SHOWN = 40;
const TABLE_SHOWN = 3_500;
const CELL_SHOWN = 500;
const VALUES_SHOWN = 24;
/** Characters of a type, which a stranger may make up. */
const LONGEST_TYPE = 64;

/** The first rows, with long cells cut: all of it stands in the definition. */
export function shownParameters({ parameters }: Tool): ShownParameters {
  const rows: ParameterRow[] = [];
  let room = TABLE_SHOWN;
  for (const parameter of parameters.slice(0, ROWS_SHOWN)) {
    const row = rowOf(parameter);
    room -= bytesOf([row.path, row.description, ...row.values, row.preset ?? []].flat());
    if (room < 0 && rows.length > 0) break;
    rows.push(row);
  }
  return { rows, left: parameters.length - rows.length };
}

function rowOf(parameter: Parameter): ParameterRow {
  const values = parameter.values.slice(0, VALUES_SHOWN).map(({ value }) => segments(value));
  const fitting = values.findIndex((_, at) => bytesOf(values.slice(0, at + 1).flat()) > CELL_SHOWN);
  const shown = fitting === -1 ? values : values.slice(0, Math.max(1, fitting));
  return {
    path: cell(parameter.path),
    type: typeInWords(parameter),
    required: parameter.required,
    description: cell(parameter.description ?? ''),
    values: shown.map((value) => cutAt(value, CELL_SHOWN)),
    valuesLeftOut: parameter.values.length - shown.length,
    ...(parameter.default !== undefined && { preset: cell(JSON.stringify(parameter.default)) }),
  };
}

const cell = (text: string): readonly Segment[] => cutAt(segments(text), CELL_SHOWN);

/** The definition as served, indented for reading; unseen characters shown. */
export function definitionText(definition: Json): readonly Segment[] {
  return segments(JSON.stringify(definition, null, 2));
}

/** `string`, `array of integer`, `string or null`; empty when the schema names no type. */
export function typeInWords({ types, itemTypes }: Parameter): string {
  return types
    .map((type) => (type === 'array' && itemTypes.length > 0 ? `array of ${itemTypes.join(' or ')}` : type))
    .map((type) => oneLine(type, LONGEST_TYPE))
    .join(' or ');
}
