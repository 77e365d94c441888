import { childOf, escapedKey, unescapedKey } from '../pointer.ts';
import type { Json, JsonObject, Redactor, Span } from '../types.ts';
import { REDACTED, without } from './redactor.ts';

/** Blots definitions, and moves spans into them along. */
export interface Blotter {
  /** The same value where nothing is blotted; keys that become alike are numbered. */
  readonly json: <T extends Json>(value: T) => T;
  readonly text: (text: string) => string;
  /** Whether anything was blotted so far. */
  readonly touched: () => boolean;
  /**
   * A value whose spans, at any depth, are spans of `served`, with each a span of what became of that, and
   * whether a blot reaches into one. Of a span that is none of it, the quote alone is blotted.
   */
  readonly spans: <T>(value: T, served: Json) => Moved<T>;
}

interface Moved<T> {
  readonly value: T;
  readonly hit: boolean;
}

export function blotter(redactor: Redactor): Blotter {
  let touched = false;
  const renamed = new WeakMap<JsonObject, ReadonlyMap<string, string>>();
  const text = (served: string) => {
    const places = redactor.places(served);
    touched ||= places.length > 0;
    return without(served, places);
  };
  const json = (value: Json): Json => {
    if (typeof value === 'string') return text(value);
    if (typeof value === 'number') return Math.abs(value) < 1e5 ? value : number(value);
    if (value === null || typeof value !== 'object') return value;
    return Array.isArray(value) ? list(value) : object(value as JsonObject);
  };
  // A number is as telling as its digits.
  const number = (value: number): Json => {
    const digits = String(value);
    return text(digits) === digits ? value : REDACTED;
  };
  const list = (items: readonly Json[]): Json => {
    const blotted = items.map(json);
    return blotted.some((item, i) => item !== items[i]) ? blotted : items;
  };
  const object = (served: JsonObject): Json => {
    const names = new Map<string, string>();
    const taken = new Set(Object.keys(served));
    let same = true;
    const entries = Object.entries(served).map(([key, item]) => {
      const name = text(key);
      const free = name === key ? key : freeName(name, taken);
      if (free !== key) names.set(key, free);
      const blotted = json(item);
      same &&= free === key && blotted === item;
      return [free, blotted] as const;
    });
    if (names.size > 0) renamed.set(served, names);
    return same ? served : Object.fromEntries(entries);
  };
  const span = <T extends Span>(one: T, served: Json): Moved<T> => {
    const { value, pointer } = walk(served, one.field, renamed);
    if (typeof value !== 'string' || value.slice(one.start, one.end) !== one.quote) {
      const quote = text(one.quote);
      return { value: { ...one, field: text(pointer), quote }, hit: quote !== one.quote };
    }
    const places = redactor.places(value);
    const hit = places.some(([start, end]) => start < one.end && end > one.start);
    const start = moved(one.start, places, 0);
    const end = Math.min(moved(one.end, places, 1), start + LONGEST_QUOTE);
    const quote = without(value, places).slice(start, end);
    return { value: { ...one, field: text(pointer), start, end, quote }, hit };
  };
  return {
    json: json as Blotter['json'],
    text,
    touched: () => touched,
    spans: (value, served) => spansIn(value, (one) => span(one, served)),
  };
}

/** Moves every span inside a value of ours, wherever it stands: one that is forgotten would quote a secret. */
function spansIn<T>(value: T, move: (span: Span) => Moved<Span>): Moved<T> {
  if (typeof value !== 'object' || value === null) return { value, hit: false };
  if ('quote' in value && 'field' in value) return move(value as unknown as Span) as unknown as Moved<T>;
  const entries = Object.entries(value).map(([key, item]) => [key, spansIn<unknown>(item, move)] as const);
  const items = entries.map(([key, { value: item }]) => [key, item] as const);
  return {
    value: (Array.isArray(value) ? items.map(([, item]) => item) : Object.fromEntries(items)) as T,
    hit: entries.some(([, { hit }]) => hit),
  };
}

/** Whether a span quotes this value. */
export function quotes({ field, quote, start, end }: Span, served: Json): boolean {
  const { value } = walk(served, field, new WeakMap());
  return typeof value === 'string' && value.slice(start, end) === quote;
}

/** Evidence quotes so much at most. */
const LONGEST_QUOTE = 80;

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} ${n}`;
  taken.add(free);
  return free;
}

/** Where an offset comes to lie: one inside a blot at the blot's beginning (`side` 0) or end (1). */
function moved(offset: number, places: readonly (readonly [number, number])[], side: 0 | 1): number {
  let shift = 0;
  for (const [start, end] of places) {
    if (offset <= start) break;
    if (offset < end) return start + shift + side * REDACTED.length;
    shift += REDACTED.length - (end - start);
  }
  return offset + shift;
}

/** Follows a JSON Pointer through a value as served; `pointer` leads through what became of it. */
function walk(served: Json, field: string, renamed: WeakMap<JsonObject, ReadonlyMap<string, string>>) {
  let value: Json | undefined = served;
  const pointer = field.split('/').map((segment, index) => {
    if (index === 0) return segment;
    const key = unescapedKey(segment);
    const name =
      typeof value === 'object' && value !== null ? renamed.get(value as JsonObject)?.get(key) : undefined;
    value = childOf(value, key);
    return name === undefined ? segment : escapedKey(name);
  });
  return { value, pointer: pointer.join('/') };
}
