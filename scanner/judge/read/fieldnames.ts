import { PARAMETER_KINDS, PARAMETER_NAMES, type ParameterNames } from '../../../data/lexicon/parameters.ts';
import { remembering } from '../../memory.ts';
import { readName } from './parts.ts';
import { textOf } from './phrase.ts';

/** What a parameter is for by its name; by its type as well `records` (an array of whole targets), `switch` and `array`. */
type ParameterKind = keyof typeof PARAMETER_KINDS | 'records' | 'switch' | 'array';

/**
 * What parameters say they are for, one bit each. Only the name and type decide; words of the description are read
 * elsewhere. A `switch` is any boolean at the top.
 */
export const PARAM = Object.fromEntries(
  [...Object.keys(PARAMETER_KINDS), 'records', 'switch', 'array'].map((kind, i) => [kind, 1 << i]),
) as Readonly<Record<ParameterKind, number>>;

/** What a name says by itself. */
export interface Name {
  readonly bits: number;
  /** The lists that hold it (PARAMETER_NAMES), underscores and case left aside. */
  readonly lists: ReadonlySet<ParameterNames>;
  /** Would name whole targets if it were an array. */
  readonly plural: boolean;
  /** Names ids even where it is no array. */
  readonly ids: boolean;
}

const LISTS = new Map<string, Set<ParameterNames>>();
for (const list of Object.keys(PARAMETER_NAMES) as ParameterNames[])
  for (const name of PARAMETER_NAMES[list].split(' '))
    LISTS.set(name, (LISTS.get(name) ?? new Set()).add(list));
/** A name or a value as the lists spell it: underscores and case left aside. */
export const listed = remembering((name: string): string => name.replaceAll('_', '').toLowerCase());

export const NO_LISTS: ReadonlySet<ParameterNames> = new Set();

/** A parameter's name, read once: its words, kinds and whether it is a list of ids. */
export const nameOf = remembering((name: string): Name => {
  const joined = textOf(readName('/name', name).words, '_');
  return {
    bits: PATTERNS.reduce((bits, [bit, pattern]) => (pattern.test(joined) ? bits | bit : bits), 0),
    lists: LISTS.get(listed(name)) ?? NO_LISTS,
    plural: PLURAL_TARGETS.test(name),
    ids: /ids$|_list$|Ids$/.test(name),
  };
});

/** Arrays of whole targets rather than parts of one thing. */
const PLURAL_TARGETS =
  /^(?:.*_)?(?:items|records|rows|documents|docs|entries|objects|entities|users|contacts|members|emails|messages|recipients|files|paths|tasks|issues|events|operations|requests|nodes|edges|relations|observations|deletions|products|variants|orders|updates|changes|names|keys|values|vectors|points|targets|urls|tables|leads|customers|accounts|people|addresses|numbers|tickets|deals|pages|blocks|transactions|calls|actions|commands|invites|subscribers|notes|memories|facts|triples|cards|phones|tokens|domains|tracks|uris|webhooks|rules|invitations|jobs|features|devices|instances|entityNames|permissions|apps|lists)$/i;

const PATTERNS = (Object.keys(PARAMETER_KINDS) as (keyof typeof PARAMETER_KINDS)[]).map(
  (kind): readonly [number, RegExp] => [PARAM[kind], PARAMETER_KINDS[kind]],
);
