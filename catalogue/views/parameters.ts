/** The parameters of a tool as a table, and its definition as JSON. */
import type { Json, Parameter, Tool } from '../../scanner/types.ts';
import { oneLine, type Segment, segments } from './text.ts';

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

const VALUES_SHOWN = 24;
/** Characters of a type, which a stranger may make up. */
const LONGEST_TYPE = 64;

export function parameterRows({ parameters }: Tool): ParameterRow[] {
  return parameters.map((parameter) => ({
    path: segments(parameter.path),
    type: typeInWords(parameter),
    required: parameter.required,
    description: segments(parameter.description ?? ''),
    values: parameter.values.slice(0, VALUES_SHOWN).map(({ value }) => segments(value)),
    valuesLeftOut: Math.max(0, parameter.values.length - VALUES_SHOWN),
    ...(parameter.default !== undefined && { preset: segments(JSON.stringify(parameter.default)) }),
  }));
}

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
