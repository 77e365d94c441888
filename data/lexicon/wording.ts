/**
 * Turns of phrase that decide, by what they say. `pattern` is looked for in the description, lower case and with
 * single blanks; `within` is how many of its first characters are looked at; what matches `unless` right before it
 * denies it; each of `cues` names words, or several kinds of them, without any of which it cannot occur
 * (scanner/judge/read/cues.ts); `example` is what it must find.
 */
export interface WordingOf {
  readonly pattern: RegExp;
  readonly within?: number;
  readonly unless?: RegExp;
  readonly cues?: readonly string[];
  readonly example: string;
}
