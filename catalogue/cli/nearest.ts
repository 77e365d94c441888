import { type Called, UsageError } from '../../scanner/errors.ts';
import { joinedNames } from '../joined.ts';

/** At most three names like the word, most alike first; of what has several names the one most like it. */
export async function nearest(word: string, among: readonly Called[]): Promise<readonly string[]> {
  if (word === '') return [];
  const { default: jaroWinkler } = await import('natural/lib/natural/distance/jaro-winkler_distance.js');
  const byLikeness = (names: readonly string[]) =>
    names
      .map((name) => ({
        name,
        alike: name.includes(word) ? 1 : jaroWinkler(word, name, { ignoreCase: true }),
      }))
      .filter(({ alike }) => alike > 0.8)
      .sort((a, b) => b.alike - a.alike)
      .map(({ name }) => name);
  const best = among.flatMap((called) => byLikeness([called].flat()).slice(0, 1));
  return byLikeness([...new Set(best)]).slice(0, 3);
}

/** A tool that is not there, with those whose names are near. */
export function unknownTool(word: string, among: readonly string[]): UsageError {
  return new UsageError(
    `the server lists no tool "${word}"`,
    among.length === 0 ? 'It lists none.' : `It lists ${joinedNames(among)}.`,
    {
      word,
      among,
    },
  );
}
