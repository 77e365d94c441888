import { UsageError } from '../../scanner/errors.ts';
import { statsOf } from '../../scanner/observe/stats-of.ts';
import { shownAddress } from '../../scanner/secrets/words.ts';
import { asTarget } from '../../scanner/sources/as-target.ts';
import { missingFile } from '../../scanner/sources/missing-file.ts';
import type { ScannedServer, Target } from '../../scanner/types.ts';
import { visible } from '../report/visible.ts';
import type { Catalogue, CatalogueError, CatalogueServer, ServerNames } from '../store/index.ts';
import { tell } from './io.ts';
import { handover, type ReachFlags } from './options.ts';
import { scanAll } from './scan-all.ts';

export interface FindFlags extends ReachFlags {
  readonly db: string;
}

/** What a command is about: to be looked at, or held already. */
export type Named = { readonly target: Target } | { readonly server: ScannedServer };

/**
 * The server a command is about, see {@link nameServer}, looked at where it is a target.
 * @throws {UsageError} as nameServer
 */
export async function findServer(
  word: string | undefined,
  command: readonly string[] | undefined,
  flags: FindFlags,
): Promise<ScannedServer> {
  return lookAt(await nameServer(word, command, flags), flags);
}

/** Starts or reaches what is a target. */
export async function lookAt(named: Named, flags: FindFlags): Promise<ScannedServer> {
  return 'server' in named ? named.server : (await scanAll([named.target], flags))[0]!;
}

/**
 * From the catalogue by address, id or package, or a target where the word is one (a URL, `npm:…`, a file, `-`) or a
 * command was given. Nothing is started: who names several has all refused that can be before the first is.
 * @param others further names that the word may have been meant for
 * @throws {UsageError} with near names when the catalogue knows no such server, and for a saved list that is none.
 */
export async function nameServer(
  word: string | undefined,
  command: readonly string[] | undefined,
  flags: FindFlags,
  others: readonly string[] = [],
): Promise<Named> {
  if (word !== undefined && command !== undefined) {
    throw new UsageError(`"${word}" and a command after -- are two servers`, 'Name one of them.');
  }
  if (word === undefined || isTarget(word)) return { target: await targetNamed(word, command, flags) };
  if (Object.keys({ ...flags.env, ...flags.header }).length > 0) {
    tell(`Nothing is handed over: ${visible(word)} is taken from the catalogue, and no server is reached.`);
  }
  const held = fromCatalogue(word, flags.db, others);
  return { server: await held.catch((error) => Promise.reject(meantOtherwise(word, error))) };
}

async function targetNamed(
  word: string | undefined,
  command: readonly string[] | undefined,
  flags: FindFlags,
): Promise<Target> {
  const { parseTargets } = await import('../../scanner/sources/argv.ts');
  const [target] = parseTargets(word === undefined ? [] : [word], command, handover(flags));
  if (word === '-') await refuseNoList();
  return target!;
}

/** As with a file, what comes over standard input and is no list is told before anything starts. */
export async function refuseNoList(): Promise<void> {
  const { readToolsFile } = await import('../../scanner/sources/tools-file.ts');
  readToolsFile('-');
}

/** How a file is named where no server is: by a place, or by what lists and modules end with, a letter wrong perhaps. */
const LIKE_A_FILE = /^(?:[~.]{0,2}\/(?!servers\/)|[A-Za-z]:\\)|\.(?:js\w*|\w*json\w*|ya?ml|txt)$/i;

/** A better answer where the catalogue does not know a word, or where there is none: what the word most likely is. */
export function meantOtherwise(word: string, error: unknown): unknown {
  const isMissing = error instanceof Error && 'fault' in error && error.fault === 'missing';
  const isUnknown = error instanceof UsageError && error.misspelt !== undefined;
  if ((isMissing || isUnknown) && LIKE_A_FILE.test(word))
    return missingFile(word, 'Check the path; a server of the catalogue is named by its address or package.');
  if (!isMissing) return error;
  const named = `Named as a target, a server is looked at instead. ${asTarget(word) ?? TARGETS}`;
  return new UsageError(error.message, `${(error as CatalogueError).hint} ${named}`);
}

const TARGETS = 'A target is npm:package, https://… or a saved tools list.';

/** Whether a word names something to scan, and not a server of the catalogue. */
export function isTarget(word: string): boolean {
  return word === '-' || /^(npm:|[a-z]+:\/\/)/i.test(word) || statsOf(word)?.isFile() === true;
}

/**
 * A server of the catalogue as the present rules judge it, by address, id or package.
 * @throws {UsageError} see knownSlug
 */
export async function fromCatalogue(
  word: string,
  db: string,
  others: readonly string[] = [],
): Promise<CatalogueServer> {
  const { openCatalogue } = await import('../store/index.ts');
  const { judgedNow } = await import('../../scanner/judge-observation.ts');
  const catalogue = openCatalogue(db, 'read');
  try {
    const server = catalogue.server(knownSlug(word, catalogue, others))!;
    if (server.failedAttempt) {
      const { outcome, capturedAt } = server.failedAttempt;
      const [failed, listed] = [capturedAt, server.capturedAt].map((time) => time.slice(0, 10));
      tell(`${server.slug} was not observed on ${failed} (${outcome}); this rests on its list of ${listed}.`);
    }
    return judgedNow(server);
  } finally {
    catalogue.close();
  }
}

/**
 * The address of a server of the catalogue, by address, id or package. A name that several entries share is never
 * answered from one of them: each may have been put there by another, and `servers/<address>` names one alone.
 * @throws {UsageError} with the choices when there are several, with near names when there is none.
 */
export function knownSlug(
  word: string,
  catalogue: Pick<Catalogue, 'names'>,
  others: readonly string[] = [],
): string {
  const names = catalogue.names();
  const address = /^\/?servers\/([^/]+)\/?$/.exec(word)?.[1];
  const found = names.filter((one) =>
    address === undefined ? [one.slug, one.id, one.package].includes(word) : one.slug === address,
  );
  if (found.length > 1) throw shared(word, found);
  if (found[0] !== undefined) return found[0].slug;
  throw new UsageError(
    `no server "${word.includes('://') ? shownAddress(word) : word}" in the catalogue`,
    isTarget(word)
      ? '"toolrisk list" lists the names that it knows; this is a target, which "toolrisk scan" looks at.'
      : `"toolrisk list" lists what it holds; "toolrisk scan" looks at what it does not. ${asTarget(word) ?? TARGETS}`,
    {
      word: packageOf(word),
      among: [...others, ...names.map((one) => [one.slug, one.id, one.package ?? one.slug])],
    },
  );
}

/** The package that `npm:notes-mcp@1.0.0` names: whoever types a target may mean what the catalogue has of it. */
function packageOf(word: string): string {
  return /^npm:(.[^@]*)/i.exec(word)?.[1] ?? word;
}

const CHOICES = 10;

function shared(word: string, found: readonly ServerNames[]): UsageError {
  const some = found.slice(0, CHOICES).map((one) => {
    const from = one.package === null ? '' : `, package ${one.package}`;
    return `servers/${one.slug} (${one.id}${from})`;
  });
  const more = found.length > CHOICES ? ` and ${found.length - CHOICES} more` : '';
  return new UsageError(
    `${found.length} servers of the catalogue are called "${word}"`,
    `Name one by its address: ${some.join('; ')}${more}.`,
  );
}
