import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pkg from 'astro/package.json' with { type: 'json' };

const ROOT = dirname(import.meta.dirname);

/**
 * A digest of files of the checkout, of the programs that run them, and of where they stand: compiled pages name
 * files by it.
 * @param patterns globs from the root of the checkout
 * @param told what else decides what they make
 */
export function digestOfSources(patterns: readonly string[], told = ''): string {
  const hash = createHash('sha256').update(JSON.stringify([pkg.version, process.version, ROOT, told]));
  for (const name of globSync(patterns, { cwd: ROOT }).sort()) {
    const path = join(ROOT, name);
    if (statSync(path).isFile()) hash.update(`\0${name}\0`).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 32);
}
