import { Document, Scalar, YAMLMap } from 'yaml';
import type { ScannedServer } from '../../scanner/types.ts';
import type { PolicyDocument, PolicyFormat, PolicyOptions, ToolDocument } from './format.ts';
import { GATEWAY_MEANING, gatewayPlan, grantable, NEEDS_APPROVAL } from './gateway.ts';
import { CALLS_A_MINUTE, type PlannedTool, planOne } from './plan.ts';
import { escapeUnseen } from './quote.ts';

/**
 * PolicyLayer Intercept's YAML (internal/config/config.go and POLICY.md of PolicyLayer/Intercept at 77f0429,
 * 4 March 2026). Its reader drops keys it does not know without a word, so nothing of the gateway's JSON
 * dialect may stand here.
 */
export const intercept: PolicyFormat = {
  id: 'intercept',
  title: 'Intercept',
  consumer: 'PolicyLayer Intercept, the open-source proxy, as of 4 March 2026',
  extension: 'yaml',
  meaning: {
    allow: 'The tool is listed under “tools”, with an empty list of rules.',
    limit: `A rate limit of ${CALLS_A_MINUTE} calls a minute, counted from the full minute.`,
    ...GATEWAY_MEANING,
  },
  together:
    'One file an Intercept proxy, one proxy a server: files of two servers stand side by side, unmerged.',
  render,
  renderTool,
};

function render(server: ScannedServer, { profile }: PolicyOptions): PolicyDocument {
  const { tools, losses } = gatewayPlan(server, profile, 'Intercept');
  return {
    text: documentFor(tools, `Starter policy for ${server.id.toWellFormed()}, profile ${profile}`),
    losses,
  };
}

function renderTool(server: ScannedServer, toolName: string, { profile }: PolicyOptions): ToolDocument {
  const { tools, losses } = grantable([planOne(server, toolName, profile)]);
  return { text: documentFor(tools), caveat: [ALONE, ...losses].join(' ') };
}

const ALONE =
  'Used alone, this file denies every other tool of the server: its default is deny and it allows nothing else. Merge it into the policy of the whole server.';

function documentFor(tools: readonly PlannedTool[], description?: string): string {
  const hidden = tools.filter((tool) => tool.action === 'deny');
  const shown = tools.filter((tool) => tool.action !== 'deny');
  const rules = new YAMLMap<Scalar, unknown>();
  for (const tool of shown) rules.add({ key: quoted(tool.name), value: { rules: rulesFor(tool) } });
  const document = new Document({
    version: quoted('1'),
    ...(description !== undefined && { description: quoted(description) }),
    default: 'deny',
    ...(hidden.length > 0 && { hide: hidden.map((tool) => quoted(tool.name)) }),
    ...(shown.length > 0 && { tools: rules }),
  });
  return escapeUnseen(document.toString({ lineWidth: 0 }), 'yaml');
}

function rulesFor(tool: PlannedTool): readonly Readonly<Record<string, string>>[] {
  switch (tool.action) {
    case 'limit':
      return [
        {
          name: 'calls a minute',
          rate_limit: `${CALLS_A_MINUTE}/minute`,
          on_deny: `More than ${CALLS_A_MINUTE} calls in this minute.`,
        },
      ];
    case 'ask':
      return [{ name: 'approval', action: 'deny', on_deny: NEEDS_APPROVAL }];
    default:
      return [];
  }
}

/** Every string of a server is double-quoted: plain, some would be read as `null`, `yes` or a merge key. */
function quoted(text: string): Scalar<string> {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}
