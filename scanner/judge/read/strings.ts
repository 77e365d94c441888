import type { Definition, Json, JsonObject } from '../../types.ts';

/** One string of a definition beside its name, title and description. */
export interface Saying {
  /** JSON Pointer to the string; of a key, to the schema it names. */
  readonly field: string;
  readonly text: string;
  /** `key`: a property's name; `value`: an enum value, constant, default or example; `prose`: anything else. */
  readonly role: 'key' | 'value' | 'prose';
  /** Name of the nearest property around it. */
  readonly property: string;
  /** JSON Schema types of that property; empty where it says none. */
  readonly types: readonly string[];
}

/** Strings read of one definition; the largest real schema measured holds 2,900. */
const MAX_STRINGS = 20_000;

/**
 * Every string of the input schema at any depth, referenced or not, known keyword or not, and the strings of a
 * description that was served as a list or an object. Types, patterns, formats and references say nothing.
 */
export function stringsOf({ inputSchema, description }: Definition): readonly Saying[] {
  const found: Saying[] = [];
  const open: Node[] = [];
  const none = { property: '', types: [], role: 'prose', names: false } as const;
  if (inputSchema !== undefined) open.push({ value: inputSchema, field: '/inputSchema', ...none });
  if (description !== undefined && typeof description !== 'string')
    open.push({ value: description, field: '/description', ...none });
  for (let node = open.pop(); node !== undefined && found.length < MAX_STRINGS; node = open.pop()) {
    const { value, field, property, types, role } = node;
    if (typeof value === 'string') found.push({ field, text: value, role, property, types });
    else if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--)
        open.push({ ...node, value: value[i] as Json, field: `${field}/${i}` });
    } else if (typeof value === 'object' && value !== null) inside(node, value as JsonObject, open, found);
  }
  return found;
}

interface Node {
  readonly value: Json;
  readonly field: string;
  readonly property: string;
  readonly types: readonly string[];
  readonly role: Saying['role'];
  /** Its keys are names of properties, not keywords. */
  readonly names: boolean;
}

function inside(node: Node, value: JsonObject, open: Node[], found: Saying[]): void {
  const { field, names } = node;
  const types = names ? node.types : typesOf(value, node.types);
  const keys = Object.keys(value);
  for (let i = keys.length - 1; i >= 0; i--) {
    const key = keys[i] as string;
    if (!names && SILENT.has(key)) continue;
    const child = value[key] as Json;
    const at = `${field}/${/[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key}`;
    if (names) {
      const own = isObject(child) ? typesOf(child, NO_TYPES) : NO_TYPES;
      found.push({ field: at, text: key, role: 'key', property: key, types: own });
      open.push({ value: child, field: at, property: key, types: own, role: 'prose', names: false });
    } else
      open.push({
        value: child,
        field: at,
        property: node.property,
        types,
        role: VALUES.has(key) || node.role === 'value' ? 'value' : 'prose',
        names: NAMES.has(key) && node.role !== 'value',
      });
  }
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typesOf({ type }: JsonObject, known: readonly string[]): readonly string[] {
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? type.filter((one): one is string => typeof one === 'string') : known;
}

const NO_TYPES: readonly string[] = [];
/** Keywords whose strings are no words (JSON Schema 2020-12 core and validation). */
const SILENT = new Set([
  'type',
  'pattern',
  'format',
  '$ref',
  '$schema',
  '$id',
  '$anchor',
  '$dynamicRef',
  'required',
  'contentEncoding',
  'contentMediaType',
]);
const VALUES = new Set(['enum', 'const', 'default', 'examples', 'example']);
const NAMES = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']);
