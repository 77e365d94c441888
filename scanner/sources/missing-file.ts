import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { UsageError } from '../errors.ts';

/** A file that the user named and that is not there; its folder's other files are what they may have meant. */
export function missingFile(path: string, hint: string): UsageError {
  return new UsageError(`no such file: ${path}`, hint, { word: basename(path), among: filesBeside(path) });
}

function filesBeside(path: string): readonly string[] {
  try {
    return readdirSync(dirname(path), { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
