import type { PolicyFormat } from './format.ts';
import { lineComment } from './header.ts';

/** What the formats have in common that are source code for whoever builds an agent. */
export const BUILDER = {
  extension: 'ts',
  comment: lineComment('//'),
  places: {},
  flat: true,
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
