import {
  PARAMETER_NAMES,
  type ParameterNames,
  VALUES,
  type ValueList,
} from '../../../data/lexicon/parameters.ts';
import { wordSet } from '../../../data/lexicon/wording.ts';
import { WORDINGS, type Wording } from '../../../data/lexicon/wordings.ts';
import { listed, PARAM } from '../read/parameters.ts';
import { descriptionOf } from './documented.ts';
import type { ToolFact } from './frame.ts';
import { finding, type ParameterFact, someParameter } from './places.ts';

/** The parameter has one of these names, underscores and case left aside. */
export function called(list: ParameterNames): ParameterFact {
  const set = wordSet(PARAMETER_NAMES[list]);
  return {
    says: `it is called like ${list}`,
    holds: ({ name }) => set.has(listed(name)),
    may: ({ parameters }) => parameters.lists.has(list),
  };
}

/** Of the parameters of which all this is so it is the first. */
export function first(...facts: readonly ParameterFact[]): ParameterFact {
  const find = finding(facts);
  return {
    says: `it is the first of which this is so: ${facts.map(({ says }) => says).join('; ')}`,
    holds: (parameter, reading) => parameter === find(reading),
    only: find,
  };
}

/** It is the first parameter of one of these kinds (read/fieldnames.ts). */
export function firstFor(...kinds: readonly (keyof typeof PARAM)[]): ParameterFact {
  const bits = kinds.reduce((sum, one) => sum | PARAM[one], 0);
  return {
    says: `it is the first for ${kinds.join(' or ')}`,
    holds: (parameter, { parameters }) => parameters.find(bits) === parameter,
    only: ({ parameters }) => parameters.find(bits),
  };
}

/** One of its values is listed there (data/lexicon/parameters.ts). */
export function lists(list: ValueList): ParameterFact {
  const set = wordSet(VALUES[list]);
  return {
    says: `one of its values is ${list}`,
    holds: ({ values }) => values.some(({ value }) => set.has(listed(value))),
  };
}

/** The parameter lies no deeper than this: 0 for one of the call itself. */
export function within(depth: number): ParameterFact {
  return {
    says: depth === 0 ? 'it is one of the call itself' : `it lies at most ${depth} deep`,
    holds: (parameter) => parameter.depth <= depth,
  };
}

/** The schema allows this JSON type. */
export function typed(type: 'array' | 'boolean' | 'string'): ParameterFact {
  return { says: `it may be of type ${type}`, holds: ({ types }) => types.includes(type) };
}

/** The parameter's own description says so, or what that of the tool says of it. */
export function described(wording: Wording): ParameterFact {
  const { pattern } = WORDINGS[wording];
  return {
    says: `its description says ${wording}`,
    holds: (parameter, { tool }) => {
      const said = descriptionOf(parameter, tool);
      return said !== '' && pattern.test(said.toLowerCase());
    },
  };
}

/** The parameter's name or its own description says so. */
export function calledOrDescribed(wording: Wording): ParameterFact {
  const { pattern } = WORDINGS[wording];
  return {
    says: `its name or its description says ${wording}`,
    holds: (parameter, { tool }) =>
      pattern.test(`${parameter.name} ${descriptionOf(parameter, tool)}`.toLowerCase()),
  };
}

/** No enum lists its values. */
export const free: ParameterFact = {
  says: 'its values are not listed',
  holds: ({ values }) => values.length === 0,
};

export const required: ParameterFact = { says: 'it is required', holds: (parameter) => parameter.required };

export const severalListed: ParameterFact = {
  says: 'several values are listed',
  holds: ({ values }) => values.length > 1,
};

/** A parameter of the call itself has one of these names. */
export const takesOwn = (list: ParameterNames): ToolFact => ({
  ...someParameter(within(0), called(list)),
  says: `it takes ${list}`,
});

/** A boolean of the call itself has one of these names. */
export const takesSwitch = (list: ParameterNames): ToolFact => ({
  ...someParameter(within(0), typed('boolean'), called(list)),
  says: `it takes ${list}`,
});

/** The call itself requires a parameter of one of these names. */
export const requires = (list: ParameterNames): ToolFact => ({
  ...someParameter(within(0), required, called(list)),
  says: `it requires ${list}`,
});
