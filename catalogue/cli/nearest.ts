import { UsageError } from '../../scanner/errors.ts';

/** At most three names like the word, most alike first. */
export async function nearest(word: string, names: readonly string[]): Promise<readonly string[]> {
  if (word === '') return [];
  const { default: jaroWinkler } = await import('natural/lib/natural/distance/jaro-winkler_distance.js');
  return names
    .map((name) => ({ name, alike: name.includes(word) ? 1 : jaroWinkler(word, name, { ignoreCase: true }) }))
    .filter(({ alike }) => alike > 0.8)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** A tool that is not there, with those whose names are near. */
export function unknownTool(word: string, among: readonly string[]): UsageError {
  return new UsageError(
    `the server lists no tool "${word}"`,
    `It lists ${among.length} ${among.length === 1 ? 'tool' : 'tools'}; see "toolrisk scan".`,
    {
      word,
      among,
    },
  );
}
