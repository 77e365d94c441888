import { BUILDER } from './builder.ts';
import type { KeyedRules, PolicyFormat, Written } from './format.ts';
import { entries } from './typescript.ts';

/** The `mcp_toolset` of Anthropic's Messages API: everything off, and single tools on. */
export const anthropic: PolicyFormat = {
  ...BUILDER,
  id: 'anthropic',
  title: 'Anthropic API',
  consumer: 'the Anthropic Messages API (MCP connector)',
  checkedWith: '@anthropic-ai/sdk 1.14.0: types compiled',
  express: ['allow', 'deny'],
  meaning: {
    allow: 'The tool is on.',
    limit: 'The API counts no calls: the tool is off.',
    ask: 'The toolset has no approval step: the tool is off.',
    deny: 'The tool is off: it is not offered.',
  },
  write,
};

function write(servers: readonly KeyedRules[]): Written {
  const rules = servers.flatMap((server) => (server.closed ? [] : server.rules));
  const on = rules.filter(({ action }) => action === 'allow');
  return {
    text: `/** Beside type and mcp_server_name of an \`mcp_toolset\`. */
export const mcpToolsetPolicy = {
  default_config: { enabled: false },
  configs: ${entries(on.map(({ name }) => [name, { enabled: true }]))},
};
`,
  };
}
