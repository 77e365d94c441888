import type { Json, Problem } from '../../types.ts';
import { at, isList, isObject } from '../foreign-json.ts';
import { expand, type Lookup, type Reference, type Syntax } from './expand.ts';

/** Reads the fields of one entry, expanding references and noting all that was met on the way. */
export interface FieldReader {
  /** A string, its references resolved; undefined when absent. */
  readonly text: (paths: readonly string[]) => string | undefined;
  /** A list of strings; a lone string counts as one. */
  readonly list: (paths: readonly string[]) => readonly string[];
  /** A map of strings without those that have an unresolved reference. */
  readonly map: (paths: readonly string[]) => Readonly<Record<string, string>>;
  /** The value of a variable that the entry names outright. */
  readonly variable: (name: string) => string | undefined;
  readonly raw: (paths: readonly string[]) => Json | undefined;
  /** References of `text` and `list` that have no value, so far. */
  readonly missing: () => readonly string[];
  readonly secrets: () => readonly string[];
  readonly uses: () => readonly string[];
  readonly problems: () => readonly Problem[];
}

export function fieldReader(value: Json, syntax: readonly Syntax[], lookup: Lookup): FieldReader {
  const missing = new Set<string>();
  const absent = new Set<string>();
  const secrets = new Set<string>();
  const uses = new Set<string>();
  const wrong = new Set<string>();

  const raw = (paths: readonly string[]) =>
    paths.map((path) => at(value, path.split('.'))).find((found) => found !== undefined);
  const resolve = (text: string, shown: boolean) => {
    const expanded = expand(text, syntax, lookup);
    for (const reference of expanded.used) if (reference.kind !== 'folder') uses.add(nameOf(reference));
    for (const reference of expanded.missing) (shown ? missing : absent).add(nameOf(reference));
    // What stands in a map is kept from sight as a whole; only words and addresses are printed.
    if (shown) for (const spelling of expanded.secrets.flatMap(spellings)) secrets.add(spelling);
    return expanded;
  };
  const plain = (found: Json | undefined, paths: readonly string[]) => {
    if (typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean')
      return String(found);
    if (found !== undefined && found !== null) wrong.add(paths[0] ?? '');
    return undefined;
  };

  return {
    raw,
    text(paths) {
      const text = plain(raw(paths), paths);
      return text === undefined || text === '' ? undefined : resolve(text, true).text;
    },
    list(paths) {
      const found = raw(paths);
      const items = isList(found) ? found : found === undefined ? [] : [found];
      return items.flatMap((item) => {
        const text = plain(item, paths);
        return text === undefined ? [] : [resolve(text, true).text];
      });
    },
    map(paths) {
      const found = raw(paths);
      if (found !== undefined && !isObject(found)) wrong.add(paths[0] ?? '');
      const pairs = isObject(found) ? Object.entries(found) : [];
      return Object.fromEntries(
        pairs.flatMap(([name, item]) => {
          const text = plain(item, paths);
          const expanded = text === undefined ? undefined : resolve(text, false);
          return expanded === undefined || expanded.missing.length > 0 ? [] : [[name, expanded.text]];
        }),
      );
    },
    variable(name) {
      const found = lookup({ kind: 'variable', name });
      (found === undefined ? absent : uses).add(name);
      return found;
    },
    missing: () => [...missing],
    secrets: () => [...secrets],
    uses: () => [...uses],
    problems: () => [
      ...[...wrong].map((field) => wrongType(field)),
      ...[...new Set([...missing, ...absent])].map((name) => unresolved(name)),
    ],
  };
}

/** A value as it may come out of a command line or of an address, whose parts are escaped differently. */
function spellings(secret: string): readonly string[] {
  const url = new URL('http://host');
  url.pathname = secret;
  url.search = secret;
  // A lone surrogate has no escaped spelling.
  const escaped = secret.isWellFormed() ? [encodeURI(secret), encodeURIComponent(secret)] : [];
  return [secret, url.pathname.slice(1), url.search.slice(1), ...escaped].filter((text) => text !== '');
}

function nameOf(reference: Reference): string {
  return reference.kind === 'variable' ? reference.name : `${reference.kind}:${reference.name}`;
}

function wrongType(field: string): Problem {
  return {
    kind: 'config-wrong-type',
    detail: `a value of "${field}" has the wrong type and was left out`,
    next: 'Correct it in the configuration; its client may refuse the entry.',
  };
}

function unresolved(name: string): Problem {
  const [kind, rest] = name.split(/:(.*)/s);
  const next =
    kind === 'input'
      ? `The client asks its user for it; give it with --input ${rest}=…`
      : kind === 'file' && rest !== undefined
        ? 'Make the file readable, and run again.'
        : `Set ${name} in your shell, or give it with --env ${name}=…`;
  return { kind: 'config-unresolved', detail: `${name} has no value`, next };
}
