import { UsageError } from '../../scanner/errors.ts';

/** At most three names like the word, most alike first. */
export async function nearest(word: string, names: readonly string[]): Promise<readonly string[]> {
  const { default: jaroWinkler } = await import('natural/lib/natural/distance/jaro-winkler_distance.js');
  return names
    .map((name) => ({ name, alike: name.includes(word) ? 1 : jaroWinkler(word, name, { ignoreCase: true }) }))
    .filter(({ alike }) => alike > 0.8)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** A tool that is not there, with those whose names are near. */
export async function unknownTool(name: string, names: readonly string[]): Promise<UsageError> {
  const near = await nearest(name, names);
  const hint =
    near.length > 0
      ? `Did you mean ${near.join(', ')}?`
      : `It lists ${names.length} tools; see "toolrisk scan".`;
  return new UsageError(`the server lists no tool "${name}"`, hint);
}
