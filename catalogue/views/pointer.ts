import { keysOf, valueAt } from '../../scanner/pointer.ts';
import type { Json } from '../../scanner/types.ts';
import { oneLine } from './text.ts';

/** The string at a JSON Pointer (RFC 6901) of a definition, or undefined when no string is there. */
export function stringAt(document: Json, pointer: string): string | undefined {
  const value = valueAt(document, pointer);
  return typeof value === 'string' ? value : undefined;
}

/**
 * A pointer as a reader would say it: `description`, `parameter ids`, `parameter action, allowed value 2`. The keys
 * are a stranger's: fit to be shown, on one line.
 */
export function fieldInWords(pointer: string): string {
  const keys = keysOf(pointer).map((key) => oneLine(key, LONGEST_KEY));
  if (keys.length === 1) return keys[0]!;
  const words: string[] = [];
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    if (key === 'properties' && at + 1 < keys.length) words.push(`parameter ${keys[++at]}`);
    else if (key === 'enum' && at + 1 < keys.length) words.push(`allowed value ${Number(keys[++at]) + 1}`);
    else if (key === 'required' && at === keys.length - 2) words.push('required parameter');
    else if (key === 'const' && at === keys.length - 1) words.push('the one allowed value');
    else if (ITSELF.has(key) && at === keys.length - 1) words.push(key);
  }
  return words.length > 0 ? words.join(', ') : keys.join(' / ');
}

/** Where words stand, and the words, as a reader is told of them. */
export interface ToldWords {
  readonly field: string;
  readonly quote: string;
}

/**
 * A piece of evidence for readers. One that points at a parameter’s type rests on the parameter being there: it is
 * told by the parameter’s name, of which “boolean” says nothing.
 */
export function toldWords({ field, quote }: { readonly field: string; readonly quote: string }): ToldWords {
  const keys = keysOf(field);
  return keys.at(-1) === 'type' && keys.at(-3) === 'properties'
    ? { field: 'parameter', quote: oneLine(keys.at(-2)!, LONGEST_KEY) }
    : { field: fieldInWords(field), quote };
}

/** Words of evidence in the middle of a sentence; one of the values of a parameter is told with the parameter. */
export function briefly(document: Json, piece: { readonly field: string; readonly quote: string }): string {
  const keys = keysOf(piece.field);
  const value = stringAt(document, piece.field) ?? piece.quote;
  return keys.at(-2) === 'enum' && value.length <= LONGEST_VALUE
    ? oneLine(`${keys[keys.lastIndexOf('properties') + 1]}: ${value}`, LONGEST_KEY)
    : toldWords(piece).quote;
}

/** Keywords of a schema that are said as they are. */
const ITSELF: ReadonlySet<string> = new Set(['description', 'title', 'default', 'pattern']);
/** Characters of a key, a parameter's name, that are shown. */
const LONGEST_KEY = 128;
/** Characters of an allowed value that is told whole. */
const LONGEST_VALUE = 40;
