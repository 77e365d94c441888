import type { JudgedTool, Parameter } from '../../scanner/types.ts';

/** A bound that an owner may want to put on one argument; the values in a format's snippet are theirs to choose. */
export interface Suggestion {
  /** The argument's name, at the top of the input. */
  readonly argument: string;
  readonly bound: Bound;
}

export const BOUNDS = ['dry-run', 'cap', 'read-only', 'folder', 'host'] as const;
export type Bound = (typeof BOUNDS)[number];

/** Why, as the end of a sentence about the argument. */
export const BECAUSE: Readonly<Record<Bound, string>> = {
  'dry-run': 'while it holds, a call only shows what it would do',
  cap: 'it is what one call can cost',
  'read-only': 'it takes any statement, and most questions need no more than SELECT',
  folder: "a path reaches as far as the server's own user does",
  host: 'an address reaches whatever the server can',
};

/** The bounds that a tool's schema allows: by the type and the words of each argument at its top. */
export function suggestionsFor({ tool, verdict }: JudgedTool): Suggestion[] {
  const bills = verdict.category === 'billing' || verdict.signals.includes('billing');
  return tool.parameters
    .filter(({ depth, name }) => depth === 0 && /^[A-Za-z_]\w*$/.test(name))
    .flatMap((parameter) => {
      const bound = boundFor(parameter, { bills, reads: verdict.category === 'read' });
      return bound === undefined ? [] : [{ argument: parameter.name, bound }];
    });
}

function boundFor(
  { name, types, description = '' }: Parameter,
  { bills, reads }: { readonly bills: boolean; readonly reads: boolean },
): Bound | undefined {
  const words = wordsOf(name);
  const has = (...any: string[]) => any.some((word) => words.includes(word));
  if (types.includes('boolean')) {
    return !reads && (words.join(' ').includes('dry run') || has('dryrun', 'simulate'))
      ? 'dry-run'
      : undefined;
  }
  if (types.includes('number') || types.includes('integer')) {
    return bills && has('amount', 'price', 'total', 'budget', 'quantity') ? 'cap' : undefined;
  }
  if (!types.includes('string')) return undefined;
  if (has('sql') || (has('query', 'statement') && /\bsql\b/i.test(description))) return 'read-only';
  if (has('path', 'directory', 'folder')) return 'folder';
  return has('url', 'uri', 'host', 'hostname') ? 'host' : undefined;
}

/** `maxAmount`, `max_amount` → `max`, `amount`. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}
