/**
 * The user asked for something that cannot be done as asked: a word misspelt, a file that is missing.
 * The only exception that is no bug. `message` is one line; `hint` is the next step, one line.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
