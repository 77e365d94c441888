/**
 * Turns of phrase that decide, by what they say. `pattern` is looked for in the description, lower case and with
 * single blanks; `within` is how many of its first characters are looked at; what matches `unless` right before it
 * denies it; `example` is what it must find. Where the same is said in several ways, `ways` has each under an example.
 */
export interface WordingOf {
  readonly pattern: RegExp;
  readonly within?: number;
  readonly unless?: RegExp;
  readonly example: string;
  readonly ways?: Ways;
}

/** Ways to say one thing, each under an example of it; the first that is found counts. */
type Ways = Readonly<Record<string, RegExp>>;

/** What may be said in any of these ways. */
export function saidAs(ways: Ways): Pick<WordingOf, 'pattern' | 'example' | 'ways'> {
  const [first] = Object.entries(ways) as [[string, RegExp]];
  const sources = Object.values(ways).map(({ source }) => source);
  return { pattern: new RegExp(sources.join('|'), first[1].flags), example: first[0], ways };
}

/** Finds any of these words, parted by white space; `_` stands for a blank within one, `s?` for a plural. */
export function oneOf(words: string, flags?: string): RegExp {
  return new RegExp(`\\b(?:${listed(words).replaceAll('_', ' ')})\\b`, flags);
}

/** Is nothing but one of these words, parted by white space. */
export function exactly(words: string, flags?: string): RegExp {
  return new RegExp(`^(?:${listed(words)})$`, flags);
}

/** These words, parted by white space. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const listed = (words: string): string => words.trim().split(/\s+/).join('|');

/** Words by the one before their colon: `tear: tore torn, wind: wound`. */
export function formsBy(lists: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lists.split(/,\s+/).map((list) => {
      const [of = '', forms = ''] = list.split(': ');
      return [of, forms.split(' ')];
    }),
  );
}
