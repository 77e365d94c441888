import { hash } from 'node:crypto';
import { parametersOf } from './normalise-parameters.ts';
import type { Declared, Definition, Hint, Json, JsonObject, Tool } from './types.ts';

/**
 * Makes one tool definition ready for judging: its digest, its strings, its flattened parameters and
 * what its annotations declare. Pure and total: a malformed definition gives an emptier Tool, never
 * an error. Nothing is rewritten; every pointer leads into the definition as served.
 */
export function normalise(definition: Definition): Tool {
  const { name, title, description } = definition;
  const declared = declaredOf(definition.annotations);
  return {
    definition,
    digest: digestOf(definition),
    name: typeof name === 'string' ? name : '',
    title: typeof title === 'string' ? title : undefined,
    description: typeof description === 'string' ? description : '',
    parameters: parametersOf(definition),
    declared,
  };
}

/** SHA-256, lower-case hex, of the canonical JSON of a value. */
export function digestOf(value: Json): string {
  return hash('sha256', canonicalJson(value));
}

/**
 * JSON with object keys sorted by UTF-16 code unit and no white space (the key order and number
 * format of RFC 8785). It keeps its own stack, so that a value nested a million deep is no error.
 */
export function canonicalJson(value: Json): string {
  let out = '';
  // Two stacks in step: where `text` holds a string it is finished JSON, else `values` is still to write.
  const values: Json[] = [value];
  const text: (string | undefined)[] = [undefined];
  while (values.length > 0) {
    const next = values.pop() as Json;
    const finished = text.pop();
    if (finished !== undefined) out += finished;
    else if (Array.isArray(next)) {
      const items = next as readonly Json[];
      values.push(null);
      text.push(']');
      for (let i = items.length - 1; i >= 0; i--) {
        values.push(items[i] as Json, null);
        text.push(undefined, i > 0 ? ',' : '[');
      }
      if (items.length === 0) out += '[';
    } else if (typeof next === 'object' && next !== null) {
      const object = next as JsonObject;
      const keys = sorted(Object.keys(object));
      values.push(null);
      text.push('}');
      for (let i = keys.length - 1; i >= 0; i--) {
        const key = keys[i] as string;
        values.push(object[key] as Json, null);
        text.push(undefined, `${i > 0 ? ',' : '{'}${JSON.stringify(key)}:`);
      }
      if (keys.length === 0) out += '{';
    } else out += JSON.stringify(next);
  }
  return out;
}

/** In place, by UTF-16 code unit. Most objects have few keys, for which this is quicker than the built-in. */
function sorted(keys: string[]): string[] {
  if (keys.length > 16) return keys.sort();
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] as string;
    let k = i;
    for (; k > 0 && (keys[k - 1] as string) > key; k--) keys[k] = keys[k - 1] as string;
    keys[k] = key;
  }
  return keys;
}

const HINTS: readonly Hint[] = ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'];

function declaredOf(annotations: Json | undefined): Declared {
  if (typeof annotations !== 'object' || annotations === null || Array.isArray(annotations)) return {};
  const served = annotations as JsonObject;
  const declared: { -readonly [K in keyof Declared]: Declared[K] } = {};
  if (typeof served.title === 'string') declared.title = served.title;
  for (const hint of HINTS) {
    const claim = served[hint];
    if (typeof claim === 'boolean') declared[hint] = claim;
  }
  return declared;
}
