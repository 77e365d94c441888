import type { PolicyFormat } from './format.ts';
import { lineComment } from './header.ts';
import type { Bound, Suggestion } from './suggest.ts';

/** What the formats have in common that are source code for whoever builds an agent. */
export const BUILDER = {
  extension: 'ts',
  comment: lineComment('//'),
  places: {},
  flat: true,
  keyless: true,
  nameOf: builderName,
  together: 'A module for each server; or the constants of one joined with those of the other.',
  unlisted: {
    action: 'deny',
    means: 'A tool that is not listed here, such as one a later version adds, is not offered.',
  },
  alone: "Add this tool to the whole server's module: alone, it offers none of the server's other tools.",
} as const satisfies Partial<PolicyFormat>;

/** The tool's own name, whatever it is: it stands in a string literal. */
export function builderName(_key: string, tool: string): string {
  return tool;
}

export const NO_COUNTING = 'The format counts no calls: each needs an approval.';

/** A condition on the arguments of a call, for whoever answers an approval or wraps the tool. */
export function builderBound({ argument, bound }: Suggestion): string {
  return `run or approve a call only while ${WITHIN[bound](`args.${argument}`)}`;
}

const WITHIN: Readonly<Record<Bound, (argument: string) => string>> = {
  'dry-run': (argument) => `${argument} === true`,
  cap: (argument) => `typeof ${argument} === 'number' && ${argument} <= 100`,
  'read-only': (argument) => `/^\\s*select\\b[^;]*$/i.test(String(${argument}))`,
  folder: (argument) => `/^\\/srv\\/shared\\/(?!.*[.][.])/s.test(String(${argument}))`,
  host: (argument) => `String(${argument}).startsWith('https://api.example.com/')`,
};
