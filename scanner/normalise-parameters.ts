import { escapedKey, pointerIn, valueAt } from './pointer.ts';
import type { Definition, Json, JsonObject, Parameter } from './types.ts';

/** A schema deeper than this is read down to here; real schemas end at 14 (measured on 3,612 tools). */
const MAX_DEPTH = 24;
/** At most this many schema nodes are visited for one tool, so that shared $refs cannot multiply. */
const MAX_NODES = 5_000;
/** At most this many schemas are open on the way down: a chain of $refs grows no deeper by each. */
const MAX_OPEN = 200;

/**
 * Every parameter of a tool's input schema, in served order, found through `properties`, `items`,
 * `$ref` into the same definition, `allOf/anyOf/oneOf`, `if/then/else`, `additionalProperties` and
 * `patternProperties`. A property reached twice by one path (two branches of a union) is told once,
 * with the values of both.
 */
export function parametersOf(definition: Definition): readonly Parameter[] {
  const root = definition.inputSchema;
  if (!isObject(root)) return [];
  const walk: Walk = { definition, found: new Map(), open: new Set(), nodes: 0 };
  visitObject(walk, root, '/inputSchema', '', 0);
  return [...walk.found.values()];
}

interface Walk {
  readonly definition: Definition;
  readonly found: Map<string, Draft>;
  /** Schemas being visited on the way down; meeting one again is a cycle. */
  readonly open: Set<JsonObject>;
  nodes: number;
}
/** A Parameter still being gathered. */
interface Draft extends Parameter {
  types: readonly string[];
  itemTypes: readonly string[];
  required: boolean;
  description: string | undefined;
  values: { value: string; field: string }[];
  default: Json | undefined;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Looks through one schema for properties, at `path` (the dotted path of the parameter it describes). */
function visitObject(walk: Walk, schema: JsonObject, field: string, path: string, depth: number): void {
  if (depth > MAX_DEPTH || walk.open.size > MAX_OPEN || walk.nodes++ > MAX_NODES || walk.open.has(schema))
    return;
  walk.open.add(schema);
  const { properties } = schema;
  if (isObject(properties)) {
    const required = Array.isArray(schema.required) ? schema.required : [];
    for (const name of Object.keys(properties)) {
      const property = properties[name];
      if (!isObject(property)) continue;
      const at = `${field}/properties/${escapedKey(name)}`;
      const inner = path === '' ? name : `${path}.${name}`;
      const draft = draftAt(walk, name, at, inner, depth);
      if (required.includes(name)) draft.required = true;
      gather(walk, property, at, draft, depth, false);
      if (holdsMore(property)) visitObject(walk, property, at, inner, depth + 1);
    }
  }
  if (branches(schema))
    for (const [branch, at] of branchesOf(walk, schema, field)) visitObject(walk, branch, at, path, depth);
  for (const key of ['items', 'additionalProperties'] as const) {
    const child = schema[key];
    if (isObject(child)) visitObject(walk, child, `${field}/${key}`, path, depth + 1);
  }
  if (isObject(schema.patternProperties))
    for (const [key, child] of Object.entries(schema.patternProperties))
      if (isObject(child))
        visitObject(walk, child, `${field}/patternProperties/${escapedKey(key)}`, path, depth + 1);
  walk.open.delete(schema);
}

function draftAt(walk: Walk, name: string, field: string, path: string, depth: number): Draft {
  const known = walk.found.get(path);
  if (known) return known;
  // Every key from the start, so that all parameters have one shape and are read quickly.
  const draft: Draft = {
    name,
    field,
    path,
    types: NO_TYPES,
    itemTypes: NO_TYPES,
    required: false,
    description: undefined,
    values: [],
    default: undefined,
    depth,
  };
  walk.found.set(path, draft);
  return draft;
}

/** Shared, and made this way so that the engine knows it as an array of strings like all others. */
const NO_TYPES: readonly string[] = [''].slice(1);

/** Adds to a parameter what one schema says about its own value. `inItems`: the schema of its elements. */
function gather(
  walk: Walk,
  schema: JsonObject,
  field: string,
  draft: Draft,
  depth: number,
  inItems: boolean,
): void {
  if (depth > MAX_DEPTH || walk.nodes++ > MAX_NODES) return;
  if (typeof schema.type === 'string') addType(draft, schema.type, inItems);
  else if (Array.isArray(schema.type))
    for (const type of schema.type) if (typeof type === 'string') addType(draft, type, inItems);
  if (typeof schema.description === 'string' && !inItems) draft.description ??= schema.description;
  if (schema.default !== undefined && !inItems && draft.default === undefined) draft.default = schema.default;
  if (Array.isArray(schema.enum))
    schema.enum.forEach((value, i) => {
      if (typeof value === 'string') draft.values.push({ value, field: `${field}/enum/${i}` });
    });
  if (typeof schema.const === 'string') draft.values.push({ value: schema.const, field: `${field}/const` });
  if (branches(schema))
    for (const [branch, at] of branchesOf(walk, schema, field))
      gather(walk, branch, at, draft, depth + 1, inItems);
  if (isObject(schema.items) && !inItems)
    gather(walk, schema.items, `${field}/items`, draft, depth + 1, true);
}

/** Types are few: a new array of the right length costs less than one that can grow. */
function addType(draft: Draft, type: string, inItems: boolean): void {
  const types = inItems ? draft.itemTypes : draft.types;
  if (types.includes(type)) return;
  if (inItems) draft.itemTypes = [...types, type];
  else draft.types = [...types, type];
}

/** Can anything lie inside? Most properties are plain values. */
const holdsMore = (schema: JsonObject): boolean =>
  schema.properties !== undefined ||
  schema.items !== undefined ||
  schema.additionalProperties !== undefined ||
  schema.patternProperties !== undefined ||
  branches(schema);

/** Has the schema others beside it? Most have none, and a generator for each would cost. */
const branches = (schema: JsonObject): boolean =>
  schema.anyOf !== undefined ||
  schema.$ref !== undefined ||
  schema.oneOf !== undefined ||
  schema.allOf !== undefined ||
  schema.if !== undefined ||
  schema.then !== undefined ||
  schema.else !== undefined;

const UNIONS = ['allOf', 'anyOf', 'oneOf'] as const;
const CONDITIONS = ['if', 'then', 'else'] as const;

/** The schemas that apply beside this one: union members, conditions and what `$ref` points at. */
function* branchesOf(walk: Walk, schema: JsonObject, field: string): Generator<[JsonObject, string]> {
  for (const key of UNIONS) {
    const members = schema[key];
    if (Array.isArray(members))
      for (let i = 0; i < members.length; i++)
        if (isObject(members[i])) yield [members[i] as JsonObject, `${field}/${key}/${i}`];
  }
  for (const key of CONDITIONS) {
    const child = schema[key];
    if (isObject(child)) yield [child, `${field}/${key}`];
  }
  if (typeof schema.$ref === 'string') {
    const target = resolve(walk.definition, schema.$ref);
    if (target) yield target;
  }
}

/** Follows a same-document reference; `#` is the input schema's root. Anything else is left unread. */
function resolve(definition: Definition, reference: string): [JsonObject, string] | undefined {
  const fragment = pointerIn(reference);
  if (fragment === undefined) return undefined;
  const node = valueAt(definition.inputSchema as Json, fragment);
  return isObject(node) ? [node, `/inputSchema${fragment}`] : undefined;
}
