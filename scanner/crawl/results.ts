import { z } from 'zod/mini';
import type { Limits } from '../observe/limits.ts';
import { isSoundEnough } from '../observe/list-tools.ts';
import { oneLine } from '../observe/one-line.ts';
import { namesHanded, shownTarget } from '../secrets/given.ts';
import type { Sendable } from '../secrets/without-secrets.ts';
import type { HttpTarget, NpmTarget, Observation } from '../types.ts';
import { UNOBSERVED_REASONS } from '../types.ts';

/** What waits in Redis for the writer. */
export interface ResultJob {
  readonly observation: Sendable;
}

/**
 * The observation in a result, held to all that an observation of this process is held to: shapes, caps, and
 * that it answers the job it came under. Others may write to Redis, and a worker may have been given another
 * job than ours. A string says why it is refused.
 */
export function readResultJob(
  data: unknown,
  asked: NpmTarget | HttpTarget,
  limits: Limits,
): Observation | string {
  const read = Result.safeParse(data);
  if (!read.success) {
    const [issue] = read.error.issues;
    return `${oneLine(issue?.path.join('.') ?? '', 60)}: ${oneLine(issue?.message ?? '', 100)}`;
  }
  const { problems, containment, tools, ...said } = read.data.observation;
  const why = mismatch(said, asked) ?? excessOf(read.data.observation, limits);
  if (why !== undefined) return why;
  // Of the job, which we wrote: a worker need not be believed.
  const variables = namesHanded(asked);
  return {
    ...said,
    target: shownTarget(asked),
    ...(variables.length === 0 ? {} : { variables }),
    problems: problems.map(({ kind, detail, next }) => ({
      kind,
      detail: oneLine(detail, LINE),
      next: oneLine(next, LINE),
    })),
    containment: { method: containment.method, detail: oneLine(containment.detail, LINE) },
    tools,
  } as Observation;
}

/** Characters of a line in a report, as an observation cuts it. */
const LINE = 300;
/** Problems of one server; each kind of defect is one, whatever the number of tools that have it. */
const PROBLEMS = 200;
/** Milliseconds that the clock of a worker may be ahead. */
const AHEAD = 86_400_000;

const Text = z.string();
const Named = z.object({ name: Text, version: Text });
const Said = z.optional(Text.check(z.maxLength(1000)));
const Packed = z.extend(Named, {
  ...{ integrity: Said, license: Said, deprecated: Said, repository: Said, publisher: Said },
  publishedAt: z.optional(z.iso.datetime()),
});
const Result = z.object({
  observation: z.object({
    id: Text,
    target: Text,
    transport: z.enum(['stdio', 'http', 'sse']),
    outcome: z.enum(['listed', ...UNOBSERVED_REASONS]),
    partial: z.boolean(),
    problems: z
      .array(z.object({ kind: Text.check(z.regex(/^[a-z][a-z0-9-]{0,60}$/)), detail: Text, next: Text }))
      .check(z.maxLength(PROBLEMS)),
    package: z.optional(Packed),
    server: z.optional(Named),
    protocol: z.optional(Text),
    instructions: z.optional(Text),
    capturedAt: z.iso.datetime(),
    duration: z.number().check(z.nonnegative()),
    containment: z.object({
      method: z.enum(['bubblewrap', 'unshare', 'process-group', 'remote', 'none-started']),
      detail: Text,
    }),
    // As served; what is in them is measured, not parsed.
    tools: z.array(z.custom<Observation['tools'][number]>()),
  }),
});
type Seen = z.infer<typeof Result>['observation'];

/** Why these are not what could be seen of the target. Of a server that was not listed less is known. */
function mismatch(seen: Omit<Seen, 'tools' | 'problems' | 'containment'>, asked: NpmTarget | HttpTarget) {
  if (seen.id !== asked.id) return 'it is of another server';
  if (seen.outcome !== 'listed') return seen.package && mismatchedPackage(seen.package, asked);
  if (seen.target !== shownTarget(asked)) return 'it is of another server';
  if ((asked.kind === 'npm') !== (seen.transport === 'stdio')) return 'it was reached in another way';
  return seen.package && mismatchedPackage(seen.package, asked);
}

function mismatchedPackage(seen: z.infer<typeof Named>, asked: NpmTarget | HttpTarget): string | undefined {
  if (asked.kind !== 'npm' || seen.name !== asked.package) return 'it is of another package';
  const isVersion = asked.version === undefined || plain(seen.version) === plain(asked.version);
  return isVersion ? undefined : 'it is of another version';
}

/** Without what npm reads over: `v1.0.0`, `1.0.0+build`. */
function plain(version: string): string {
  return version.replace(/^[=v\s]+/, '').replace(/\+.*$/, '');
}

/** Which cap of an observation it goes beyond. */
function excessOf({ tools, outcome, capturedAt, ...said }: Seen, limits: Limits): string | undefined {
  if (outcome !== 'listed' && tools.length > 0) return 'it was not listed and has tools';
  if (tools.length > limits.tools) return 'it has more tools than allowed';
  if (!tools.every((tool) => isSoundEnough(tool, limits))) return 'a tool is too large, too deep or nameless';
  if (JSON.stringify(said).length > limits.message) return 'it says too much of itself';
  if (JSON.stringify(tools).length > limits.stdout) return 'its list is too large';
  if (Date.parse(capturedAt) > Date.now() + AHEAD) return 'it is of the future';
  return undefined;
}
