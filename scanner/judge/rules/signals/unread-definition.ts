import { valueAt } from '../../../pointer.ts';
import type { Json, JsonObject, Tool } from '../../../types.ts';

/** Are name, description and schema what the specification says they are, and does the schema tell the input? */
export function isWhole({ definition, parameters }: Tool): boolean {
  const { description, title, inputSchema } = definition;
  if ([description, title].some((text) => text !== undefined && typeof text !== 'string')) return false;
  const undescribed = parameters.filter(({ description }) => description === undefined);
  if (undescribed.some(({ field }) => !isText(valueAt(definition, `${field}/description`)))) return false;
  if (inputSchema !== undefined && !isObject(inputSchema)) return false;
  const { properties, $ref } = (inputSchema ?? {}) as JsonObject;
  if (properties !== undefined && !isObject(properties)) return false;
  return parameters.length > 0 || !($ref !== undefined || takesInput(String(description ?? '')));
}

const isObject = (value: Json): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: Json | undefined): boolean => value === undefined || typeof value === 'string';

/** Does a sentence that is no advice speak of what the caller gives? */
const takesInput = (description: string): boolean =>
  STARTS_WITH_INPUT.test(description) ||
  description
    .split(/[.!?](?:\s|$)|\n/)
    .some((sentence) => TAKES_INPUT.test(sentence) && !/\byou can\b|^\W*(?:use|call|see)\b/i.test(sentence));

/**
 * `the given note`, `gets it by its id`: said where the caller gives something. Not `a given period`, whichever that
 * is, and not `lists them, by name`, which tells the order.
 */
const TAKES_INPUT =
  /\b(?:(?:the|your|any|this|each|from|by|for|of) (?:given|specified|supplied|requested|desired)|an? (?:specified|supplied|requested|desired)) (?!tool)\w+|^(?!\W*(?:lists?|sorts?)\b).*\bby (?:its |their |the |an? )?(?:id|name|url|uuid|path|key|query|keyword|number|slug|title|hash|address)\b/i;

/** `translates a text`, `runs a query` */
const STARTS_WITH_INPUT =
  /^\W*(?:search(?:es)?|looks? up|translates?|converts?|summari[sz]es?|quer(?:y|ies)|reads? an?(?! (?:\w+ )?lists?\b)|fetch(?:es)? an?(?! (?:\w+ )?lists?\b)|runs? an?|executes? an?) \w+/i;
