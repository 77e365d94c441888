/** Variables that a server names as missing or of no use, and what it says above them. */
export interface RefusedEnvironment {
  readonly variables: readonly string[];
  readonly said: string;
}

/**
 * What a server that validates its environment with a library (zod, t3-env, znv, envalid, envsafe, ts-dotenv, valibot, typebox)
 * prints of it: a line that says so, and behind or below it each variable, as a key of what is wrong with it or as the
 * path of an issue. Undefined where no line says so, or none below it names a variable.
 */
export function refusedEnvironment(text: string): RefusedEnvironment | undefined {
  const lines = text.split(/[\r\n]+/);
  for (const [at, line] of lines.entries()) {
    if (!SAYS_SO.test(line)) continue;
    const below = lines.slice(at + 1, at + MOST_LINES);
    const end = below.findIndex((one) => FRAME.test(one));
    const block = [line, ...(end < 0 ? below : below.slice(0, end))];
    const variables = [...new Set(block.flatMap(atFault))];
    if (variables.length > 0) return { variables, said: line.replace(/\s*[[{].*$/, '') };
  }
  return undefined;
}

/** `Invalid environment variables`, `Errors found while parsing environment`. */
const SAYS_SO =
  /\b(?:invalid|missing|bad|incorrect|errors?|problems?|fail\w*|validat\w+)\b.{0,60}\b(?:env|environment|config|configuration)\b|\b(?:env|environment|config|configuration)\b.{0,60}\b(?:invalid|errors?|problems?|validation|failed)\b/i;

/** An issue takes up to eight lines. */
const MOST_LINES = 400;

const FRAME = /^\s+at \S+ ?\(|^\s+at (?:file|node):|^Node\.js v\d/;

/** The variables that a line names as being at fault; one that only shows its value, or may be left out, does not. */
function atFault(line: string): readonly string[] {
  if (OPTIONAL.test(line)) return [];
  return PLACES.flatMap((place) => [...line.matchAll(place)].map(([, name]) => name!));
}

const OPTIONAL = /\b(?:optional|defaults?)\b/i;

const PLACES: readonly RegExp[] = [
  // path: [ 'LAMP_KEY' ], path: '/LAMP_KEY'
  /\bpath: (?:\[ )?'\/?([A-Z][A-Z0-9_]+)'/g,
  // Expected value for key 'LAMP_KEY'
  /\b(?:key|variable) '([A-Z][A-Z0-9_]+)'/g,
  // [LAMP_KEY]:
  /^\s*\[([A-Z][A-Z0-9_]+)\]:/g,
  // LAMP_KEY: [ 'Required' ], { "LAMP_KEY": ["Required"] }, LAMP_KEY: { _errors: … }
  /(?:^\s*|[{,]\s*)["']?([A-Z][A-Z0-9_]+)["']?: ?[[{]/g,
  // LAMP_KEY: Missing value; of one word it may be a level of a log
  /^[^\w'"]*["']?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)["']?: (?![[{'"`])/g,
  // LAMP_KEY: 'Required', and not the value that it has
  /(?:^\s*|[{,]\s*)["']?([A-Z][A-Z0-9_]+)["']?: ?['"`](?=[^'"`]*\b(?:[Rr]equired|[Mm]issing|[Ii]nvalid|[Ee]xpected|[Mm]ust)\b)/g,
];
