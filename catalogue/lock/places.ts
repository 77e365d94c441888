import { getNodeValue, parseTree } from 'jsonc-parser';
import { jsonLines } from '../../scanner/sources/configs/lines.ts';
import type { Lockfile } from './lockfile.ts';

/** The line, from 1, on which a lock file has a server, or a tool of it where one is named. */
export function lockLines(text: string): (server: string, tool?: string) => number | undefined {
  const tree = parseTree(text);
  if (tree === undefined) return () => undefined;
  const lock = getNodeValue(tree) as Lockfile;
  const lines = jsonLines(tree, lock, text);
  return (server, tool = '') => {
    const held = lock.servers[server];
    const entry = held?.tools.find(({ name }) => name === tool);
    return held && (lines.of(entry ?? null, '') ?? lines.of(held, ''));
  };
}
