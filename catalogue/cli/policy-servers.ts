import { existsSync } from 'node:fs';
import { UsageError } from '../../scanner/errors.ts';
import type { ConfigEntry } from '../../scanner/sources/configs/index.ts';
import { notTried } from '../../scanner/sources/unobserved.ts';
import type { ScannedServer } from '../../scanner/types.ts';
import { type ConfigFlags, findEntries, handedOver, shortName } from './config-targets.ts';
import { type CorrectionFlags, corrector } from './corrections.ts';
import { tellProblems } from './entry-problems.ts';
import { type FindFlags, isTarget, lookAt, type Named, nameServer } from './find-server.ts';
import { scanAll } from './scan-all.ts';

export interface ServerFlags extends FindFlags, ConfigFlags, CorrectionFlags {
  readonly as: readonly string[];
}

/** Under what a server stands in the user's own configuration. */
export interface Key {
  /** Absent where none was given or found. */
  readonly alias?: string;
  /** Whose configuration it stands in. */
  readonly client?: ConfigEntry['client'];
}

/** A server that a policy is about. */
export interface KeyedServer extends Key {
  readonly server: ScannedServer;
}

/** One that is named, and not yet looked at. */
export interface KeyedName extends Key {
  readonly look: () => Promise<ScannedServer>;
}

/** Each looked at, in the order in which they were named. */
export async function lookedAt(named: readonly KeyedName[]): Promise<readonly KeyedServer[]> {
  const servers: KeyedServer[] = [];
  for (const { look, ...key } of named) servers.push({ server: await look(), ...key });
  return servers;
}

/**
 * The servers that a command line names, with their keys: as `--as` says, else as the configurations have them. With
 * a configuration a word is a server of it, or any server that it starts, told by its package or address. Nothing is
 * started: what can be refused is, before the first of them is.
 * @throws {UsageError} when a word names none, or one that the configuration does not have.
 */
export async function keyedNames(
  words: readonly string[],
  command: readonly string[] | undefined,
  flags: ServerFlags,
  client?: string,
): Promise<readonly KeyedName[]> {
  const { refuseStdinTwice } = await import('../../scanner/sources/argv.ts');
  refuseStdinTwice(words);
  const correct = await corrector(flags);
  const isConfigured = flags.config !== undefined || flags.configs;
  const entries = isConfigured ? findEntries(flags).found : [];
  const found: KeyedName[] = [];
  for (const word of words) {
    const named = entries.filter((entry) => [entry.id, entry.key, shortName(entry)].includes(word));
    if (named.length > 0) found.push(fromEntry(word, oneOf(word, named, client), flags));
    else if (isConfigured && !isTarget(word) && !existsSync(flags.db)) throw unknown(word, entries);
    else {
      const one = await nameServer(word, undefined, flags, entries.map(shortName));
      found.push({ look: () => lookAt(one, flags), ...keyOf(one, word, entries, client) });
    }
  }
  if (command !== undefined) {
    const one = await nameServer(undefined, command, flags);
    found.push({ look: () => lookAt(one, flags), ...keyOf(one, command.join(' '), entries, client) });
  }
  return found.map(({ look, ...key }, at) => ({
    look: async () => correct(await look()),
    ...key,
    ...(flags.as[at] !== undefined && { alias: flags.as[at] }),
  }));
}

function fromEntry(word: string, entry: ConfigEntry, flags: ServerFlags): KeyedName {
  const { id, key: alias, client, target } = entry;
  tellProblems([entry]);
  if (target.kind !== 'unsupported') {
    const look = async () => (await scanAll([handedOver(target, flags)], flags))[0]!;
    return { look, alias, client };
  }
  const look = async () => {
    const { judgeObservation } = await import('../../scanner/judge-observation.ts');
    return judgeObservation(notTried({ id, target: word }, target.reason, target.problem));
  };
  return { look, alias, client };
}

/** Of a server that was named otherwise: the key of the entry that starts or reaches it. */
function keyOf(named: Named, word: string, entries: readonly ConfigEntry[], client: string | undefined): Key {
  if (entries.length === 0) return {};
  const starting = entries.filter(({ target }) => starts(target, named));
  if (starting.length === 0) throw unknown(word, entries);
  const entry = oneOf(word, starting, client);
  return { alias: entry.key, client: entry.client };
}

function unknown(word: string, entries: readonly ConfigEntry[]): UsageError {
  return new UsageError(
    `no configured server is "${word}"`,
    'Name the server as your configuration does, or give its key with --as alone.',
    { word, among: entries.map(shortName) },
  );
}

function starts(target: ConfigEntry['target'], named: Named): boolean {
  const { address, name } = reachedAs(named);
  switch (target.kind) {
    case 'http':
      return target.url === address;
    case 'npm':
      return target.package === name;
    case 'stdio':
      return name !== undefined && target.args.some((word) => word === name || word.startsWith(`${name}@`));
    default:
      return false;
  }
}

/** The address or the package by which an entry of a configuration may mean the same server. */
function reachedAs(named: Named): { readonly address?: string; readonly name?: string } {
  if ('server' in named) {
    const { target, package: held } = named.server;
    return { address: target, ...(held && { name: held.name }) };
  }
  const { target } = named;
  if (target.kind === 'http') return { address: target.url };
  return target.kind === 'npm' ? { name: target.package } : {};
}

/** Clients may each have the server; a key is one client's. */
function oneOf(word: string, entries: readonly ConfigEntry[], client: string | undefined): ConfigEntry {
  const fitting = entries.filter((entry) => client === undefined || entry.client === client);
  const chosen = fitting.length > 0 ? fitting : entries;
  const ids = new Set(chosen.map(({ client, key }) => JSON.stringify([client, key])));
  if (ids.size === 1) return chosen[0]!;
  throw new UsageError(
    `${chosen.length} configured servers are "${word}": ${[...new Set(chosen.map(({ id }) => id))].join(', ')}`,
    'Name one as it stands here, or say --format for its client.',
  );
}
