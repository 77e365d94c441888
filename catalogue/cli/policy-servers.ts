import { existsSync } from 'node:fs';
import { UsageError } from '../../scanner/errors.ts';
import type { ConfigEntry } from '../../scanner/sources/configs/index.ts';
import { notTried } from '../../scanner/sources/unobserved.ts';
import type { ScannedServer } from '../../scanner/types.ts';
import { type ConfigFlags, findEntries, handedOver, shortName } from './config-targets.ts';
import { type CorrectionFlags, corrector } from './corrections.ts';
import { tellProblems } from './entry-problems.ts';
import { type FindFlags, findServer, isTarget } from './find-server.ts';
import { scanAll } from './scan-all.ts';

export interface ServerFlags extends FindFlags, ConfigFlags, CorrectionFlags {
  readonly as: readonly string[];
}

/** A server that a policy is about. */
export interface KeyedServer {
  readonly server: ScannedServer;
  /** The key in the user's own configuration; absent where none was given or found. */
  readonly alias?: string;
  /** Whose configuration it stands in. */
  readonly client?: ConfigEntry['client'];
}

/**
 * The servers that a command line names, with their keys: as `--as` says, else as the configurations have them. With
 * a configuration a word is a server of it, or any server that it starts, told by its package or address.
 * @throws {UsageError} when a word names none, or one that the configuration does not have.
 */
export async function keyedServers(
  words: readonly string[],
  command: readonly string[] | undefined,
  flags: ServerFlags,
  client?: string,
): Promise<readonly KeyedServer[]> {
  const correct = await corrector(flags);
  const isConfigured = flags.config !== undefined || flags.configs;
  const entries = isConfigured ? findEntries(flags).found : [];
  const found: KeyedServer[] = [];
  for (const word of words) {
    const named = entries.filter((entry) => [entry.id, entry.key, shortName(entry)].includes(word));
    if (named.length > 0) found.push(await fromEntry(word, oneOf(word, named, client), flags));
    else if (isConfigured && !isTarget(word) && !existsSync(flags.db)) throw unknown(word, entries);
    else
      found.push(
        keyed(await findServer(word, undefined, flags, entries.map(shortName)), word, entries, client),
      );
  }
  if (command !== undefined) {
    found.push(keyed(await findServer(undefined, command, flags), command.join(' '), entries, client));
  }
  return found.map(({ server, ...one }, at) => ({
    server: correct(server),
    ...one,
    ...(flags.as[at] !== undefined && { alias: flags.as[at] }),
  }));
}

async function fromEntry(word: string, entry: ConfigEntry, flags: ServerFlags): Promise<KeyedServer> {
  const { id, key: alias, client, target } = entry;
  tellProblems([entry]);
  if (target.kind !== 'unsupported') {
    return { server: (await scanAll([handedOver(target, flags)], flags))[0]!, alias, client };
  }
  const { judgeObservation } = await import('../../scanner/judge-observation.ts');
  return {
    server: judgeObservation(notTried({ id, target: word }, target.reason, target.problem)),
    alias,
    client,
  };
}

/** A server found elsewhere, under the key of the entry that starts or reaches it. */
function keyed(
  server: ScannedServer,
  word: string,
  entries: readonly ConfigEntry[],
  client: string | undefined,
): KeyedServer {
  if (entries.length === 0) return { server };
  const starting = entries.filter(({ target }) => starts(target, server));
  if (starting.length === 0) throw unknown(word, entries);
  const entry = oneOf(word, starting, client);
  return { server, alias: entry.key, client: entry.client };
}

function unknown(word: string, entries: readonly ConfigEntry[]): UsageError {
  return new UsageError(
    `no configured server is "${word}"`,
    'Name the server as your configuration does, or give its key with --as alone.',
    { word, among: entries.map(shortName) },
  );
}

function starts(target: ConfigEntry['target'], server: ScannedServer): boolean {
  const name = server.package?.name;
  switch (target.kind) {
    case 'http':
      return target.url === server.target;
    case 'npm':
      return target.package === name;
    case 'stdio':
      return name !== undefined && target.args.some((word) => word === name || word.startsWith(`${name}@`));
    default:
      return false;
  }
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
