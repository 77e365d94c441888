import { BUILDER, builderBound, NO_COUNTING } from './builder.ts';
import type { KeyedRules, PolicyFormat, Written } from './format.ts';
import { list } from './typescript.ts';

/**
 * The `mcp` tool of OpenAI's Responses API and the tool filter of its Agents SDK. The API enforces both lists
 * for a hosted server. A server that the SDK starts itself has a filter and no approval by tool, so its filter
 * lets through what runs unasked, and nothing else.
 */
export const openai: PolicyFormat = {
  ...BUILDER,
  id: 'openai',
  title: 'OpenAI API and Agents SDK',
  consumer: 'the OpenAI Responses API and Agents SDK',
  checkedWith: 'openai 7.57.0 and @openai/agents 0.20.0: types compiled, the filter run on a live server',
  express: ['allow', 'ask', 'deny'],
  meaning: {
    allow: 'The tool is in allowed_tools, and needs no approval.',
    limit: NO_COUNTING,
    ask: 'The tool is in allowed_tools, and each call needs an approval.',
    deny: 'The tool is not in allowed_tools: it is not offered.',
  },
  caveats: () => [
    'A server that the Agents SDK starts itself is filtered without approvals: its tools that should ask are left out there.',
  ],
  bound: builderBound,
  write,
};

function write(servers: readonly KeyedRules[]): Written {
  const rules = servers.flatMap((server) => (server.closed ? [] : server.rules));
  const names = (action: string) => rules.filter((rule) => rule.action === action).map(({ name }) => name);
  return {
    text: `/** Runs without an approval. */
const unasked: string[] = ${list(names('allow'))};
/** Each call needs an approval. */
const asked: string[] = ${list(names('ask'))};

/** For the Responses API: beside type, server_label and server_url of an \`mcp\` tool. */
export const mcpToolPolicy = {
  allowed_tools: [...unasked, ...asked],
  require_approval: { never: { tool_names: unasked }, always: { tool_names: asked } },
};

/** For hostedMcpTool of the Agents SDK. */
export const hostedMcpToolPolicy = {
  allowedTools: { toolNames: [...unasked, ...asked] },
  requireApproval: { never: { toolNames: unasked }, always: { toolNames: asked } },
};

/** For toolFilter of MCPServerStdio and MCPServerStreamableHttp: createMCPToolStaticFilter(mcpToolFilter). */
export const mcpToolFilter = { allowed: unasked };
`,
  };
}
