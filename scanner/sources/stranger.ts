import { z } from 'zod/mini';
import type { HttpTarget, NpmTarget, Problem } from '../types.ts';
import { isExactVersion } from './npm.ts';
import { sendable } from './sendable.ts';
import { isProperId, LONGEST_ID } from './strangers-id.ts';

/** Why an entry means no target. */
export interface Refusal {
  readonly problem: Problem;
}

/**
 * The package that an entry of a list, a registry or a Redis job means: `{id, package, version, bin, args,
 * env}`. The one place where a stranger's words become such a target. They choose a package of the npm registry
 * by its name and, if any, one exact version; no range, tag, alias, folder, file or address.
 */
export function strangersPackage(entry: unknown): NpmTarget | Refusal {
  const read = PackageEntry.safeParse(entry);
  if (!read.success) return refusal(read.error.issues[0]?.message, A_PACKAGE);
  const { id, package: name, version, bin, args, env } = read.data;
  if (!isExactVersion(name, version ?? '0.0.0')) {
    const isName = isExactVersion(name, '0.0.0');
    return refusal(
      isName ? 'its version is not one exact version' : 'its package has no proper name',
      A_PACKAGE,
    );
  }
  return {
    kind: 'npm',
    id,
    package: name,
    ...(version === undefined ? {} : { version }),
    ...(bin === undefined ? {} : { bin }),
    args,
    env: harmlessVariables(env),
    published: true,
  };
}

/** The remote server that an entry of a registry or a Redis job means: `{id, url, headers}`. */
export function strangersRemote(entry: unknown): HttpTarget | Refusal {
  const read = RemoteEntry.safeParse(entry);
  if (!read.success) return refusal(read.error.issues[0]?.message, A_REMOTE);
  const { id, url, headers } = read.data;
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    return refusal('its address is no web address', A_REMOTE);
  }
  return { kind: 'http', id, url, headers: sendable(headers), published: true };
}

export function isRefusal(value: object): value is Refusal {
  return 'problem' in value;
}

/** npm allows names of 214 characters; the others leave room above the longest of some 30,000 servers. */
const LONGEST = { id: LONGEST_ID, name: 214, version: 256, url: 2_000, word: 20_000, words: 200 } as const;

function text(what: string, longest: number) {
  return z
    .string(`its ${what} is missing or no text`)
    .check(z.maxLength(longest, `its ${what} is longer than ${longest} characters`));
}

const Id = text('id', LONGEST.id).check(z.refine(isProperId, 'its id is empty or holds what nobody sees'));
const Words = z
  .array(text('list of words', LONGEST.word), 'its words are no list')
  .check(z.maxLength(LONGEST.words, 'it has too many words'));
const Named = z
  .record(z.string(), text('list of values', LONGEST.word), 'its values are no list by name')
  .check(z.refine((values) => Object.keys(values).length <= LONGEST.words, 'it has too many values'));

const NO_ENTRY = 'it is no object';
const PackageEntry = z.object(
  {
    id: Id,
    package: text('package', LONGEST.name),
    version: z.optional(text('version', LONGEST.version)),
    bin: z.optional(text('executable', LONGEST.name)),
    args: z._default(Words, []),
    env: z._default(Named, {}),
  },
  NO_ENTRY,
);
const RemoteEntry = z.object(
  { id: Id, url: text('address', LONGEST.url), headers: z._default(Named, {}) },
  NO_ENTRY,
);

const A_PACKAGE = 'Have it corrected where it is listed: a package is a name and one version, such as 1.2.3.';
const A_REMOTE = 'Have it corrected where it is listed: a remote server is an http or https address.';

function refusal(detail: string | undefined, next: string): Refusal {
  return { problem: { kind: 'entry-malformed', detail: detail ?? 'it could not be read', next } };
}

/**
 * Variables by which whoever publishes an entry would choose what is loaded into a process before its
 * program, that of a sandbox among them. No server has a need to set them.
 */
const LOADING =
  /^(LD_.*|DYLD_.*|GCONV_PATH|LOCPATH|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|PATH|HOME|TMPDIR|NPM_CONFIG_.*)$/i;

/** Variables that may be set on a stranger's word: the name is one, and loads nothing. */
function harmlessVariables(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => /^[A-Za-z_]\w*$/.test(name) && !LOADING.test(name)),
  );
}
