/** A word as a shell takes it unchanged: bare where it may stand so, else in quotes. */
export function shellWord(word: string): string {
  return BARE.test(word) ? word : quotedWord(word);
}

/** What no POSIX shell does anything with; `…` stands for what is not shown. */
const BARE = /^[\p{L}\d_@%+=:,./…-]+$/u;

/** A word in the quotes within which a POSIX shell takes everything as it stands. */
export function quotedWord(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
