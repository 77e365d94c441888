import type { Tool } from '../types.ts';

/** The strings of a definition that are looked at, each with its JSON Pointer. */
export function* stringsOf(tool: Tool): Generator<readonly [field: string, text: string]> {
  yield ['/name', tool.name];
  if (tool.title !== undefined) yield ['/title', tool.title];
  yield ['/description', tool.description];
  for (const parameter of tool.parameters)
    if (parameter.description !== undefined) yield [`${parameter.field}/description`, parameter.description];
}
