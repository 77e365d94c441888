export type CatalogueFault =
  | 'missing'
  | 'locked'
  | 'newer'
  | 'not-a-catalogue'
  | 'corrupt'
  | 'full'
  | 'refused'
  | 'unwritable'
  | 'unreadable'
  | 'folder';

/** The catalogue file cannot be used; `message` says why in one line, `hint` what to do next. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  readonly fault: CatalogueFault;
  readonly hint: string;

  constructor(fault: CatalogueFault, path: string) {
    const [message, hint] = WORDS[fault];
    super(`${message}: ${path}`);
    this.fault = fault;
    this.hint = hint;
  }
}

const WORDS: Readonly<Record<CatalogueFault, readonly [message: string, hint: string]>> = {
  missing: [
    'there is no catalogue at this path',
    'Fill one with "toolrisk crawl", or name another with --db.',
  ],
  locked: ['another process is writing to the catalogue', 'Let it finish, then run the command again.'],
  newer: [
    'the catalogue was written by a newer toolrisk',
    'Update toolrisk, or name another file with --db.',
  ],
  'not-a-catalogue': [
    'this file is not a toolrisk catalogue; it was left as it is',
    'Name another file with --db.',
  ],
  corrupt: [
    'the catalogue file is damaged',
    'Move it away and run "toolrisk crawl" to fill a new one; "sqlite3 <file> .recover" may save its rows.',
  ],
  full: ['the disk is full; what was recorded before is safe', 'Free some space and run the command again.'],
  refused: [
    'the system refuses to write more; what was recorded before is safe',
    'Your share of the disk or the size of a file is used up, or the disk fails: make room and run the command again.',
  ],
  unwritable: ['the catalogue cannot be written', 'Check the permissions of the file and its folder.'],
  folder: ['a catalogue is a file, and this is a folder', 'Name the file in it with --db.'],
  unreadable: ['the catalogue cannot be read', 'Check the permissions of the file and its folder.'],
};

/** A row that nobody can have recorded; told as a damaged catalogue. */
export class DamagedRow extends Error {
  override readonly name = 'DamagedRow';
}

/** Runs work on the file and tells what SQLite or the folder has against it in our words. */
export function withCatalogueErrors<T>(path: string, work: () => T): T {
  const fail = (error: unknown): never => {
    throw inOurWords(error, path);
  };
  try {
    const made = work();
    return made instanceof Promise ? (made.catch(fail) as T) : made;
  } catch (error) {
    return fail(error);
  }
}

/** A CatalogueError for a complaint about the file; any other error is a bug and stays as it is. */
export function inOurWords(error: unknown, path: string): unknown {
  const fault = isDamage(error) ? 'corrupt' : faultOf(codeOf(error));
  return fault ? new CatalogueError(fault, path) : error;
}

/** A CatalogueError for what keeps a copy of the catalogue from being written to `path`; any other error as it is. */
export function ofTheCopy(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (code === 'SQLITE_FULL') return new CatalogueError('full', path);
  // Of a backup SQLite does not say what it was about: most of it is writing.
  return code.startsWith('SQLITE_IOERR') ? new CatalogueError('refused', path) : error;
}

/** SQLite reads columns out of our JSON, and has no code of its own for text that is none. */
function isDamage(error: unknown): boolean {
  return error instanceof DamagedRow || (error instanceof Error && error.message === 'malformed JSON');
}

function codeOf(error: unknown): string {
  const coded = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof coded === 'string' ? coded : '';
}

/** SQLite result codes: https://sqlite.org/rescode.html (extended codes share the prefix); then the folder's. */
function faultOf(code: string): CatalogueFault | undefined {
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'locked';
  if (code === 'SQLITE_NOTADB') return 'not-a-catalogue';
  if (code.startsWith('SQLITE_CORRUPT')) return 'corrupt';
  if (['SQLITE_FULL', 'ENOSPC'].includes(code)) return 'full';
  // What a system has against writing but for a full disk, a used up quota for example, SQLite tells all as this.
  if (/^SQLITE_IOERR_(WRITE|FSYNC|DIR_FSYNC|TRUNCATE|SHMSIZE)$|^EDQUOT$/.test(code)) return 'refused';
  if (code.startsWith('SQLITE_READONLY')) return 'unwritable';
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) return 'unwritable';
  if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_IOERR')) return 'unreadable';
  return undefined;
}
