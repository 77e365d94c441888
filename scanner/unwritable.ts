/** What a system may have against a place that is written to: why, and what helps beside another place. */
const FAULTS: Readonly<Record<string, readonly [why: string, next: string]>> = {
  EACCES: ['you may not write there', ''],
  EPERM: ['you may not write there', ''],
  EROFS: ['what it stands on is read-only', ''],
  ENOSPC: ['the disk is full', 'Free some space; what was there is left as it was. '],
  EDQUOT: ['your share of the disk is used up', 'Free some space; what was there is left as it was. '],
  EFBIG: ['no file may be that large here', ''],
  ENOENT: ['its folder is not there', 'Make its folder first. '],
  ENOTDIR: ['its folder is a file', ''],
  EEXIST: ['its folder is a file', ''],
};

/**
 * What keeps `path` from being written, for whoever named it; undefined for what no system said.
 * @param next how another place is named
 */
export function unwritable(
  path: string,
  error: unknown,
  next: string,
): { message: string; hint: string } | undefined {
  const { code = '', errno } = error as NodeJS.ErrnoException;
  if (errno === undefined) return undefined;
  const [why, first] = FAULTS[code] ?? ['', ''];
  return { message: `cannot write ${path}${why && `: ${why}`} (${code})`, hint: `${first}${next}` };
}

/** Whether an error is one that whoever named the place can mend, also where much else is read and written. */
export function isOfThePlace(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return code !== 'ENOENT' && Object.hasOwn(FAULTS, code);
}
