import { type Passage, passageOf } from './passage.ts';
import { escapedKey } from './pointer.ts';
import type { Definition, Json, JsonObject, Tool } from './types.ts';

/** One string of a definition, or the name of a property. */
export interface Saying {
  /** JSON Pointer to the string; of a key, to the schema it names. */
  readonly field: string;
  readonly text: string;
  /** The same text in all strings that say it, for what is read of the text alone. */
  readonly passage: Passage;
  /**
   * What it says of the call. `key`: a property's name, or of an object that is no schema; `value`: an enum value,
   * constant, default, example, pattern or format;
   * `prose`: any other text of the input schema, or of a description served as a list or an object; `beside`:
   * of what comes back, and of fields that only some clients show; `reference`: where a
   * part of the input schema stands; `aside`: the rest, such as name, title and types.
   */
  readonly role: 'key' | 'value' | 'prose' | 'beside' | 'reference' | 'aside';
  /** Name of the nearest property around it. */
  readonly property: string;
  /** Of a key: the JSON Schema types of the property; empty where it says none. */
  readonly types: readonly string[];
}

/** Strings and names read of one definition; the largest real one measured has some 5,000. */
export const MAX_STRINGS = 100_000;

/** Deeper than this no key is taken for a name that no `properties` names; the deepest real schema measured has 14 levels. */
const MAX_DEPTH = 64;

/**
 * Every string of a definition at any depth, in served order, and the names of properties before what they hold:
 * referenced or not, known keyword or not, because clients hand the model what they like of it. The names of JSON's
 * types under `type`, a third of all strings, are left out: they say nothing. Keeps its own stack,
 * so that a definition nested a million deep is no error.
 */
export function stringsOf(definition: Definition): readonly Saying[] {
  const found: Saying[] = [];
  const open = [levelOf(definition as JsonObject, '', 'aside', '', false)];
  while (open.length > 0 && found.length < MAX_STRINGS) {
    const level = open.at(-1) as Level;
    const key = level.keys[level.next++];
    if (key === undefined) {
      open.pop();
      continue;
    }
    const child = level.value[key] as Json;
    const role = roleOf(level, key, child);
    const field = `${level.field}/${level.isList ? key : escapedKey(key)}`;
    const property = isName(level) ? key : level.property;
    if (typeof child === 'string') {
      if (!(key === 'type' && role === 'aside' && TYPES.has(child)))
        found.push({ field, text: child, passage: passageOf(child), role, property, types: NONE });
    } else if (typeof child === 'object' && child !== null) {
      const names = level.isList ? level.names : level.role === 'prose' && !level.names && NAMES.has(key);
      const inner = levelOf(child as JsonObject, field, role, property, names);
      if (names || open.length < MAX_DEPTH) addNames(inner, found);
      open.push(
        key === 'required' && role === 'key' ? withoutProperties(inner, level.value.properties) : inner,
      );
    }
  }
  return found;
}

/** The strings of several tools. */
export function stringsByTool(tools: readonly Tool[]): ReadonlyMap<Tool, readonly Saying[]> {
  return new Map(tools.map((tool) => [tool, stringsOf(tool.definition)]));
}

/** An object or a list that is being gone through. */
interface Level {
  readonly value: JsonObject;
  readonly keys: readonly string[];
  /** Index in `keys` of what comes next. */
  next: number;
  readonly isList: boolean;
  readonly field: string;
  readonly role: Saying['role'];
  readonly property: string;
  /** Its keys are names of properties, not keywords; of a list: those of its elements. */
  readonly names: boolean;
}

function levelOf(
  value: JsonObject,
  field: string,
  role: Level['role'],
  property: string,
  names: boolean,
): Level {
  return {
    value,
    keys: Object.keys(value),
    next: 0,
    isList: Array.isArray(value),
    field,
    role,
    property,
    names,
  };
}

/** Are the keys of a level names of properties? */
const isName = ({ names, isList }: Level): boolean => names && !isList;

function roleOf({ role, field, names, isList }: Level, key: string, child: Json): Level['role'] {
  if (field === '' && !READ_AS_A_WHOLE.has(key)) return isSaid(key, child) ? 'prose' : 'beside';
  if (role === 'aside') return field === '' && isSaid(key, child) ? 'prose' : 'aside';
  if (isList || names || role === 'value') return role;
  if (REFERENCES.has(key) && role === 'prose') return 'reference';
  if (SILENT.has(key)) return 'aside';
  if (key === 'required' && Array.isArray(child)) return 'key';
  return VALUES.has(key) ? 'value' : role;
}

/** The parts of a definition that speak of the call and are read here; a plain description is read as a whole. */
const isSaid = (key: string, child: Json): boolean =>
  key === 'inputSchema' || (key === 'description' && typeof child !== 'string');

/** The names of properties; elsewhere in a schema what no keyword is, and in a value served as an object each key. */
function addNames({ value, keys, field, isList, names, role }: Level, found: Saying[]): void {
  if (isList || !(role === 'prose' || role === 'value')) return;
  const all = names || role === 'value' ? keys : keys.filter((key) => !KEYWORDS.has(key));
  for (const name of all.toReversed())
    found.push({
      field: `${field}/${escapedKey(name)}`,
      text: name,
      passage: passageOf(name),
      role: 'key',
      property: name,
      types: typesOf(value[name]),
    });
}

/** The names that a schema requires and no property of it has. */
const withoutProperties = (level: Level, properties: Json | undefined): Level =>
  typeof properties === 'object' && properties !== null
    ? { ...level, keys: level.keys.filter((at) => !Object.hasOwn(properties, String(level.value[at]))) }
    : level;

function typesOf(schema: Json | undefined): readonly string[] {
  if (typeof schema !== 'object' || schema === null || !Object.hasOwn(schema, 'type')) return NONE;
  const { type } = schema as JsonObject;
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? type.filter((one) => typeof one === 'string') : NONE;
}

const NONE: readonly string[] = [];
/** What `type` may say (JSON Schema 2020-12). */
const TYPES = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']);

/** Keywords whose strings are no words (JSON Schema 2020-12 core and validation). */
const SILENT = new Set([
  'type',
  '$schema',
  '$id',
  '$anchor',
  '$dynamicAnchor',
  'contentEncoding',
  'contentMediaType',
]);
const REFERENCES = new Set(['$ref', '$dynamicRef']);
/** Keywords of JSON Schema (drafts 4 to 2020-12) and OpenAPI 3; the names of others are read. */
const KEYWORDS = new Set(
  `$anchor $comment $defs $dynamicAnchor $dynamicRef $id $ref $schema $vocabulary additionalItems additionalProperties
  allOf anyOf const contains contentEncoding contentMediaType contentSchema default definitions dependencies
  dependentRequired dependentSchemas deprecated description discriminator else enum example examples exclusiveMaximum
  exclusiveMinimum format if items maxContains maxItems maxLength maxProperties maximum minContains minItems minLength
  minProperties minimum multipleOf not nullable oneOf pattern patternProperties prefixItems properties propertyNames
  readOnly required then title type unevaluatedItems unevaluatedProperties uniqueItems writeOnly xml`.split(
    /\s+/,
  ),
);
/** Fields of a definition whose text is read on its own. */
const READ_AS_A_WHOLE = new Set(['name', 'title', 'description']);
/** Keywords that hold values; of a pattern and a format the names in them are read. */
const VALUES = new Set(['enum', 'const', 'default', 'examples', 'example', 'pattern', 'format']);
const NAMES = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
]);
