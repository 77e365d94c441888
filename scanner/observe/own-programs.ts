import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** The system's programs that toolrisk itself starts, each to contain others. */
export type OwnProgram = 'bwrap' | 'cat' | 'mount' | 'prlimit' | 'sh' | 'unshare';

/** As toolrisk was started: nothing that is read later changes where its own programs are found. */
const PATH = process.env.PATH ?? '';
const found = new Map<OwnProgram, string | undefined>();

/**
 * The absolute path of one of our own programs, looked up once and by toolrisk's own environment only.
 * Folders that depend on where the user stands are passed over, and so are those npm puts in front for
 * the project it is started in: either may be a stranger's. Undefined when there is none.
 */
export function ownProgram(name: OwnProgram): string | undefined {
  if (!found.has(name))
    found.set(
      name,
      ownFolders()
        .map((folder) => join(folder, name))
        .find(isProgram),
    );
  return found.get(name);
}

function ownFolders(): readonly string[] {
  return PATH.split(delimiter).filter(
    (folder) => isAbsolute(folder) && !/[/\\]node_modules[/\\]\.bin[/\\]?$/.test(folder),
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
