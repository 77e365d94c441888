import { z } from 'zod/mini';
import { secretsOf } from '../secrets/given.ts';
import { isExactVersion } from '../sources/npm.ts';
import { isRefusal, strangersPackage, strangersRemote } from '../sources/stranger.ts';
import type { HttpTarget, NpmTarget, Target } from '../types.ts';

/** What waits in Redis for a worker. */
export interface TargetJob {
  /** Name of the crawl, 16 hexadecimal digits: names the queue the result goes to. */
  readonly crawl: string;
  readonly target: NpmTarget | HttpTarget;
}

/**
 * The target as it may wait in Redis, or undefined when it must be visited by this machine: a command and a
 * saved list are here only, whatever a user hands over (a variable, a header, words, or a part of an address that
 * is no everyday word) may be a secret, and of a range nobody can tell whether a worker chose well. A server of the bundled
 * list travels as it is listed; its values are dummies.
 */
export function travelling(target: Target, isListed: boolean): NpmTarget | HttpTarget | undefined {
  if (target.kind === 'npm') {
    const { cwd: _cwd, typed: _typed, ...rest } = target;
    if (rest.version !== undefined && !isExactVersion(rest.package, rest.version)) return undefined;
    return isListed || (isBare(target.env) && target.args.length === 0 && !target.secrets?.length)
      ? rest
      : undefined;
  }
  if (target.kind !== 'http') return undefined;
  const { username, password, search, hash } = new URL(target.url);
  const isPlain = `${username}${password}${search}${hash}` === '';
  return isPlain && isBare(target.headers) && secretsOf(target).length === 0 ? target : undefined;
}

function isBare(values: Readonly<Record<string, string>>): boolean {
  return Object.keys(values).length === 0;
}

const JobShape = z.object({
  crawl: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  target: z.looseObject({ kind: z.enum(['npm', 'http']) }),
});

/**
 * Reads a job as it lay in Redis, where others may write: only packages of a registry and addresses, never a
 * command. Undefined when it is something else.
 */
export function readTargetJob(data: unknown): TargetJob | undefined {
  const read = JobShape.safeParse(data);
  if (!read.success) return undefined;
  const { crawl, target: named } = read.data;
  const target = named.kind === 'npm' ? strangersPackage(named) : strangersRemote(named);
  return isRefusal(target) ? undefined : { crawl, target };
}
