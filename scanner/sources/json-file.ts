import { closeSync, openSync, readSync } from 'node:fs';
import { type ParseError, printParseErrorCode, visit } from 'jsonc-parser';
import { UsageError } from '../errors.ts';
import { missingFile } from './missing-file.ts';
import { ownDatabase } from './own-file.ts';

/** Bytes read: some ten times the largest list seen, so that a device or pipe without end is no trap. */
const MOST = 64_000_000;
const CHUNK = 1 << 20;

/** What a reader is to be told of a file that is not what it should be. */
export interface Expected {
  /** What it should be, as in "name the … in it". */
  readonly what: string;
  /** The next step when there is no such file. */
  readonly whenMissing: string;
  /** What it should look like. */
  readonly shape: string;
  /** What a text that is no JSON is told as instead, where it is known for something else. */
  readonly knownAs?: (text: string, path: string) => UsageError | undefined;
}

/**
 * The JSON in a file that the user named; `-` is standard input.
 * @throws UsageError that says where and how it is wrong.
 */
export function readJsonFile(path: string, { what, whenMissing, shape, knownAs }: Expected): unknown {
  const shown = path === '-' ? 'standard input' : path;
  const bytes = read(path, shown, what, whenMissing);
  if (bytes.includes(0))
    throw (
      ownDatabase(bytes.toString('latin1', 0, 100), shown) ??
      new UsageError(`${shown} is not JSON: it is no text`, shape)
    );
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new UsageError(`${shown} is empty`, shape);
  try {
    return JSON.parse(text);
  } catch {
    throw knownAs?.(text, path) ?? new UsageError(`${shown} is not JSON: ${faultIn(text)}`, shape);
  }
}

function read(path: string, shown: string, what: string, whenMissing: string): Buffer {
  try {
    const bytes = path === '-' ? readPiped() : readUpTo(path);
    if (bytes.length > MOST)
      throw new UsageError(`${shown} is larger than ${MOST / 1e6} MB`, `name a ${what}`);
    return bytes;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === 'ENOENT') throw missingFile(path, whenMissing);
    if (code === 'EISDIR') throw new UsageError(`${shown} is a folder`, `name the ${what} in it`);
    if (code === 'EAGAIN') throw new UsageError(`nothing comes over ${shown}`, `pipe a ${what} into it`);
    throw new UsageError(`cannot read ${shown} (${code})`, 'check its permissions');
  }
}

/** What came over standard input, which can be read only once. */
let piped: Buffer | undefined;

function readPiped(): Buffer {
  piped ??= readUpTo(0);
  return piped;
}

function readUpTo(file: string | number): Buffer {
  const descriptor = typeof file === 'number' ? file : openSync(file, 'r');
  try {
    const chunks: Buffer[] = [];
    for (let size = 0; size <= MOST; ) {
      const chunk = Buffer.alloc(CHUNK);
      const length = readSync(descriptor, chunk);
      if (length === 0) break;
      chunks.push(chunk.subarray(0, length));
      size += length;
    }
    return Buffer.concat(chunks);
  } finally {
    if (typeof file !== 'number') closeSync(descriptor);
  }
}

/** The first fault as `line 3, column 7: comma expected`. Nothing of the text is quoted: it may be a secret. */
function faultIn(text: string): string {
  const faults: (readonly [code: ParseError['error'], offset: number])[] = [];
  try {
    visit(text, { onError: (code, offset) => faults.push([code, offset]) }, { disallowComments: true });
  } catch {
    // It recurses, and may meet the end of the stack before the fault.
    return 'it is broken, and nested deeper than anybody reads';
  }
  const [code, offset] = faults[0] ?? [undefined, text.length];
  const before = text.slice(0, offset).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  return code === undefined ? place : `${place}: ${inWords(printParseErrorCode(code))}`;
}

/** `CommaExpected` → `comma expected` */
export function inWords(code: string): string {
  return code.replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
