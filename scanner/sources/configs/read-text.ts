import { readFileSync, statSync } from 'node:fs';
import { oneLine } from '../../observe/one-line.ts';
import type { Json, Problem } from '../../types.ts';
import { missingFile } from '../missing-file.ts';
import { MAX_CHARACTERS, parseConfig } from './parse.ts';

/**
 * The text of a file that a client reads: never of a pipe or device, which may have no end, or of one too large.
 * @throws {UsageError} when there is no such file
 */
export function readText(path: string): { readonly text?: string; readonly problem?: Problem } {
  try {
    const file = statSync(path);
    if (file.isDirectory()) return { problem: unreadable(path, 'is a folder', 'Name the file in it.') };
    if (!file.isFile()) return { problem: unreadable(path, 'is no file') };
    if (/\.(?:mcpb|dxt)$/i.test(path))
      return { problem: unreadable(path, 'is a packed extension', 'Unpack it, and name its manifest.json.') };
    // A character has at most four bytes; what is left is measured by the parser.
    if (file.size > 4 * MAX_CHARACTERS.json)
      return { problem: unreadable(path, 'is too large to be a configuration') };
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      return { problem: unreadable(path, 'cannot be read') };
    throw missingFile(path, 'Name a client configuration, or use --configs to find them.');
  }
}

/** What stands in a file that a client keeps beside its configurations; undefined where it cannot be read. */
export function valueIn(path: string): Json | undefined {
  try {
    const { text } = readText(path);
    return text === undefined ? undefined : parseConfig(path, text).value;
  } catch {
    return undefined;
  }
}

function unreadable(path: string, what: string, next = 'Check the path and its permissions.'): Problem {
  return {
    kind: 'config-unreadable',
    detail: oneLine(`${path} ${what}`, 300),
    next,
  };
}
