import { readFileSync } from 'node:fs';
import { z } from 'zod/mini';
import { UsageError } from '../errors.ts';
import type { NpmTarget } from '../types.ts';

/** One entry of a list of servers to crawl, each a pinned npm package. */
const Entry = z.object({
  id: z.string(),
  package: z.string(),
  version: z.string(),
  /** `{DIR}` stands for an empty private folder made for the run. */
  args: z._default(z.array(z.string()), []),
  /** Dummy values that let the server list its tools; never real credentials. */
  env: z._default(z.record(z.string(), z.string()), {}),
  /** Belongs to the short list that is crawled when nothing else is asked for. */
  starter: z._default(z.boolean(), false),
});
export type ListedServer = Readonly<z.infer<typeof Entry>>;

/**
 * Reads a list of servers: a JSON array of `{id, package, version, args, env, starter}`.
 * @throws UsageError naming the first entry that is wrong.
 */
export function readServerList(path: string): ListedServer[] {
  const result = z.array(Entry).safeParse(parse(path));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UsageError(
    `${path} is no server list: entry ${issue?.path.join('.') ?? '?'}: ${issue?.message ?? 'wrong'}`,
    'each entry needs id, package and version',
  );
}

/** The target that an entry of the list means. */
export function listedTarget(server: ListedServer): NpmTarget {
  return {
    kind: 'npm',
    id: server.id,
    package: server.package,
    version: server.version,
    args: server.args,
    env: server.env,
  };
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UsageError(missing ? `no such file: ${path}` : `${path} is not JSON`, 'name a list of servers');
  }
}
