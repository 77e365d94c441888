/** The site cannot be written; `hint` says what to do next. */
export class SiteError extends Error {
  override readonly name = 'SiteError';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
