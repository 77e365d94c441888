import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeFolder } from '../scanner/make-folder.ts';
import { ofThePlace } from './site-error.ts';

/** How the user names another cache. */
export const OTHER_CACHE = 'Set XDG_CACHE_HOME to a folder you may write to.';

/**
 * A folder of the user's cache, made when it is missing: `pages` holds compiled pages, `code` what Node made of the
 * code that fills them.
 * @throws {SiteError} when it cannot be made
 */
export function cacheFolder(name: 'pages' | 'code'): string {
  const folder = resolve(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'toolrisk', name);
  try {
    makeFolder(folder);
    return folder;
  } catch (error) {
    throw ofThePlace(folder, error, OTHER_CACHE);
  }
}
