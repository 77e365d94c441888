import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import npa from 'npm-package-arg';
import type { Package } from '../types.ts';

type Identified = Pick<Package, 'name' | 'version' | 'integrity'>;

/** Characters of a fact that are kept. */
const LONGEST = 300;

/** File in a package's entry with what the registry said of its version and npm's own note does not hold. */
const PUBLISHED = '.published.json';

/**
 * Keeps when and by whom a version was published beside what was installed.
 * @param folder the package's entry in the cache
 * @param manifest the version as the registry has it: `_time` is npm's copy of the packument's `time`, `_npmUser` the
 *   registry's own
 */
export function notePublished(folder: string, manifest: unknown): void {
  const { _time, _npmUser } = asObject(manifest);
  const note = { publishedAt: _time, publisher: asObject(_npmUser).name };
  writeFileSync(join(folder, PUBLISHED), JSON.stringify(note));
}

/**
 * What an installed package is published as, beside its name: from the notes of the install, which hold what the
 * registry said, and from its own manifest. What is not said, or said in another form, is left out.
 * @param folder the package's entry in the cache, of which a manifest could be read
 */
export async function factsOf(folder: string, name: string): Promise<Omit<Package, keyof Identified>> {
  const modules = join(folder, 'node_modules');
  const noted = (await readObject(join(modules, '.package-lock.json')))?.packages;
  const { license, deprecated } = asObject(asObject(noted)[`node_modules/${name}`]);
  const { repository } = (await readObject(join(modules, name, 'package.json'))) ?? {};
  const { publishedAt, publisher } = (await readObject(join(folder, PUBLISHED))) ?? {};
  const source = sourceOf(repository);
  const published = isText(publishedAt) ? new Date(publishedAt) : undefined;
  return {
    ...(isText(license) && { license: license.slice(0, LONGEST) }),
    ...(isText(deprecated) && { deprecated: deprecated.slice(0, LONGEST) }),
    ...(source !== undefined && { repository: source }),
    ...(published && !Number.isNaN(published.getTime()) && { publishedAt: published.toISOString() }),
    ...(isText(publisher) && { publisher: publisher.slice(0, LONGEST) }),
  };
}

/** Where the source can be read: the page of a host that npm knows, else an https address as it is. */
function sourceOf(repository: unknown): string | undefined {
  const written = typeof repository === 'string' ? repository : asObject(repository).url;
  if (!isText(written) || written.length > LONGEST) return undefined;
  try {
    // Its types leave the method out.
    const hosted = npa(`x@${written}`).hosted as { browse?: () => string } | undefined;
    const page = hosted?.browse?.() ?? written.replace(/^git\+/, '');
    const { protocol, username, href } = new URL(page);
    return protocol === 'https:' && username === '' ? href : undefined;
  } catch {
    return undefined;
  }
}

async function readObject(path: string): Promise<Record<string, unknown> | undefined> {
  try {
    return asObject(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
