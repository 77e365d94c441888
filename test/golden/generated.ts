import { readFileSync } from 'node:fs';
import type { Definition, Json } from '../../scanner/types.ts';

/** Servers made up for the golden file, each of so many tools. */
const SERVERS = 200;
const TOOLS = 100;

/** Frozen words: see the README beside it. Parameters are a name, a blank and the property's JSON Schema. */
const INGREDIENTS = JSON.parse(readFileSync(new URL('ingredients.json', import.meta.url), 'utf8')) as {
  readonly verbs: string;
  readonly nouns: string;
  readonly sentences: readonly string[];
  readonly parameters: readonly string[];
};
const VERBS = INGREDIENTS.verbs.split(' ');
const NOUNS = INGREDIENTS.nouns.split(' ');
const PARAMETERS = INGREDIENTS.parameters.map((line): readonly [string, Json] => {
  const blank = line.indexOf(' ');
  return [line.slice(0, blank), JSON.parse(line.slice(blank + 1))];
});

/** What a server is called decides how some words are read. */
const TRADES = [
  '',
  'acme',
  'solana-wallet',
  'keycloak',
  'home assistant',
  '1password',
  'twitter feed',
  'browser',
];
const SHAPES = ['a', 'the', 'all', 'multiple', 'one or more', 'an existing', 'every', 'your', ''];
const ENDS = [
  'from the list',
  'by id',
  'to the team',
  'for a user',
  'in the database',
  'permanently',
  '',
  '',
  '',
];

export interface GeneratedServer {
  readonly name: string;
  readonly tools: readonly Definition[];
}

/** The same made-up servers on every run: each verb with nouns, sentences and parameters drawn at random. */
export function generatedServers(): readonly GeneratedServer[] {
  const draw = drawing(20261126);
  return Array.from({ length: SERVERS }, () => ({
    name: draw(TRADES),
    tools: Array.from({ length: TOOLS }, () => definition(draw)),
  }));
}

type Draw = <T>(from: readonly T[]) => T;

/** Draws by mulberry32, which is spelt out here so that no library's next version moves the golden file. */
function drawing(seed: number): Draw {
  let state = seed;
  return (from) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    const fraction = ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    return from[Math.floor(fraction * from.length)] as (typeof from)[number];
  };
}

function definition(draw: Draw): Definition {
  const verb = draw(VERBS);
  const noun = draw(NOUNS);
  const properties = Object.fromEntries(
    Array.from({ length: draw([0, 1, 1, 2, 3]) }, () => draw(PARAMETERS)),
  );
  if (draw(TENTH))
    properties.action = { type: 'string', enum: [draw(VERBS), draw(VERBS), `${draw(VERBS)}_${noun}`] };
  return {
    name: draw([
      `${verb}_${noun}`,
      `${verb}_${noun}`,
      `${noun}-${verb}`,
      verb,
      `${noun}_${draw(NOUNS)}_${verb}`,
    ]),
    description: draw([spoken, spoken, spoken, quoted, both, () => ''])(
      draw,
      draw(HALF) ? verb : draw(VERBS),
      noun,
    ),
    inputSchema: { type: 'object', properties },
  };
}

const HALF = [true, false];
const TENTH = [true, ...Array.from({ length: 9 }, () => false)];

const spoken = (draw: Draw, verb: string, noun: string): string =>
  `${capital(verb)}${draw(['', 's', 's and returns'])} ${draw(SHAPES)} ${noun}${draw(['', 's'])} ${draw(ENDS)}.`;
const quoted = (draw: Draw): string => `${draw(INGREDIENTS.sentences)}. ${draw(INGREDIENTS.sentences)}.`;
const both = (draw: Draw, verb: string, noun: string): string =>
  `${spoken(draw, verb, noun)} ${draw(INGREDIENTS.sentences)}. ${draw(['', spoken(draw, draw(VERBS), noun)])}`;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
