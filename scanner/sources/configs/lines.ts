import type { Node } from 'jsonc-parser';
import { parse as parseToml } from 'smol-toml';
import { type Document, isCollection, isMap, isPair, isScalar, type LineCounter } from 'yaml';
import type { Json } from '../../types.ts';
import { at } from '../foreign-json.ts';

/** Where in its file a value of a configuration was written, and each key of it. Lines count from 1. */
export interface Lines {
  /** The line of a key below a value, by its dotted path; of the nearest above it where that is not known. */
  of(value: Json, field: string): number | undefined;
}

interface Notes extends Lines {
  note(container: unknown, key: string, line: number): void;
}

/** Lines of containers and of their keys, by the very values that were read. */
function notes(): Notes {
  const own = new WeakMap<object, number>();
  const keys = new WeakMap<object, Map<string, number>>();
  return {
    note(container, key, line) {
      if (!isHeld(container)) return;
      const lines = keys.get(container) ?? new Map<string, number>();
      keys.set(container, lines.set(key, line));
      const value = (container as Record<string, unknown>)[key];
      if (isHeld(value)) own.set(value, line);
    },
    of(value, field) {
      let line = isHeld(value) ? own.get(value) : undefined;
      let held: Json | undefined = value;
      for (const key of field === '' ? [] : field.split('.')) {
        line = (isHeld(held) && keys.get(held)?.get(key)) || line;
        held = at(held, [key]);
      }
      return line;
    },
  };
}

const isHeld = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** @param value what `getNodeValue(tree)` gave */
export function jsonLines(tree: Node, value: unknown, text: string): Lines {
  const noted = notes();
  const lineAt = counter(text);
  const walk = (node: Node, container: unknown): void => {
    for (const [index, child] of (node.children ?? []).entries()) {
      const isProperty = node.type === 'object';
      const key = isProperty ? String(child.children?.[0]?.value) : String(index);
      const held = isProperty ? child.children?.[1] : child;
      noted.note(container, key, lineAt(child.offset));
      if (held !== undefined) walk(held, (container as Record<string, unknown>)?.[key]);
    }
  };
  walk(tree, value);
  return noted;
}

/** @param value what `document.toJS()` gave */
export function yamlLines(document: Document, value: unknown, counted: LineCounter): Lines {
  const noted = notes();
  const walk = (node: unknown, container: unknown): void => {
    if (!isCollection(node)) return;
    for (const [index, item] of node.items.entries()) {
      const key = isMap(node) && isPair(item) && isScalar(item.key) ? String(item.key.value) : String(index);
      const start = isPair(item) ? item.key : item;
      const offset = (start as { range?: [number, number, number] } | null)?.range?.[0];
      if (offset !== undefined) noted.note(container, key, counted.linePos(offset).line);
      walk(isPair(item) ? item.value : item, (container as Record<string, unknown> | undefined)?.[key]);
    }
  };
  walk(document.contents, value);
  return noted;
}

/**
 * The parser tells no places, so that headers and keys are read line by line, each as a document of its own. A line of
 * a multi-line string that looks like one may be taken for it: where a value stands is told, never what it is.
 * @param value what the whole text was read as
 */
export function tomlLines(value: Json, text: string): Lines {
  const noted = notes();
  const named = new Set<string>();
  let table: readonly string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const header = /^\s*\[(?!\[)(.+)\]\s*(?:#.*)?$/.exec(line)?.[1];
    const key = /^\s*([^=#[\]]+?)\s*=/.exec(line)?.[1];
    if (header !== undefined) table = keysOf(header);
    const path = header === undefined ? [...table, ...(key === undefined ? [] : keysOf(key))] : table;
    // Each part of a path where it is first named.
    for (let depth = 0; depth < path.length; depth += 1) {
      const part = JSON.stringify(path.slice(0, depth + 1));
      if (!named.has(part)) noted.note(at(value, path.slice(0, depth)), path[depth]!, index + 1);
      named.add(part);
    }
  }
  return noted;
}

/** The parts of a dotted key; none for what is no key. */
function keysOf(dotted: string): readonly string[] {
  try {
    const keys: string[] = [];
    let held = parseToml(`${dotted} = 0`) as unknown;
    while (typeof held === 'object' && held !== null) {
      const [entry] = Object.entries(held);
      keys.push(entry![0]);
      held = entry![1];
    }
    return keys;
  } catch {
    return [];
  }
}

function counter(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
