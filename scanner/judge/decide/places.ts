import { VALUES, type ValueList } from '../../../data/lexicon/parameters.ts';
import { wordSet } from '../../../data/lexicon/wording.ts';
import type { Wording } from '../../../data/lexicon/wordings.ts';
import type { Parameter } from '../../types.ts';
import { listed, PARAM } from '../read/parameters.ts';
import type { Phrase } from '../read/phrase.ts';
import type { Reading } from '../read/reading.ts';
import { allHold, type Fact, type FactOn, type ToolFact } from './frame.ts';
import { quote, sign, signParameter, signString } from './rule.ts';
import type { Place } from './table.ts';
import { foundIn } from './wording.ts';

/** Acts of a tool that a row may look at, as they are called where it is explained. */
const ACTS = {
  'the name': ({ namePhrases }) => namePhrases,
  'the title': ({ titlePhrases }) => titlePhrases,
  'the start of the description': ({ clauses }) => clauses.lead,
  'the name or the start of the description': ({ spoken }) => spoken,
  'the name or the first of the description': ({ foremost }) => foremost,
  'the first of the name': ({ namePhrases }) => firstOnly(namePhrases),
  'the first of the description': ({ clauses }) => firstOnly(clauses.lead),
  'the first of all': ({ spoken }) => firstOnly(spoken),
  'what it does': doneBy,
  'the first of what it does': (reading) => firstOnly(doneBy(reading)),
  'what it does besides': besides,
  'its modes': ({ modes }) => modes,
} as const satisfies Readonly<Record<string, (reading: Reading) => readonly Phrase[]>>;

const firstOnly = (acts: readonly Phrase[]): readonly Phrase[] => (acts.length < 2 ? acts : acts.slice(0, 1));

/** The acts behind the first of the description: those of its sentence, and what later ones state. */
function besides({ clauses: { lead, later } }: Reading): readonly Phrase[] {
  const stated = later.filter(
    ({ text, at, source }) => source === 'clause' && text.words[at]!.form === 'third',
  );
  return [...lead.slice(1), ...stated];
}

/** The acts that are no look; of a tool that only looks, those of its name. */
export function doneBy({ spoken, namePhrases }: Reading): readonly Phrase[] {
  const done = spoken.filter(({ verb }) => verb.kind !== 'look' && verb.kind !== 'compute');
  return done.length > 0 ? done : namePhrases;
}

/** The acts of the name, and those that the description leads with. */
export const SPOKEN = 'the name or the start of the description';

/** The acts of the name, and the one that the description leads with. */
export const FOREMOST = 'the name or the first of the description';

/** Which acts of a tool are looked at. */
export type ActsOf = keyof typeof ACTS;

/** The first of these acts of which all this is so. */
export function act(of: ActsOf, ...facts: readonly Fact[]): Place {
  return {
    says: `an act of ${of}: ${facts.map(({ says }) => says).join('; ')}`,
    find: (reading) => {
      const phrase = ACTS[of](reading).find((one) => allHold(facts, one, reading));
      return phrase && ((suggests) => sign(suggests, phrase.text, phrase.at, phrase.end));
    },
  };
}

/** One of these acts is such. */
export function some(of: ActsOf, ...facts: readonly Fact[]): ToolFact {
  return {
    says: `of an act of ${of}: ${facts.map(({ says }) => says).join('; ')}`,
    holds: (_, reading) => ACTS[of](reading).some((one) => allHold(facts, one, reading)),
  };
}

/** A question about a parameter. */
export interface ParameterFact extends FactOn<Parameter> {
  /** Asked first, of all parameters at once: false where it holds of none. */
  readonly may?: (reading: Reading) => boolean;
  /** The one parameter of which it can hold, where that is known. */
  readonly only?: (reading: Reading) => Parameter | undefined;
}

/** The first parameter of a tool of which all this is so. */
export function finding(facts: readonly ParameterFact[]): (reading: Reading) => Parameter | undefined {
  const mays = facts.flatMap(({ may }) => may ?? []);
  const only = facts.find((fact) => fact.only)?.only;
  const asked = facts.filter((fact) => only === undefined || fact.only !== only);
  const isSuch = (one: Parameter, reading: Reading): boolean => allHold(asked, one, reading);
  return (reading) => {
    for (const may of mays) if (!may(reading)) return undefined;
    if (only === undefined) return reading.tool.parameters.find((one) => isSuch(one, reading));
    const one = only(reading);
    return one && isSuch(one, reading) ? one : undefined;
  };
}

/** The first parameter of which all this is so. */
export function parameter(...facts: readonly ParameterFact[]): Place {
  const find = finding(facts);
  return {
    says: `a parameter: ${facts.map(({ says }) => says).join('; ')}`,
    find: (reading) => {
      const found = find(reading);
      return found && ((suggests) => signParameter(suggests, found, reading));
    },
  };
}

/** Some parameter is such. */
export function someParameter(...facts: readonly ParameterFact[]): ToolFact {
  const find = finding(facts);
  return {
    says: `of a parameter: ${facts.map(({ says }) => says).join('; ')}`,
    holds: (_, reading) => find(reading) !== undefined,
  };
}

/** The first value of this list (data/lexicon/parameters.ts) among the values of such a parameter. */
export function listedValue(list: ValueList, ...facts: readonly ParameterFact[]): Place {
  const set = wordSet(VALUES[list]);
  const isListed = ({ value }: { value: string }): boolean => set.has(listed(value));
  return {
    says: `a value is ${list}, of a parameter: ${facts.map(({ says }) => says).join('; ')}`,
    find: (reading) => {
      const found = reading.tool.parameters.find(
        (one) => one.values.some(isListed) && allHold(facts, one, reading),
      );
      const value = found?.values.find(isListed);
      return value && ((suggests) => signString(suggests, value.field, value.value));
    },
  };
}

/** The first parameter of one of these kinds (read/fieldnames.ts). */
export function parameterFor(...kinds: readonly (keyof typeof PARAM)[]): Place {
  const bits = kinds.reduce((sum, one) => sum | PARAM[one], 0);
  return {
    says: `a parameter for ${kinds.join(' or ')}`,
    find: (reading) => {
      const found = reading.parameters.find(bits);
      return found && ((suggests) => signParameter(suggests, found, reading));
    },
  };
}

/** The words of the description that say this. */
export function said(wording: Wording): Place {
  return {
    says: `the description says ${wording}`,
    find: (reading) => {
      const found = foundIn(reading, wording);
      return found && ((suggests) => quote(reading, suggests, found.index, found[0].length));
    },
  };
}

/** The tool's name as a whole. */
export const theName: Place = {
  says: 'the name',
  find:
    ({ tool }) =>
    (suggests) =>
      signString(suggests, '/name', tool.name),
};

/** The first of these places that is there. */
export function firstOf(...places: readonly Place[]): Place {
  return {
    says: places.map(({ says }) => says).join(', else '),
    find: (reading) => {
      for (const { find } of places) {
        const spot = find(reading);
        if (spot) return spot;
      }
      return undefined;
    },
  };
}
