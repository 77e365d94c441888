import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { parse as parseToml, TomlError } from 'smol-toml';
import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { oneLine } from '../../observe/one-line.ts';
import type { Json, Problem } from '../../types.ts';
import { inWords } from '../json-file.ts';
import { jsonLines, type Lines, tomlLines, yamlLines } from './lines.ts';

export interface Parsed {
  /** Undefined when the text could not be read at all. */
  readonly value?: Json;
  /** Where its parts stand; worked out when asked for. */
  readonly lines?: () => Lines;
  readonly problems: readonly Problem[];
}

/** Characters read; Claude Code keeps its history beside the servers, so its JSON grows large. */
export const MAX_CHARACTERS = { json: 10_000_000, yaml: 1_000_000, toml: 1_000_000 } as const;
const MAX_ALIASES = 100;

type Format = keyof typeof MAX_CHARACTERS;

/** Reads a configuration by the ending of its name: TOML, YAML, or JSON with comments. Never throws. */
export function parseConfig(path: string, text: string): Parsed {
  const format = formatOf(path);
  if (text.length > MAX_CHARACTERS[format]) {
    return broken('config-too-large', `${path} is too large to be a configuration`, 'Name a smaller file.');
  }
  try {
    return READERS[format](path, text.replace(/^\uFEFF/, ''));
  } catch {
    // The parsers recurse; only nesting deeper than the stack gets here.
    return broken('config-malformed', `${path} is nested too deeply`, 'Correct the file.');
  }
}

function formatOf(path: string): Format {
  if (/\.toml$/i.test(path)) return 'toml';
  return /\.ya?ml$/i.test(path) ? 'yaml' : 'json';
}

const READERS: Readonly<Record<Format, (path: string, text: string) => Parsed>> = {
  json(path, text) {
    if (text.trim() === '') return { value: {}, problems: [] };
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { allowTrailingComma: true });
    const [error] = errors;
    const problems =
      error === undefined
        ? []
        : [malformed(path, text, error.offset, inWords(printParseErrorCode(error.error)))];
    // getNodeValue makes objects without a prototype: a key `__proto__` is a key like any other.
    if (tree === undefined) return { problems };
    const value = getNodeValue(tree);
    const twice = repeated(path, text, repeatedInJson(tree));
    return { value, lines: () => jsonLines(tree, value, text), problems: [...problems, ...twice] };
  },
  yaml(path, text) {
    const lineCounter = new LineCounter();
    const options = { prettyErrors: false, uniqueKeys: false, logLevel: 'silent', lineCounter } as const;
    const document = parseDocument(text, options);
    const [error] = document.errors;
    if (error !== undefined) return { problems: [malformed(path, text, error.pos[0], error.message)] };
    try {
      const value = (document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {}) as Json;
      const problems = repeated(path, text, repeatedInYaml(document));
      return { value, lines: () => yamlLines(document, value, lineCounter), problems };
    } catch {
      return broken('config-too-large', `${path} unfolds its anchors without end`, 'Write the servers out.');
    }
  },
  toml(path, text) {
    try {
      const value = parseToml(text) as Json;
      return { value, lines: () => tomlLines(value, text), problems: [] };
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      const reason = error.message.split('\n')[0] ?? '';
      return { problems: [malformedAt(path, error.line, error.column, reason)] };
    }
  },
};

/** Where a key stands that stood in the same object before; of TOML, the parser refuses such. */
function repeatedInJson(node: Node): readonly number[] {
  const children = node.children ?? [];
  const keys =
    node.type === 'object'
      ? children.map(({ offset, children: pair }) => [pair?.[0]?.value, offset] as const)
      : [];
  return [...secondOnes(keys), ...children.flatMap(repeatedInJson)];
}

function repeatedInYaml(document: Document): readonly number[] {
  const found: number[] = [];
  visit(document, {
    Map(_key, { items }) {
      const keys = items.flatMap(({ key }) =>
        isScalar(key) && key.range ? [[key.value, key.range[0]] as const] : [],
      );
      found.push(...secondOnes(keys));
    },
  });
  return found;
}

function secondOnes(keys: readonly (readonly [key: unknown, offset: number])[]): readonly number[] {
  const seen = new Set<unknown>();
  return keys.flatMap(([key, offset]) => {
    const isSecond = key !== undefined && seen.has(key);
    seen.add(key);
    return isSecond ? [offset] : [];
  });
}

/** Which of the two a client takes is its own affair: what the other says was not looked at. */
function repeated(path: string, text: string, [first]: readonly number[]): readonly Problem[] {
  if (first === undefined) return [];
  const detail = `${path}:${placeIn(text, first).join(':')}: a key stands there a second time; the last was read`;
  const next = 'Take one of them out: clients differ in which they read.';
  return [{ kind: 'config-key-repeated', detail: oneLine(detail, 300), next }];
}

function malformed(path: string, text: string, offset: number, reason: string): Problem {
  return malformedAt(path, ...placeIn(text, offset), reason);
}

function placeIn(text: string, offset: number): [line: number, column: number] {
  const before = text.slice(0, offset).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}

function malformedAt(path: string, line: number, column: number, reason: string): Problem {
  // Parsers quote the text they stumble over, which may be a secret: keep the kind of fault only.
  const fault = oneLine(reason.replace(/["'`:].*$/s, ''), 80);
  return {
    kind: 'config-malformed',
    detail: oneLine(`${path}:${line}:${column}: ${fault}`, 300),
    next: 'Correct the file there; its client would stumble over it too.',
  };
}

function broken(kind: string, detail: string, next: string): Parsed {
  return { problems: [{ kind, detail: oneLine(detail, 300), next }] };
}
