import type { Finding, Tool } from '../types.ts';
import { hiddenIn } from './hidden.ts';
import { sameNames } from './names.ts';
import { instructingIn } from './orders.ts';
import { shadowingIn } from './shadowing.ts';
import { stringsOf } from './strings.ts';

/** Things in a server's strings that a reader should see, apart from risk. Each rule is narrow on purpose. */
export function findFindings(
  tools: readonly Tool[],
  { instructions }: { readonly instructions?: string },
): readonly Finding[] {
  const names = new Set(tools.map((tool) => tool.name));
  return [
    ...tools.flatMap((tool) => inTool(tool, names)),
    ...(instructions ? inText('', '/instructions', instructions) : []),
    ...sameNames(tools),
  ];
}

function inTool(tool: Tool, names: ReadonlySet<string>): Finding[] {
  return [...stringsOf(tool)].flatMap(([field, text]) => [
    ...inText(tool.name, field, text),
    ...(field === '/description' ? shadowingIn(tool.name, text, names) : []),
  ]);
}

function inText(tool: string, field: string, text: string): Finding[] {
  return [...hiddenIn(tool, field, text), ...instructingIn(tool, field, text)];
}
