import { statSync } from 'node:fs';
import { UsageError } from '../../scanner/errors.ts';
import type { ScannedServer } from '../../scanner/types.ts';
import type { Catalogue, ServerNames } from '../store/index.ts';
import { tell } from './io.ts';
import { nearest } from './nearest.ts';
import { handover, type ReachFlags } from './options.ts';
import { scanAll } from './scan-all.ts';

export interface FindFlags extends ReachFlags {
  readonly db: string;
}

/**
 * The server a command is about: from the catalogue by address, id or package, or scanned on the fly when
 * the word is a target (a URL, `npm:…`, a file, `-`) or a command was given.
 * @throws {UsageError} with near names when the catalogue knows no such server.
 */
export async function findServer(
  word: string | undefined,
  command: readonly string[] | undefined,
  flags: FindFlags,
): Promise<ScannedServer> {
  if (word === undefined || command !== undefined || isTarget(word)) {
    const { parseTargets } = await import('../../scanner/sources/argv.ts');
    const words = command === undefined && word !== undefined ? [word] : [];
    const targets = parseTargets(words, command, handover(flags));
    return (await scanAll(targets.slice(0, 1), flags))[0]!;
  }
  return fromCatalogue(word, flags.db);
}

/** Whether a word names something to scan, and not a server of the catalogue. */
export function isTarget(word: string): boolean {
  return (
    word === '-' ||
    /^(npm:|[a-z]+:\/\/)/i.test(word) ||
    statSync(word, { throwIfNoEntry: false })?.isFile() === true
  );
}

async function fromCatalogue(word: string, db: string): Promise<ScannedServer> {
  const { openCatalogue } = await import('../store/index.ts');
  const { judgedNow } = await import('../../scanner/judge-observation.ts');
  const catalogue = openCatalogue(db, 'read');
  try {
    const server = catalogue.server(await knownSlug(word, catalogue))!;
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
 * The address of a server of the catalogue, by address, id or package.
 * @throws {UsageError} with near names when there is none.
 */
export async function knownSlug(word: string, catalogue: Pick<Catalogue, 'names'>): Promise<string> {
  const names = catalogue.names();
  const found =
    names.find(({ slug, id }) => slug === word || id === word) ?? names.find((one) => one.package === word);
  if (found) return found.slug;
  throw new UsageError(`no server "${word}" in the catalogue`, await suggestion(word, names));
}

async function suggestion(word: string, names: readonly ServerNames[]): Promise<string> {
  const near = await nearest(
    word,
    names.map(({ slug }) => slug),
  );
  if (near.length > 0) return `Did you mean ${near.join(', ')}?`;
  return `Name a server of the catalogue, or a target: npm:${word}, https://…, a saved tools list.`;
}
