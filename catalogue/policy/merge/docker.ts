import { isMap, isScalar, isSeq, parseDocument, type Scalar, stringify, YAMLMap } from 'yaml';
import { escapeUnseen } from '../quote.ts';
import { objectUnder, words } from '../values.ts';
import type { Merge } from './merge.ts';
import { notWritten, Unfit } from './unfit.ts';

/** One entry a server; a list that is there already only grows shorter. Other entries are not touched. */
export const intoDocker: Merge = (text, { document }) => {
  read(text);
  return Object.entries(objectUnder(document)).reduce((made, [key, on]) => {
    const { value, map } = read(made);
    const node = map?.get(key, true);
    const held = value[key];
    const tools = Array.isArray(held) ? words(held).filter((one) => words(on).includes(one)) : words(on);
    if (Array.isArray(held) && held.length === tools.length) return made;
    const merged = node === undefined ? append(made, map, key, tools) : replace(made, node, tools);
    const want = JSON.stringify(Object.entries({ ...value, [key]: tools }).sort());
    if (JSON.stringify(Object.entries(read(merged).value).sort()) !== want) {
      throw new Unfit('it is written in a way that cannot be edited in place');
    }
    return merged;
  }, text);
};

function append(text: string, map: YAMLMap | undefined, key: string, tools: readonly string[]): string {
  if (map?.flow) throw new Unfit('its servers stand in braces, which cannot be added to line by line');
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  return `${text}${gap}${entryOf(key, tools).replaceAll('\n', eol)}${eol}`;
}

/** What is dropped of a list goes with its line; anything else that stood there becomes a list in one line. */
function replace(text: string, node: unknown, tools: readonly string[]): string {
  if (isSeq(node) && !node.flow && tools.length > 0) {
    return node.items
      .filter((item) => isScalar(item) && !tools.includes(String(item.value)))
      .map((item) => (item as Scalar).range!)
      .reverse()
      .reduce((made, [from, , to]) => {
        const start = made.lastIndexOf('\n', from) + 1;
        // The first of a list may stand behind the key.
        return /^\s*-\s*$/.test(made.slice(start, from)) ? made.slice(0, start) + made.slice(to) : made;
      }, text);
  }
  const [from, to] = (node as Scalar).range!;
  const list = escapeUnseen(JSON.stringify(tools), 'yaml');
  const blank = /\s*$/.exec(text.slice(from, to))![0];
  // A list at the head of a line is as good as none to the key above it.
  const space = { '\n': '  ', ' ': '' }[text[from - 1] ?? ''] ?? ' ';
  return text.slice(0, from) + space + list + blank + text.slice(to);
}

function entryOf(key: string, tools: readonly string[]): string {
  return escapeUnseen(
    stringify({ [key]: tools }, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }),
    'yaml',
  ).trimEnd();
}

function read(text: string) {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) throw notWritten('YAML', text, error);
  const { contents } = document;
  if (contents !== null && !isMap(contents)) throw new Unfit('it holds no map of servers');
  const map = contents instanceof YAMLMap ? (contents as YAMLMap) : undefined;
  return { map, value: objectUnder(document.toJS({ maxAliasCount: 100 })) };
}
