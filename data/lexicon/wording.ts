/**
 * Turns of phrase that decide, by what they say. `pattern` is looked for in the description, lower case and with
 * single blanks; `within` is how many of its first characters are looked at; what matches `unless` right before it
 * denies it; `example` is what it must find.
 */
export interface WordingOf {
  readonly pattern: RegExp;
  readonly within?: number;
  readonly unless?: RegExp;
  readonly example: string;
}
