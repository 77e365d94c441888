import { homedir } from 'node:os';
import { join } from 'node:path';
import { presentFolder } from '../../../scanner/observe/install.ts';
import { packageStart } from '../../../scanner/observe/package-start.ts';
import { costOf, inTurns, type Row, shownCost, shownRatio } from './measure.ts';

const ROUNDS = 9;
const ENTRY = join(import.meta.dirname, '../../../catalogue/cli/toolrisk.js');
const BARE = join(import.meta.dirname, 'bare-client.ts');
/** The reference servers: what most people start with. */
const SERVERS = [
  ['@modelcontextprotocol/server-filesystem', '2026.8.31', '/tmp'],
  ['@modelcontextprotocol/server-memory', '2026.8.31'],
  ['@modelcontextprotocol/server-everything', '2026.8.31'],
] as const;

/** A whole scan beside a bare SDK client that lists and exits, both starting the same installed file. */
export async function* stdio(): AsyncIterable<Row> {
  for (const [name, version, ...args] of SERVERS) {
    const server = [...(await installed(name, version)), ...args];
    const { ours, bare } = await inTurns(
      ROUNDS,
      () => costOf([ENTRY, 'scan', '--', ...server]),
      () => costOf([BARE, ...server]),
    );
    yield {
      what: `scan of ${name.replace('@modelcontextprotocol/', '')}`,
      ours: shownCost(ours),
      bare: shownCost(bare),
      ratio: shownRatio(ours, bare),
      goal: 'at most 1.25 (bare SDK client, same file)',
    };
  }
}

/** The words that start a package from the cache, which a first scan fills. */
async function installed(name: string, version: string): Promise<readonly string[]> {
  // Its outcome does not matter here: without the words that a server may need it is still installed.
  await costOf([ENTRY, 'scan', `npm:${name}@${version}`, '--allow-partial']).catch(() => {});
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'toolrisk', 'packages');
  const folder = await presentFolder(cache, name, version);
  if (folder === undefined) throw new Error(`${name}@${version} is not installed`);
  const start = await packageStart(folder, name, undefined);
  if ('reason' in start) throw new Error(`${name}@${version} is not installed: ${start.problem.detail}`);
  return [start.command, ...start.args];
}
