/** The documents of gateways and of those who build agents to the letter, and what their owner is told beside them. */
import { expect, test } from 'vitest';
import type { PolicyFormat } from '../../../catalogue/policy/format.ts';
import {
  POLICY_FORMATS,
  type PolicyFormatId,
  renderServer,
  renderTool,
} from '../../../catalogue/policy/index.ts';
import { judged, serverOf } from './servers.ts';

const GARDEN = serverOf([
  judged('list', 'allow'),
  judged('plant', 'limit'),
  judged('water', 'ask'),
  judged('dig', 'deny'),
]);
const OPTIONS = { profile: 'recommended', alias: 'beds' } as const;
const SEVERITY = {
  plant:
    'Judged read, severity low. Its severity is medium: calls go through, and counting them keeps a loop small.',
  water: 'Judged read, severity low. Its severity is high: a person sees each call before it is made.',
  dig: 'Judged read, severity low. Its severity is critical: it stays off until an owner turns it on.',
};
const REFUSED = `Needs approval by a person; repeating the call will not change that. ${SEVERITY.water}`;

const DOCUMENTS = {
  policylayer: {
    version: '1',
    default: 'deny',
    hide: ['dig'],
    tools: {
      list: {},
      plant: { limits: [{ counter: 'plant_rate', window: 'minute', max: 30, scope: 'grant' }] },
      water: {
        deny_if: [
          { conditions: [], on_deny: `${REFUSED} PolicyLayer cannot ask a person: refused instead.` },
        ],
      },
    },
  },
  toolhive: {
    version: '1.0',
    type: 'cedarv1',
    cedar: {
      policies: [
        'permit(principal, action == Action::"call_tool", resource == Tool::"list");',
        forbidden('plant', ' ToolHive cannot count calls: refused instead.'),
        forbidden('water', ' ToolHive cannot ask a person: refused instead.'),
        forbidden('dig', ''),
      ],
      entities_json: '[]',
    },
  },
} as const;

function forbidden(tool: keyof typeof SEVERITY, why: string): string {
  return `@reason("${SEVERITY[tool]}${why}")\nforbid(principal, action == Action::"call_tool", resource == Tool::"${tool}");`;
}

test.each(['policylayer', 'toolhive'] as const)('%s: the document, in its own order', (id) => {
  const { text, document } = renderServer(POLICY_FORMATS[id], GARDEN, OPTIONS);
  expect(text).toBe(`${JSON.stringify(DOCUMENTS[id], null, 2)}\n`);
  expect(document).toEqual(DOCUMENTS[id]);
});

const LINES: Partial<Record<PolicyFormatId, string>> = {
  intercept: `version: "1"
default: deny
hide:
  - "dig"
tools:
  "list":
    rules: []
  "plant":
    rules:
      - name: calls a minute
        rate_limit: 30/minute
        on_deny: More than 30 calls in this minute.
  "water":
    rules:
      - name: approval
        action: deny
        on_deny: "${REFUSED} Intercept cannot ask a person: refused instead."`,
  agt: `apiVersion: "governance.toolkit/v1"
name: "toolrisk-starter"
default_action: "deny"
rules:
  - name: "tool-1"
    condition: "tool.name == 'list'"
    ruleAction: "allow"
    priority: 100
  - name: "tool-2"
    description: "${SEVERITY.plant}"
    condition: "tool.name == 'plant'"
    ruleAction: "allow"
    limit: "30/minute"
    priority: 100
  - name: "tool-3"
    description: "${SEVERITY.water}"
    condition: "tool.name == 'water'"
    ruleAction: "require_approval"
    approvers:
      - "owner"
    priority: 100
  - name: "tool-4"
    description: "${SEVERITY.dig}"
    condition: "tool.name == 'dig'"
    ruleAction: "deny"
    priority: 100`,
  anthropic: `/** Beside type and mcp_server_name of an \`mcp_toolset\`. */
export const mcpToolsetPolicy = {
  default_config: { enabled: false },
  configs: Object.fromEntries([
  ["list", {"enabled":true}],
]),
};`,
  langchain: `/** Give the agent these tools alone: tools.filter((tool) => given.has(tool.name)). */
export const given = new Set<string>([
  "list",
  "plant",
  "water",
]);

/** For humanInTheLoopMiddleware({ interruptOn }). */
export const interruptOn: Record<string, { allowedDecisions: ('approve' | 'reject')[] }> = Object.fromEntries([
  ["plant", {"allowedDecisions":["approve","reject"]}],
  ["water", {"allowedDecisions":["approve","reject"]}],
]);`,
  'ai-sdk': `type Approval = 'approved' | 'user-approval' | { type: 'denied'; reason: string };

/** Hand over these tools alone: Object.entries(tools).filter(([name]) => given.has(name)). */
export const given = new Set<string>([
  "list",
  "plant",
  "water",
]);

/** For toolApproval of generateText, streamText and agents. */
export const toolApproval: Record<string, Approval> = Object.fromEntries([
  ["list", "approved"],
  ["plant", "user-approval"],
  ["water", "user-approval"],
  ["dig", {"type":"denied","reason":"${SEVERITY.dig}"}],
]);`,
  markdown: `
## "beds"

| tool | action | reason |
|---|---|---|
| "dig" | deny | ${SEVERITY.dig} |
| "water" | ask | ${SEVERITY.water} |
| "plant" | limit: 30 calls a minute | ${SEVERITY.plant} |
| "list" | allow | Judged read, severity low. Its severity is low: nothing in its text says that a call changes or sends anything. |`,
};

test.each(Object.entries(LINES) as [PolicyFormatId, string][])('%s: the document', (id, document) => {
  const { text } = renderServer(POLICY_FORMATS[id], GARDEN, OPTIONS);
  expect(text.replace(/^(?:(?:#|\/\/|>).*\n)*/, '')).toBe(`${document}\n`);
});

test('what holds no rule is left out of the files of the gateway', () => {
  const { policylayer, intercept } = POLICY_FORMATS;
  const one = serverOf([judged('list', 'allow')]);
  expect(renderTool(policylayer, one, 'list', OPTIONS).text).toBe(
    '{"version":"1","default":"deny","tools":{"list":{}}}',
  );
  expect(renderTool(intercept, one, 'list', OPTIONS).text).toBe(
    'version: "1"\ndefault: deny\ntools:\n  "list":\n    rules: []',
  );
  expect(renderTool(intercept, GARDEN, 'dig', OPTIONS).text).toBe(
    'version: "1"\ndefault: deny\nhide:\n  - "dig"',
  );
});

test('a table says that a server was not observed', () => {
  const { text } = renderServer(POLICY_FORMATS.markdown, serverOf([], { outcome: 'timed-out' }), OPTIONS);
  expect(text).toMatch(/## "beds"\n\nNot observed: none of its tools may run\.\n\n\| tool \|/);
});

test.each([
  ['cursor', /replaces the list that was kept in the settings of the editor/],
  ['docker', /A gateway that is started with --tools goes by that flag alone\./],
  ['toolhive', /takes the principal from a sign-in.*\n.*prompts and resources are refused by default/],
  ['agentgateway', /stand before prompts and resources, which are refused/],
  ['agt', /read the name of the tool from tool\.name.*\n.*called "owner": put your own in their place/],
  ['openai', /is filtered without approvals: its tools that should ask are left out there/],
  ['langchain', /Interrupts need a checkpointer.*\n.*puts the name of the server before them/],
  ['ai-sdk', /the provider runs on its own side are not held by toolApproval/],
] as const)('%s: its owner is told what else it takes', (id, told) => {
  expect(renderServer(POLICY_FORMATS[id], GARDEN, OPTIONS).notes.join('\n')).toMatch(told);
});

/** A condition within which a call stays, for an argument `x` of the tool `pay`. */
const CAPS: Partial<Record<PolicyFormatId, string>> = {
  policylayer:
    'under its deny_if, {"conditions":[{"path":"args.x","op":"gt","value":100}],"on_deny":"Outside what the owner allows."}',
  intercept:
    '{name: "cap", conditions: [{path: "args.x", op: lte, value: 100}], on_deny: "Outside what the owner allows."}',
  'claude-code': `in the list "PreToolUse" of "hooks", where jq is installed, {"matcher":"^mcp__beds__pay$","hooks":[{"type":"command","command":"jq -e '.tool_input.x | type == \\"number\\" and . <= 100' >/dev/null || exit 2"}]}`,
  agt: `in place of its own condition, "tool.name == 'pay' and tool.arguments.x <= 100"`,
  toolhive:
    'in place of its own policy, permit(principal, action == Action::"call_tool", resource == Tool::"pay") when { context has arg_x && context.arg_x <= 100 };',
  openai: "run or approve a call only while typeof args.x === 'number' && args.x <= 100",
};

test.each(Object.entries(CAPS) as [PolicyFormatId, string][])('%s: a cap on an argument', (id, cap) => {
  const format: PolicyFormat = POLICY_FORMATS[id];
  expect(
    format.bound!({ argument: 'x', bound: 'cap' }, { key: 'beds', name: format.nameOf('beds', 'pay')! }),
  ).toBe(cap);
});

test('where a condition knows no patterns, none is suggested for a path', () => {
  const wanted = { argument: 'x', bound: 'folder' } as const;
  for (const id of ['policylayer', 'agt'] as const)
    expect(POLICY_FORMATS[id].bound!(wanted, { key: 'beds', name: 'pay' })).toBeUndefined();
});
