import type { Json, ScannedServer } from '../../scanner/types.ts';
import type { PolicyDocument, PolicyFormat, PolicyOptions, ToolDocument } from './format.ts';
import { GATEWAY_MEANING, gatewayPlan, grantable, NEEDS_APPROVAL } from './gateway.ts';
import { CALLS_A_MINUTE, type PlannedTool, planOne } from './plan.ts';
import { escapeUnseen } from './quote.ts';

/**
 * PolicyLayer's gateway JSON (its guide "Writing policies", June 2026). Under `default: deny` a tool is
 * allowed by standing under `tools`; `deny_if` with no conditions is that guide's unconditional refusal.
 */
export const policylayer: PolicyFormat = {
  id: 'policylayer',
  title: 'PolicyLayer',
  consumer: 'the PolicyLayer gateway, as its guide of June 2026 describes the JSON document',
  extension: 'json',
  meaning: {
    allow: 'The tool is listed under “tools”, with no conditions.',
    limit: `A quota of ${CALLS_A_MINUTE} calls a minute for each grant.`,
    ...GATEWAY_MEANING,
  },
  together:
    'One document a grant, one grant a server: documents of two servers stand side by side, unmerged.',
  render,
  renderTool,
};

function render(server: ScannedServer, { profile }: PolicyOptions): PolicyDocument {
  const { tools, losses } = gatewayPlan(server, profile, 'PolicyLayer');
  return {
    text: `${escapeUnseen(JSON.stringify(documentFor(tools), null, 2), 'json')}\n`,
    losses,
  };
}

function renderTool(server: ScannedServer, toolName: string, { profile }: PolicyOptions): ToolDocument {
  const { tools, losses } = grantable([planOne(server, toolName, profile)]);
  const document = documentFor(tools);
  const line = JSON.stringify(document);
  return {
    text: escapeUnseen(line.length <= 80 ? line : JSON.stringify(document, null, 2), 'json'),
    caveat: [ALONE, ...losses].join(' '),
  };
}

const ALONE =
  'Used alone, this document denies every other tool of the server: its default is deny and it allows nothing else. Merge it into the policy of the whole server.';

function documentFor(tools: readonly PlannedTool[]): Json {
  const hidden = tools.filter((tool) => tool.action === 'deny').map((tool) => tool.name);
  const shown = tools.filter((tool) => tool.action !== 'deny');
  const counters = countersFor(shown.filter((tool) => tool.action === 'limit'));
  // fromEntries defines own keys, so that a tool called __proto__ stays an entry like any other.
  const rules = Object.fromEntries(shown.map((tool) => [tool.name, ruleFor(tool, counters)]));
  return {
    version: '1',
    default: 'deny',
    ...(hidden.length > 0 && { hide: hidden }),
    ...(shown.length > 0 && { tools: rules }),
  };
}

function ruleFor(tool: PlannedTool, counters: ReadonlyMap<string, string>): Json {
  switch (tool.action) {
    case 'limit': {
      const counter = counters.get(tool.name)!;
      return { limits: [{ counter, window: 'minute', max: CALLS_A_MINUTE, scope: 'grant' }] };
    }
    case 'ask':
      return { deny_if: [{ conditions: [], on_deny: NEEDS_APPROVAL }] };
    default:
      return {};
  }
}

/** Tool name → counter, of plain characters and unique: two tools that shared one would share its quota. */
function countersFor(tools: readonly PlannedTool[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    tools.map(({ name }) => {
      const stem = name.replace(/[^A-Za-z0-9]+/g, '_').toLowerCase();
      let counter = `${stem}_rate`;
      for (let n = 2; taken.has(counter); n++) counter = `${stem}_${n}_rate`;
      taken.add(counter);
      return [name, counter];
    }),
  );
}
