import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { packageFolder } from './install.ts';

/**
 * What the registry promised of an installed package and npm checked when it unpacked it (Subresource Integrity, as
 * `dist.integrity`). Undefined where the registry promised nothing, or where npm's note no longer fits the name of
 * the entry, which is made of the promise.
 * @param folder the package's entry in the cache
 */
export async function integrityOf(
  folder: string,
  name: string,
  version: string,
): Promise<string | undefined> {
  const note = join(folder, 'node_modules', '.package-lock.json');
  try {
    const { packages } = JSON.parse(await readFile(note, 'utf8'));
    const integrity = packages[`node_modules/${name}`].integrity;
    const isPromised = basename(packageFolder('', name, version, integrity)) === basename(folder);
    return isPromised && integrity !== '' ? integrity : undefined;
  } catch {
    return undefined;
  }
}
