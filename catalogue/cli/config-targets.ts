import { homedir } from 'node:os';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../../scanner/errors.ts';
import {
  approvalsInSettings,
  type ConfigEntry,
  describeEntry,
  findConfigs,
  hygieneOf,
  lookedAt,
  type ReadConfig,
  readConfig,
} from '../../scanner/sources/configs/index.ts';
import { notTried } from '../../scanner/sources/unobserved.ts';
import type { ConfigFinding, Observation, Problem, Target } from '../../scanner/types.ts';
import type { Report } from '../report/report.ts';
import { visible } from '../report/visible.ts';
import { agreed } from './agreed.ts';
import { tellProblems } from './entry-problems.ts';
import { tell } from './io.ts';
import { knownPackages } from './known-packages.ts';
import type { ReachFlags } from './options.ts';

export interface ConfigFlags extends Pick<ReachFlags, 'env' | 'header'> {
  /** Read this file. */
  readonly config?: string;
  /** Find the files of the clients on this machine. */
  readonly configs: boolean;
  /** Start what was found without asking. */
  readonly yes: boolean;
  /** Values for what a client would ask its user, by id. */
  readonly input: Readonly<Record<string, string>>;
}

/** Targets to scan, and entries that cannot be, told as such. */
export interface Configured {
  readonly targets: readonly Target[];
  readonly settled: readonly Observation[];
  /** The entries chosen, those that cannot be scanned among them. */
  readonly entries: readonly ConfigEntry[];
  /** Why servers may be missing: some file could not be read to its end. */
  readonly missing: readonly Problem[];
  /** What was found in the configurations themselves. */
  readonly configuration: readonly ConfigFinding[];
  /** Ids of servers that one client starts for one agent, a group for each. */
  readonly together: readonly (readonly string[])[];
  readonly placeOf: NonNullable<Report['placeOf']>;
}

/**
 * The servers that clients on this machine are configured to start. What was found is listed first, and
 * nothing is started unless a person says so, `--yes` was given, or the servers were named. What the command line
 * gives goes before what the configuration says.
 * @throws {UsageError} when nothing was found or all is switched off, a name is none of those found, or nobody can be asked.
 */
export async function configTargets(names: readonly string[], flags: ConfigFlags): Promise<Configured> {
  const { found, missing, settings, placeOf } = findEntries(flags);
  const chosen = names.length > 0 ? named(names, found) : found.filter(({ disabled }) => !disabled);
  refuseSpreading(chosen, names, flags);
  if (names.length === 0) for (const entry of found) tell(`  ${visible(describeEntry(entry))}`);
  if (chosen.length === 0) throw allOff(found);
  tellProblems(chosen);
  if (names.length === 0) {
    const question = `Start or reach ${chosen.length === 1 ? 'this server' : `these ${chosen.length} servers`} to list tools?`;
    if (!flags.yes && !(await agreed(question))) {
      throw new UsageError('nothing was started', 'Name the servers to scan, or say --yes.');
    }
  }
  const targets: Target[] = [];
  const settled: Observation[] = [];
  for (const { id, target } of chosen) {
    if (target.kind !== 'unsupported') targets.push(handedOver(target, flags));
    else settled.push(notTried({ id, target: id }, target.reason, target.problem));
  }
  const written = await hygieneOf(names.length === 0 ? found : chosen, await knownPackages());
  const configuration = [...written, ...(names.length === 0 ? settings : [])];
  // Who names servers and has them all misses none.
  return {
    targets,
    settled,
    entries: chosen,
    missing: names.length === 0 ? missing : [],
    configuration,
    together: together(chosen),
    placeOf,
  };
}

/** Nothing would be looked at, which must not look like nothing found. */
function allOff(found: readonly ConfigEntry[]): UsageError {
  return new UsageError(
    'every configured server is switched off in its client',
    `Name those to look at all the same: ${idsOf(found)}.`,
  );
}

/** A client's own servers, with those of each project that it has some for. */
function together(entries: readonly ConfigEntry[]): readonly (readonly string[])[] {
  return [...Map.groupBy(entries, ({ client }) => client).values()].flatMap((ofClient) => {
    const projects = [...new Set(ofClient.map(({ project }) => project))];
    const named = projects.filter((project) => project !== undefined);
    return (named.length === 0 ? [undefined] : named).map((project) =>
      ofClient.filter((one) => one.project === undefined || one.project === project).map(({ id }) => id),
    );
  });
}

/** What is meant for one server must not reach all the others of a machine. */
function refuseSpreading(
  chosen: readonly ConfigEntry[],
  names: readonly string[],
  { env, header }: ConfigFlags,
): void {
  if (names.length > 0 || chosen.length < 2 || Object.keys({ ...env, ...header }).length === 0) return;
  throw new UsageError(
    `--env and --header would be handed to all ${chosen.length} servers`,
    `Name those that they are for: ${idsOf(chosen)}`,
  );
}

/** A target with what the command line gives. */
export function handedOver(target: Target, { env, header }: ConfigFlags): Target {
  if (target.kind === 'http') return { ...target, headers: withHeaders(target.headers, header) };
  return target.kind === 'file' ? target : { ...target, env: { ...target.env, ...env } };
}

/** Names of headers are the same however they are written. */
function withHeaders(configured: Readonly<Record<string, string>>, given: Readonly<Record<string, string>>) {
  const names = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const left = Object.entries(configured).filter(([name]) => !names.has(name.toLowerCase()));
  return { ...Object.fromEntries(left), ...given };
}

/**
 * What the configurations name, their problems told.
 * @throws {UsageError} when they name nothing.
 */
export function findEntries({ config, configs, env, input }: ConfigFlags) {
  const where = { home: homedir(), env: { ...process.env, ...env }, cwd: process.cwd(), inputs: input };
  const platform = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
  const places = configs ? findConfigs({ ...where, platform }) : [];
  const read = [
    ...(config === undefined ? [] : [readConfig(config, where)]),
    ...places.map(({ path, client, plugin }) =>
      readConfig(path, { ...where, client, ...(plugin && { plugin }) }),
    ),
  ];
  const found = read.flatMap(({ entries }) => entries);
  const problems = read.flatMap((one) => one.problems);
  if (found.length === 0) {
    if (configs) for (const line of lookedAt({ ...where, platform })) tell(`  ${visible(line)}`);
    const { detail, next } = problems[0] ?? (config === undefined ? NONE_FOUND : noneIn(config));
    throw new UsageError(detail, next);
  }
  for (const { detail, next } of problems) tell(`${visible(detail)}. ${visible(next)}`);
  refuseUnknownInputs(
    Object.keys(input),
    read.flatMap(({ inputs }) => inputs),
  );
  return {
    found,
    missing: read.flatMap((one) => one.missing),
    placeOf: placeFinder(read),
    settings: configs ? approvalsInSettings({ ...where, platform }) : [],
  };
}

const NONE_FOUND = {
  detail: 'no MCP server is configured here',
  next: 'Name a file with --config <file>.',
};
const noneIn = (config: string) => ({
  detail: `${config} names no MCP servers`,
  next: 'Add one to it, or name another file with --config.',
});

/** The first of the files that has a server of that id. */
function placeFinder(read: readonly ReadConfig[]): Configured['placeOf'] {
  return (server, field = '') => {
    for (const { entries, lineOf } of read) {
      const entry = entries.find(({ id }) => id === server);
      const line = entry && lineOf(entry, field);
      if (entry && line !== undefined) return { uri: uriOf(entry.file), line };
    }
    return undefined;
  };
}

/** As SARIF has it: relative to the folder stood in where it is below that, else absolute. */
export function uriOf(file: string): string {
  const below = relative(process.cwd(), resolve(file));
  const isOutside = below.startsWith('..') || isAbsolute(below);
  return isOutside ? pathToFileURL(file).href : below.split(sep).map(encodeURIComponent).join('/');
}

function refuseUnknownInputs(given: readonly string[], asked: readonly string[]): void {
  const word = given.find((id) => !asked.includes(id));
  if (word === undefined) return;
  const hint = asked.length === 0 ? 'It prompts for nothing.' : `It prompts for: ${asked.join(', ')}.`;
  throw new UsageError(`the configuration prompts for no "${word}"`, hint, { word, among: asked });
}

/** Entries by `client/name` or `name`; naming one starts it even when its client is told not to. */
function named(names: readonly string[], found: readonly ConfigEntry[]): readonly ConfigEntry[] {
  const chosen = new Set<ConfigEntry>();
  for (const name of names) {
    const matching = found.filter((entry) => entry.id === name || shortName(entry) === name);
    if (matching.length === 0) {
      throw new UsageError(`no configured server is called "${name}"`, `Found: ${idsOf(found)}.`, {
        word: name,
        among: found.map(shortName),
      });
    }
    for (const entry of matching) chosen.add(entry);
  }
  return [...chosen];
}

/** Without the client: what its user calls the server. */
export function shortName({ id }: ConfigEntry): string {
  return id.slice(id.indexOf('/') + 1);
}

/** The first of them, as a user may name them. */
export function idsOf(found: readonly ConfigEntry[]): string {
  const some = found.slice(0, 10).map(({ id }) => visible(id));
  return [...some, ...(found.length > 10 ? ['…'] : [])].join(', ');
}
