/** What a server's definitions cost before any tool is called: clients hand them to the model with every request. */
import type { JudgedTool } from '../../scanner/types.ts';

export interface ContextCost {
  /** An estimate, see {@link CHARACTERS}. */
  readonly tokens: number;
  readonly heaviest: { readonly name: string; readonly tokens: number };
}

/** Characters of English text or JSON that make about one token in the tokenizers of today's models. */
const CHARACTERS = 4;

/** Of name, description and input schema, which is what a model is given; undefined where there is no tool. */
export function contextCost(tools: readonly JudgedTool[]): ContextCost | undefined {
  const each = tools.map(({ tool }) => {
    const { name, description, inputSchema } = tool.definition;
    const text = JSON.stringify({ name, description, input_schema: inputSchema });
    return { name: tool.name, tokens: Math.ceil(text.length / CHARACTERS) };
  });
  const [first, ...rest] = each;
  if (!first) return undefined;
  return {
    tokens: each.reduce((sum, { tokens }) => sum + tokens, 0),
    heaviest: rest.reduce((most, one) => (one.tokens > most.tokens ? one : most), first),
  };
}
