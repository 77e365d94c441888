import { quoteName } from './quote.ts';

/** How many names a sentence spells out before it counts the rest. */
const NAMES_SPELLED = 5;

/** `"a", "b" and 3 more`, safe to print anywhere. */
export function listNames(tools: readonly { readonly name: string }[]): string {
  const names = tools.map((tool) => quoteName(tool.name));
  const rest = names.length - NAMES_SPELLED;
  if (rest > 1) return `${names.slice(0, NAMES_SPELLED).join(', ')} and ${rest} more`;
  return listAll(names);
}

/** `a, b and c`. */
export function listAll(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `1 tool`, `4 tools`. */
export function countTools(tools: readonly unknown[]): string {
  return tools.length === 1 ? '1 tool' : `${tools.length} tools`;
}

export function areOrIs(tools: readonly unknown[]): string {
  return tools.length === 1 ? 'is' : 'are';
}
