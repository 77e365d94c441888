import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { Unfit } from './unfit.ts';

/**
 * Edits of JSON with comments that touch nothing but what they add or set: comments, order, line ends, a byte
 * order mark and the style of what stands there stay. Every function takes a text and gives the new one.
 */

export type Path = readonly string[];

/** @throws {Unfit} when the text does not parse, or its root is no object. */
export function rootOf(text: string): Node {
  const errors: ParseError[] = [];
  const root = parseTree(blank(text), errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined) {
    throw new Unfit(`it is not JSON from line ${text.slice(0, error.offset).split('\n').length} on`);
  }
  if (root?.type !== 'object') throw new Unfit('it holds no object');
  return root;
}

/** The node under a path of keys; of keys given twice the last, as every reader takes it. */
export function nodeAt(text: string, path: Path): Node | undefined {
  let node: Node | undefined = rootOf(text);
  for (const key of path) {
    node = (node?.type === 'object' ? node.children : [])?.findLast(
      (property) => property.children?.[0]?.value === key && property.children.length === 2,
    )?.children?.[1];
  }
  return node;
}

/** The strings of a list; none where there is no list. */
export function stringsAt(text: string, path: Path): readonly string[] {
  const node = nodeAt(text, path);
  if (node === undefined) return [];
  if (node.type !== 'array') throw new Unfit(`${nameOf(path)} is no list`);
  return (node.children ?? []).flatMap(({ type, value }) => (type === 'string' ? [value as string] : []));
}

/** Adds those strings to a list that it does not hold yet, the list itself where there is none. */
export function addStrings(text: string, path: Path, strings: readonly string[]): string {
  const held = stringsAt(text, path);
  const fresh = [...new Set(strings)].filter((one) => !held.includes(one)).map((one) => JSON.stringify(one));
  if (fresh.length === 0) return text;
  const made = nodeAt(text, path) === undefined ? addProperty(text, path, '[]') : text;
  return insert(made, nodeAt(made, path)!, fresh);
}

/** Takes a string out of a list, with the comma that parts it from the next. */
export function dropStrings(text: string, path: Path, unwanted: (one: string) => boolean): string {
  stringsAt(text, path);
  const items = nodeAt(text, path)?.children ?? [];
  const at = items.findIndex(({ type, value }) => type === 'string' && unwanted(value as string));
  if (at === -1) return text;
  const [before, item, after] = [items[at - 1], items[at]!, items[at + 1]];
  const [from, to] =
    after !== undefined
      ? [item.offset, after.offset]
      : [before === undefined ? item.offset : endOf(before), endOf(item)];
  return dropStrings(text.slice(0, from) + text.slice(to), path, unwanted);
}

/** Sets members of an object, adding those that are new at its end; the objects on the way are made. */
export function setMembers(text: string, path: Path, members: Iterable<readonly [string, string]>): string {
  let made = nodeAt(text, path) === undefined ? addProperty(text, path, '{}') : text;
  if (nodeAt(made, path)!.type !== 'object') throw new Unfit(`${nameOf(path)} is no object`);
  const fresh: string[] = [];
  for (const [key, value] of members) {
    const held = nodeAt(made, [...path, key]);
    if (held === undefined) fresh.push(`${JSON.stringify(key)}: ${value}`);
    else if (made.slice(held.offset, endOf(held)) !== value) {
      made = made.slice(0, held.offset) + value + made.slice(endOf(held));
    }
  }
  return fresh.length === 0 ? made : insert(made, nodeAt(made, path)!, fresh);
}

/** Adds a member before the one of that key, which stands in the object. */
export function addBefore(text: string, path: Path, key: string, member: string): string {
  const object = nodeAt(text, path)!;
  const at = object.children!.findIndex((property) => property.children?.[0]?.value === key);
  return insert(text, object, [member], at);
}

function addProperty(text: string, path: Path, value: string): string {
  const parent = path.slice(0, -1);
  const made = nodeAt(text, parent) === undefined ? addProperty(text, parent, '{}') : text;
  const object = nodeAt(made, parent)!;
  if (object.type !== 'object') throw new Unfit(`${nameOf(parent)} is no object`);
  return insert(made, object, [`${JSON.stringify(path.at(-1))}: ${value}`]);
}

/** Puts items into an object or list, before the child of that index; in the style of what stands there. */
function insert(text: string, container: Node, items: readonly string[], before?: number): string {
  const children = container.children ?? [];
  const index = before ?? children.length;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const [first] = children;
  if (first === undefined) {
    const outer = indentAt(text, container.offset);
    const inner = `${eol}${outer}${unitOf(text)}`;
    const start = container.offset + 1;
    const rest = text.slice(start).match(/^[ \t]*(?=[}\]])/)?.[0].length ?? 0;
    const close = /^[ \t]*\r?\n/.test(text.slice(start)) ? '' : `${eol}${outer}`;
    return splice(text, start, start + rest, `${items.map((one) => inner + one).join(',')}${close}`);
  }
  const isTall = /\n[ \t]*$/.test(text.slice(container.offset + 1, first.offset));
  const parting = isTall ? `${eol}${indentAt(text, first.offset)}` : ' ';
  const list = items.map((one) => parting + one).join(',');
  if (index === 0) {
    const start = container.offset + 1;
    return splice(text, start, start, isTall ? `${list},` : `${items.join(', ')}, `);
  }
  const previous = children[index - 1]!;
  const { comma, lineEnd } = after(text, endOf(previous));
  const tail = comma === undefined ? '' : ',';
  const edited = splice(text, isTall ? lineEnd : (comma ?? endOf(previous)), undefined, list + tail);
  return comma === undefined ? splice(edited, endOf(previous), undefined, ',') : edited;
}

/** Where the comma after a value ends, and where something can follow on the next line, comments passed over. */
function after(text: string, end: number): { readonly comma?: number; readonly lineEnd: number } {
  const toComma = /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*(?=,)/.exec(text.slice(end));
  const from = toComma === null ? end : end + toComma[0].length + 1;
  const rest = /^(?:[ \t]|\/\*.*?\*\/|\/\/[^\r\n]*)*(?=\r?\n)/.exec(text.slice(from));
  const lineEnd = from + (rest?.[0].trimEnd().length ?? 0);
  return toComma === null ? { lineEnd } : { comma: from, lineEnd };
}

function splice(text: string, from: number, to: number | undefined, by: string): string {
  return text.slice(0, from) + by + text.slice(to ?? from);
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

/** The white space at the head of the line. */
function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1);
  return /^[ \t]*/.exec(line)![0];
}

function unitOf(text: string): string {
  return /^\uFEFF?\s*\{\s*?\n([ \t]+)/.exec(text)?.[1] ?? '  ';
}

/** A byte order mark is white space to the parser; offsets stay. */
function blank(text: string): string {
  return text.replace(/^\uFEFF/, ' ');
}

function nameOf(path: Path): string {
  return path.map((key) => JSON.stringify(key)).join(' of ');
}
