import type { Json, JsonObject } from '../../types.ts';
import { at, isList, isObject } from '../foreign-json.ts';

/** What a list of inputs comes to: what can be given, and the names of what only a user can give. */
export interface Given<T> {
  readonly values: T;
  readonly needs: readonly string[];
}

/**
 * Words of a command line (server.json `packageArguments`): positional ones by value, named ones as the
 * name and, as a word of its own, the value. A folder that must exist becomes `{DIR}`, the empty private
 * folder of the run. Optional ones without a value are left out.
 */
export function argumentWords(list: Json | undefined): Given<readonly string[]> {
  const inputs = (isList(list) ? list : []).filter(isObject);
  const read = inputs.map((input) => {
    const value = valueOfInput(input) ?? (isRequired(input) && isPath(input) ? '{DIR}' : undefined);
    const name = textAt(input, 'name');
    if (name === undefined) return words(value === undefined ? [] : [value], value, input);
    if (value !== undefined) return words([name, value], value, input);
    return takesValue(input) ? words([], value, input) : { values: [name], needs: [] };
  });
  return {
    values: read.flatMap(({ values }) => values),
    needs: read.flatMap(({ needs }) => needs),
  };
}

/** A map by name (server.json `environmentVariables`, `headers`). */
export function namedValues(list: Json | undefined): Given<Readonly<Record<string, string>>> {
  const inputs = (isList(list) ? list : []).filter(isObject);
  const values: [string, string][] = [];
  const needs: string[] = [];
  for (const input of inputs) {
    const name = textAt(input, 'name');
    const value = valueOfInput(input);
    if (name === undefined) continue;
    if (value !== undefined) values.push([name, value]);
    else if (isRequired(input)) needs.push(name);
  }
  return { values: Object.fromEntries(values), needs };
}

/** A template whose `{name}`s stand for variables, e.g. a remote's address. */
export function filledIn(template: string, variables: Json | undefined): Given<string> {
  const needs: string[] = [];
  const values = template.replace(/\{([^{}]+)\}/g, (written, name: string) => {
    const input = isObject(variables) && Object.hasOwn(variables, name) ? variables[name] : undefined;
    const value = isObject(input) ? valueOfInput(input) : undefined;
    if (value === undefined) needs.push(name);
    return value ?? written;
  });
  return { values, needs };
}

/** The value an input has without a user: the fixed one, the default, else the first choice. */
function valueOfInput(input: JsonObject): string | undefined {
  const fixed = textAt(input, 'value');
  if (fixed !== undefined) {
    const { values, needs } = filledIn(fixed, input.variables);
    // An unknown `{x}` stays as it is (schema 2025-12-11); one that a user must fill makes no value.
    const asked = needs.filter((name) => isObject(input.variables) && Object.hasOwn(input.variables, name));
    return asked.length === 0 ? values : undefined;
  }
  const choice = isRequired(input) && isList(input.choices) ? input.choices[0] : undefined;
  return textAt(input, 'default') ?? (typeof choice === 'string' ? choice : undefined);
}

function words(
  values: readonly string[],
  value: string | undefined,
  input: JsonObject,
): Given<readonly string[]> {
  const name = textAt(input, 'name') ?? textAt(input, 'valueHint') ?? 'an argument';
  return { values, needs: value === undefined && isRequired(input) ? [name] : [] };
}

/** A named argument with none of these is a flag. */
function takesValue(input: JsonObject): boolean {
  const hints = ['value', 'placeholder', 'choices', 'format', 'valueHint', 'variables'];
  return input.isSecret === true || hints.some((key) => at(input, [key]) !== undefined);
}

function isRequired(input: JsonObject): boolean {
  return input.isRequired === true;
}

function isPath(input: JsonObject): boolean {
  return input.format === 'filepath' || input.format === 'file_path';
}

function textAt(input: JsonObject, key: string): string | undefined {
  const value = at(input, [key]);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && !value.includes('\0') ? value : undefined;
}
