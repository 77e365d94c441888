import { basename, dirname, resolve } from 'node:path';
import { oneLine } from '../../observe/one-line.ts';
import type { Json, Problem } from '../../types.ts';
import { at, isList, isObject } from '../foreign-json.ts';
import { ownDatabase, ownFile } from '../own-file.ts';
import type { ClientId } from './client.ts';
import { CLIENTS } from './clients.ts';
import { detectClient } from './detect.ts';
import type { ConfigEntry } from './entry.ts';
import { rooted } from './find.ts';
import { allowedInSettings, CLAUDE_CODE_SETTINGS, type Grant } from './grants.ts';
import type { Lines } from './lines.ts';
import { isNamedOff, type ReadOther } from './off.ts';
import { type Parsed, parseConfig } from './parse.ts';
import type { Plugin } from './plugins.ts';
import { standingOf } from './project.ts';
import { readEntry } from './read-entry.ts';
import { readText, valueIn } from './read-text.ts';
import { type RawServer, serversOf } from './servers.ts';

export { CLIENTS } from './clients.ts';
export { describeEntry } from './describe.ts';
export type { ConfigEntry } from './entry.ts';
export { findConfigs } from './find.ts';
export { hygieneOf } from './hygiene/index.ts';
export { pinnedAs } from './hygiene/packages.ts';
export { approvalsInSettings } from './hygiene/settings.ts';
export { lookedAt } from './looked-at.ts';
export { readText } from './read-text.ts';

export interface ReadOptions {
  /** Whose file it is; found out by place, name and shape when absent. */
  readonly client?: ClientId;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder stood in. */
  readonly cwd: string;
  /** Whose the file is, where a plugin of the client brings it along. */
  readonly plugin?: Plugin;
  /** Values for what the client would ask its user, by id; they go before defaults. */
  readonly inputs?: Readonly<Record<string, string>>;
}

export interface ReadConfig {
  readonly client: ClientId;
  readonly entries: readonly ConfigEntry[];
  /** Ids of what the client would ask its user. */
  readonly inputs: readonly string[];
  /** Why entries may be missing: the file could not be read to its end. Empty where it was. */
  readonly missing: readonly Problem[];
  /** What is wrong with the file as a whole; what is wrong with an entry stands there. */
  readonly problems: readonly Problem[];
  /** The line, from 1, of a key of an entry, or of the entry where that is not known; `field` is a dotted path. */
  lineOf(entry: ConfigEntry, field: string): number | undefined;
}

/** Entries read of one file; more is no configuration a person wrote. */
const MAX_SERVERS = 500;

/**
 * The servers that a client's configuration names. References to variables, files and inputs are
 * resolved into the targets and named, without their values, in the `uses` and `problems` of their entry.
 * @throws UsageError when there is no such file, or one that is known to be something else.
 */
export function readConfig(path: string, options: ReadOptions): ReadConfig {
  const { text, problem } = readText(path);
  // Found by us it is left alone: only who named the file is told that it is another.
  const isNamed = options.client === undefined;
  const database = isNamed ? ownDatabase(text ?? '', path) : undefined;
  if (database !== undefined) throw database;
  const parsed: Parsed = text === undefined ? { problems: [] } : parseConfig(path, text);
  const document = parsed.value ?? {};
  const own = isNamed ? ownFile(document, path) : undefined;
  if (own !== undefined) throw own;
  const client = options.client ?? detectClient(path, document);
  const servers = serversOf(document, CLIENTS[client], path);
  const entries = (servers ?? []).slice(0, MAX_SERVERS).map(reader(document, client, path, options));
  const problems = [...(problem === undefined ? [] : [problem]), ...parsed.problems];
  const missing = [...problems, ...((servers?.length ?? 0) > MAX_SERVERS ? [tooMany(path)] : [])];
  // A file that is shared with other settings, found by us, may well name none.
  const none = servers === undefined && problems.length === 0 && isNamed;
  return {
    client,
    entries,
    inputs: inputsOf(document).map(({ id }) => id),
    missing,
    problems: [...missing, ...(none ? [noServers(path)] : [])],
    lineOf: lineFinder(parsed, new Map(entries.map((entry, index) => [entry, servers![index]!.value]))),
  };
}

/** An entry is known by the value that it was read from, of which it holds a copy. */
function lineFinder({ lines }: Parsed, values: ReadonlyMap<ConfigEntry, Json>): ReadConfig['lineOf'] {
  let found: Lines | undefined;
  return (entry, field) => {
    found ??= lines?.();
    return found?.of(values.get(entry) ?? null, field);
  };
}

function reader(
  document: Json,
  client: ClientId,
  path: string,
  { home, env, cwd, plugin, inputs: given = {} }: ReadOptions,
): (server: RawServer) => ConfigEntry {
  const standing = standingOf(path, CLIENTS[client], { home, cwd });
  const bundle = plugin?.root ?? dirname(resolve(cwd, path));
  const inputs = inputValues(document, given);
  const other = readOther(path, { home, env, cwd });
  const taken = new Map<string, number>();
  return ({ name: written, value, project: own }) => {
    const project = own ?? plugin?.project ?? (plugin === undefined ? standing.project : undefined);
    const folder = project ?? (plugin === undefined ? standing.folder : cwd);
    const name = plugin === undefined ? written : `plugin:${plugin.name}:${written}`;
    const place = own === undefined ? '' : ` (${basename(own)})`;
    const wanted = oneLine(`${client}/${name}${place}`, 120);
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    const isOff = isNamedOff(name, CLIENTS[client], { document, bundle, project, other });
    const circumstances = { client, path, home, env, inputs, bundle, cwd: folder };
    const id = count === 1 ? wanted : `${wanted} (${count})`;
    const read = readEntry({ id, key: name }, value, isOff, circumstances);
    const allowed = client === 'claude-code' ? allowedOf(name, project ?? cwd, other) : [];
    return { ...read, grants: [...read.grants, ...allowed], ...(project && { project }) };
  };
}

function allowedOf(server: string, project: string, other: ReadOther): readonly Grant[] {
  return CLAUDE_CODE_SETTINGS.flatMap((place) => {
    const settings = other(place.replace('<project>', () => project));
    return settings === undefined ? [] : allowedInSettings(settings, place, server);
  });
}

/** Another file of the client's, read once; the configuration itself is not read again. */
function readOther(path: string, where: Pick<ReadOptions, 'home' | 'env' | 'cwd'>): ReadOther {
  const kept = new Map<string, Json | undefined>();
  return (place) => {
    if (!kept.has(place)) {
      const [file] = rooted({ path: place }, { ...where, platform: 'linux' });
      const isOther = file !== undefined && file !== resolve(where.cwd, path);
      kept.set(place, isOther ? valueIn(file) : undefined);
    }
    return kept.get(place);
  };
}

/** VS Code asks for inputs; those with a default need no asking. */
function inputValues(document: Json, given: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const defaults = inputsOf(document).flatMap(({ id, preset }) =>
    preset === undefined ? [] : [[id, preset] as const],
  );
  return new Map([...defaults, ...Object.entries(given)]);
}

function inputsOf(document: Json): readonly { readonly id: string; readonly preset?: string }[] {
  const inputs = at(document, ['inputs']) ?? at(document, ['mcp', 'inputs']);
  const asked = isObject(at(document, ['user_config'])) ? Object.entries(at(document, ['user_config'])!) : [];
  const listed = [...(isList(inputs) ? inputs : []), ...asked.map(([id, value]) => ({ ...value, id }))];
  return listed.flatMap((input) => {
    const id = at(input, ['id']);
    const preset = at(input, ['default']);
    return typeof id === 'string' ? [{ id, ...(typeof preset === 'string' ? { preset } : {}) }] : [];
  });
}

function tooMany(path: string): Problem {
  return {
    kind: 'config-too-large',
    detail: oneLine(`${path} names more than ${MAX_SERVERS} servers; the rest were left out`, 300),
    next: 'Split the file.',
  };
}

function noServers(path: string): Problem {
  return {
    kind: 'config-empty',
    detail: oneLine(`${path} names no MCP servers`, 300),
    next: 'Check that it is the file in which your client keeps its servers.',
  };
}
