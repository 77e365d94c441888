import { z } from 'zod';
import { isObject } from '../../scanner/is-object.ts';
import { ACTIONS, CATEGORIES, FINDING_KINDS, SEVERITIES, SIGNALS } from '../../scanner/types.ts';
import { issueWords } from '../issue-words.ts';
import { visibleJson, visibleName } from '../report/visible.ts';

/** The version of the file's shape; a file of a newer one is refused. */
export const LOCKFILE_VERSION = 1;
/** Where an installed toolrisk keeps the file's JSON Schema. */
const SCHEMA = './node_modules/toolrisk/catalogue/lock/toolrisk.lock.schema.json';

const DAY = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, such as 2026-12-31');

const VERDICT = {
  category: z.enum(CATEGORIES),
  signals: z.array(z.enum(SIGNALS)),
  severity: z.enum(SEVERITIES),
  action: z.enum(ACTIONS).describe('of the recommended profile'),
};

const LOCKED_TOOL = z.strictObject({
  name: z.string().describe('with a number where the server lists several of one name'),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex')
    .describe('SHA-256 of the definition, dates and other passing values left out'),
  ...VERDICT,
  declared: z
    .literal(true)
    .optional()
    .describe('the action is stricter than the reading asks for: the server’s annotations warn'),
  findings: z.array(z.enum(FINDING_KINDS)).optional(),
  corrected: z
    .strictObject({
      reason: z.string(),
      by: z.string(),
      at: DAY,
      machine: z.strictObject(VERDICT).describe('what the judge says'),
    })
    .optional()
    .describe('the verdict is not the judge’s, but a correction’s'),
});

const LOCKED_SERVER = z.strictObject({
  start: z.strictObject({
    target: z.string().describe('how it is started or reached; values of variables are never written'),
    env: z.array(z.string()).describe('names of the variables it is handed'),
  }),
  package: z
    .strictObject({ name: z.string(), version: z.string(), integrity: z.string().optional() })
    .optional(),
  findings: z.array(z.enum(FINDING_KINDS)).optional().describe('in what the server says of itself'),
  // A list, not a map: a server may call a tool `__proto__`.
  tools: z.array(LOCKED_TOOL),
});

const ACCEPTED = z.strictObject({
  server: z.string(),
  tool: z.string(),
  severity: z.enum(SEVERITIES).describe('accepted up to this'),
  reason: z.string().min(1),
  by: z.string().optional(),
  at: DAY,
  until: DAY.describe('the last day on which it holds'),
});

export const LOCKFILE = z.strictObject({
  $schema: z.string().optional(),
  lockfileVersion: z.literal(LOCKFILE_VERSION),
  ruleset: z.int().describe('version of the rules that read the tools'),
  servers: z.record(z.string(), LOCKED_SERVER),
  accepted: z.array(ACCEPTED),
});

export type Lockfile = z.infer<typeof LOCKFILE>;
export type LockedServer = z.infer<typeof LOCKED_SERVER>;
export type LockedTool = z.infer<typeof LOCKED_TOOL>;
export type Accepted = z.infer<typeof ACCEPTED>;

/** Why a text is no lock file, in one line, and what to do. */
export interface Unreadable {
  readonly wrong: string;
  readonly next: string;
}

/** The lock file that a text is, or why it is none. */
export function parseLock(text: string): Lockfile | Unreadable {
  if (/^(<{7}|={7}|>{7})/m.test(text))
    return unreadable(
      'it holds merge markers',
      'Take one side whole, then run toolrisk check --update; or remove it and run toolrisk lock again.',
    );
  // Nobody is told to remove a file that was another all along.
  if (!/"lockfileVersion"/.test(text)) return NONE;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return unreadable(`it is no JSON: ${(error as Error).message}`, ANEW);
  }
  // npm's has a version of that name too.
  if (isObject(value) && 'packages' in value) return NONE;
  const version = (value as { lockfileVersion?: unknown } | null)?.lockfileVersion;
  if (typeof version === 'number' && version > LOCKFILE_VERSION)
    return unreadable(
      `it is of version ${version}`,
      `This toolrisk reads version ${LOCKFILE_VERSION}: update it.`,
    );
  const parsed = LOCKFILE.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return unreadable(`${placeOf(issue!.path, value)}: ${issueWords(issue!)}`, ANEW);
}

const ANEW = 'Take it back from git, or remove it and run toolrisk lock again.';

/** `server garden, tool rename_bed, severity`: tools are called by their names, which a reader can look for. */
function placeOf(path: readonly PropertyKey[], value: unknown): string {
  const [part, server, tools, at, ...rest] = path.map(String);
  if (part !== 'servers' || tools !== 'tools' || at === undefined) return path.join('.') || 'the file';
  const held = (value as { servers: Record<string, { tools: { name?: unknown }[] }> }).servers[server!];
  const name = held?.tools[Number(at)]?.name;
  const tool = typeof name === 'string' ? visibleName(name) : `number ${Number(at) + 1}`;
  return [`server ${server}`, `tool ${tool}`, ...rest].join(', ');
}

const unreadable = (wrong: string, next: string): Unreadable => ({ wrong, next });

const NONE = unreadable(
  'it is no lock file of toolrisk',
  'Name another file with --lock; this one stays as it is.',
);

/** The file's text: keys in a stable order, one fact a line, so that git shows small differences. */
export function lockText({ lockfileVersion, ruleset, servers, accepted }: Lockfile): string {
  const ordered = {
    $schema: SCHEMA,
    lockfileVersion,
    ruleset,
    servers: Object.fromEntries(Object.entries(servers).sort(([one], [other]) => compare(one, other))),
    accepted: [...accepted].sort(
      (one, other) => compare(one.server, other.server) || compare(one.tool, other.tool),
    ),
  };
  return `${visibleJson(ordered)}\n`;
}

/** By code unit, which no locale changes. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
