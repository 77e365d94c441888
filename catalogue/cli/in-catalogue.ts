import { UsageError } from '../../scanner/errors.ts';
import { isTarget, knownSlug } from './find-server.ts';
import { defaultDb } from './options.ts';

/**
 * A better answer to words that were to be scanned and one of which is no target: that the catalogue holds such a
 * server, or one with a name like it. Undefined where there is no catalogue to ask.
 */
export async function inCatalogue(
  words: readonly string[],
  refusal: UsageError,
  db = defaultDb(),
): Promise<UsageError | undefined> {
  const word = words.find((one) => !isTarget(one));
  if (word === undefined) return undefined;
  const { CatalogueError, openCatalogue } = await import('../store/index.ts');
  try {
    const catalogue = openCatalogue(db, 'read');
    try {
      return answer(word, catalogue, refusal);
    } finally {
      catalogue.close();
    }
  } catch (error) {
    // Nobody asked for the catalogue: what is wrong with it is of no interest here.
    if (error instanceof CatalogueError) return undefined;
    throw error;
  }
}

function answer(
  word: string,
  catalogue: Parameters<typeof knownSlug>[1] & {
    server(slug: string): { capturedAt: string; target: string } | undefined;
  },
  refusal: UsageError,
): UsageError {
  try {
    const { capturedAt, target } = catalogue.server(knownSlug(word, catalogue))!;
    return new UsageError(
      `the catalogue holds a capture of "${word}" of ${capturedAt.slice(0, 10)}: toolrisk show ${word}`,
      `To look at the server anew, name it as a target; it was reached as ${target}.`,
    );
  } catch (error) {
    if (error instanceof UsageError && error.misspelt)
      return new UsageError(refusal.message, refusal.hint, error.misspelt);
    throw error;
  }
}
