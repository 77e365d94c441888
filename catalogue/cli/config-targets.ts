import { homedir } from 'node:os';
import { createInterface } from 'node:readline/promises';
import { UsageError } from '../../scanner/errors.ts';
import {
  type ConfigEntry,
  describeEntry,
  findConfigs,
  readConfig,
} from '../../scanner/sources/configs/index.ts';
import { notTried } from '../../scanner/sources/unobserved.ts';
import type { Observation, Target } from '../../scanner/types.ts';
import { visible } from '../report/visible.ts';
import { tell } from './io.ts';
import { nearest } from './nearest.ts';

export interface ConfigFlags {
  /** Read this file. */
  readonly config?: string;
  /** Find the files of the clients on this machine. */
  readonly configs: boolean;
  /** Start what was found without asking. */
  readonly yes: boolean;
}

/** Targets to scan, and entries that cannot be, told as such. */
export interface Configured {
  readonly targets: readonly Target[];
  readonly settled: readonly Observation[];
}

/**
 * The servers that clients on this machine are configured to start. What was found is listed first, and
 * nothing is started unless a person says so, `--yes` was given, or the servers were named.
 * @throws {UsageError} when nothing was found, a name is none of those found, or nobody can be asked.
 */
export async function configTargets(names: readonly string[], flags: ConfigFlags): Promise<Configured> {
  const found = findEntries(flags);
  if (found.length === 0) {
    throw new UsageError('no MCP server is configured here', 'Name a file with --config <file>.');
  }
  const chosen = names.length > 0 ? await named(names, found) : found.filter(({ disabled }) => !disabled);
  if (names.length === 0) {
    for (const entry of found) tell(`  ${visible(describeEntry(entry))}`);
    if (!flags.yes && !(await agreed(chosen.length))) {
      throw new UsageError('nothing was started', 'Name the servers to scan, or say --yes.');
    }
  }
  const targets: Target[] = [];
  const settled: Observation[] = [];
  for (const { id, target } of chosen) {
    if (target.kind !== 'unsupported') targets.push(target);
    else settled.push(notTried({ id, target: id }, 'not-supported', unsupported(target.reason, target.next)));
  }
  return { targets, settled };
}

function findEntries({ config, configs }: ConfigFlags): readonly ConfigEntry[] {
  const where = { home: homedir(), env: process.env, cwd: process.cwd() };
  const platform = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
  const found = configs ? findConfigs({ ...where, platform }) : [];
  const read = [
    ...(config === undefined ? [] : [readConfig(config, where)]),
    ...found.map(({ path, client }) => readConfig(path, { ...where, client })),
  ];
  for (const { detail, next } of read.flatMap(({ problems }) => problems)) {
    tell(`${visible(detail)}; ${visible(next)}`);
  }
  return read.flatMap(({ entries }) => entries);
}

/** Entries by `client/name` or `name`; naming one starts it even when its client is told not to. */
async function named(
  names: readonly string[],
  found: readonly ConfigEntry[],
): Promise<readonly ConfigEntry[]> {
  const chosen = new Set<ConfigEntry>();
  for (const name of names) {
    const matching = found.filter((entry) => entry.id === name || shortName(entry) === name);
    if (matching.length === 0) {
      const near = await nearest(name, found.map(shortName));
      const hint =
        near.length > 0 ? `Did you mean ${near.map(visible).join(', ')}?` : `Found: ${idsOf(found)}.`;
      throw new UsageError(`no configured server is called "${name}"`, hint);
    }
    for (const entry of matching) chosen.add(entry);
  }
  return [...chosen];
}

/** Without the client: what its user calls the server. */
function shortName({ id }: ConfigEntry): string {
  return id.slice(id.indexOf('/') + 1);
}

function idsOf(found: readonly ConfigEntry[]): string {
  const some = found.slice(0, 10).map(({ id }) => visible(id));
  return [...some, ...(found.length > 10 ? ['…'] : [])].join(', ');
}

async function agreed(count: number): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  const asker = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asker.question(
    `Start or reach ${count === 1 ? 'this server' : `these ${count} servers`} to list tools? [y/N] `,
  );
  asker.close();
  return /^y(es)?$/i.test(answer.trim());
}

function unsupported(reason: string, next: string) {
  return { kind: 'config-unsupported', detail: reason, next };
}
