import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { SiteError } from './site-error.ts';

/**
 * A folder of the user's cache, made when it is missing: `pages` holds compiled pages, `code` what Node made of the
 * code that fills them.
 * @throws {SiteError} when it cannot be made
 */
export function cacheFolder(name: 'pages' | 'code'): string {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'toolrisk', name);
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SiteError(
      `${folder} cannot be made (${code})`,
      'Make room there, or set XDG_CACHE_HOME to a folder you may write to.',
    );
  }
}
