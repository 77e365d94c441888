import type { Finding, FindingKind, Tool } from '../types.ts';
import { askingIn } from './asking.ts';
import { hiddenIn } from './hidden.ts';
import { instructingIn } from './instructing.ts';
import { sameNames } from './names.ts';
import { shadowingIn } from './shadowing.ts';
import { type Served, stringsOf } from './strings.ts';

/**
 * Things in a server's strings that a reader should see, apart from risk. Each rule is narrow on purpose: on the 190
 * servers of the development corpus all of them together speak of four tools in a thousand.
 */
export function findFindings(
  tools: readonly Tool[],
  { instructions }: { readonly instructions?: string },
): readonly Finding[] {
  const names = new Set(tools.map((tool) => tool.name));
  return [
    ...tools.flatMap((tool) => inTool(tool, names)),
    ...(instructions ? inText('', { field: '/instructions', text: instructions }) : []),
    ...sameNames(tools),
  ];
}

/** Kinds that steer a model or keep something from its user: a tool with one is asked about (rubric section 8). */
export const STEERING: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'invisible-text',
  'instructing-text',
  'shadowing-text',
  'asking-parameter',
]);

function inTool(tool: Tool, names: ReadonlySet<string>): Finding[] {
  const found: Finding[] = [];
  let description: Served | undefined;
  for (const served of stringsOf(tool.definition)) {
    if (served.field === '/description') description = served;
    found.push(...inText(tool.name, served));
  }
  if (description) found.push(...shadowingIn(tool.name, description, names));
  found.push(...askingIn(tool));
  return found;
}

function inText(tool: string, served: Served): readonly Finding[] {
  const hidden = hiddenIn(tool, served);
  const instructing = instructingIn(tool, served);
  if (instructing.length === 0) return hidden;
  return hidden.length === 0 ? instructing : [...hidden, ...instructing];
}
