/** A word that was not understood, and the words it may have been meant for. */
export interface Misspelt {
  readonly word: string;
  readonly among: readonly string[];
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
