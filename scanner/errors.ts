/** What one thing is called; of several names any will do. */
export type Called = string | readonly string[];

/** A word that was not understood, and what it may have been meant for. */
export interface Misspelt {
  readonly word: string;
  readonly among: readonly Called[];
}

/**
 * The user asked for something that cannot be done as asked: a word misspelt, a file that is missing.
 * The only exception that is no bug. `message` is one line; `hint` is the next step, one line. Whoever tells it
 * puts near names before the hint where `misspelt` says what the word may have been.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly hint: string;
  readonly misspelt: Misspelt | undefined;

  constructor(message: string, hint: string, misspelt?: Misspelt) {
    super(message);
    this.hint = hint;
    this.misspelt = misspelt;
  }
}
