import { joinedNames } from '../joined.ts';
import { quoteName } from './quote.ts';

/** `"a", "b" and 3 more`, safe to print anywhere. */
export function listNames(tools: readonly { readonly name: string }[]): string {
  return joinedNames(tools.map((tool) => quoteName(tool.name)));
}

/** `1 tool`, `4 tools`. */
export function countTools(tools: readonly unknown[]): string {
  return tools.length === 1 ? '1 tool' : `${tools.length} tools`;
}

export function areOrIs(tools: readonly unknown[]): string {
  return tools.length === 1 ? 'is' : 'are';
}
