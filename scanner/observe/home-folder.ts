import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, relative, sep } from 'node:path';

/** The user's home folder, links resolved. */
export function home(): string {
  return real(homedir());
}

export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The home folder itself or one above it: to show it would show everything. */
export function holdsHome(path: string): boolean {
  return isWithin(home(), path);
}

/** Where people and programs keep keys and settings: the hidden entries of the home folder and all in them. */
export function isKept(path: string): boolean {
  return isWithin(path, home()) && path !== home() && relative(home(), path).startsWith('.');
}

/** A hidden entry of the home folder as a whole (`~/.config`), which no one program owns. */
export function isKeptWhole(path: string): boolean {
  return isKept(path) && dirname(path) === home();
}

export function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
