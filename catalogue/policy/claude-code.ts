import type { Action, Json, ScannedServer } from '../../scanner/types.ts';
import { keyOf, LONGEST_NAME, ruleName, sanitised } from './claude-code-names.ts';
import type { PolicyDocument, PolicyFormat, PolicyOptions, ToolDocument } from './format.ts';
import {
  CALLS_A_MINUTE,
  countTools,
  listNames,
  type PlannedTool,
  planOne,
  planPolicy,
  strictestByKey,
} from './plan.ts';
import { quoteName } from './quote.ts';

/**
 * The `permissions` part of a Claude Code settings.json. Rules are exact names in the form the client
 * gives them to the model, `mcp__<server key>__<tool>`, every character outside `A-Za-z0-9_-` replaced:
 * a rule with the raw name is accepted and never fires (behaviour of release 2.1.330, and tested on it).
 */
export const claudeCode: PolicyFormat = {
  id: 'claude-code',
  title: 'Claude Code',
  consumer: 'Claude Code, checked against release 2.1.330',
  extension: 'json',
  meaning: {
    allow: 'The tool runs without a prompt.',
    limit: 'The format counts no calls: the client asks before each one.',
    ask: 'The client asks before each call; without a person present (claude -p) the call is refused.',
    deny: 'The tool is not offered to the model.',
  },
  together:
    'Lists of several servers are joined: paste each into its list, or keep them in different settings files, which the client merges.',
  render,
  renderTool,
};

const UNLISTED =
  'A tool that is not listed here, such as one a later version adds, has no rule: Claude Code asks about it, and runs it where permissions are skipped.';

function render(server: ScannedServer, { profile, alias = keyOf(server.id) }: PolicyOptions): PolicyDocument {
  const plan = planPolicy(server, profile);
  const { rules, losses } = rulesFor(plan.tools, alias);
  // With nothing known, one rule for the server itself keeps every tool of it from the model.
  const document =
    server.outcome === 'listed'
      ? documentFor(rules)
      : { permissions: { deny: [`mcp__${sanitised(alias)}`] } };
  return {
    text: `${JSON.stringify(document, null, 2)}\n`,
    losses: [
      ...plan.losses,
      ...losses,
      ...(server.outcome === 'listed' ? [UNLISTED] : []),
      ...aliasLosses(alias),
    ],
  };
}

function renderTool(
  server: ScannedServer,
  toolName: string,
  { profile, alias = keyOf(server.id) }: PolicyOptions,
): ToolDocument {
  const wanted = ruleName(alias, planOne(server, toolName, profile).name);
  const group = planPolicy(server, profile).tools.filter((tool) => ruleName(alias, tool.name) === wanted);
  const { rules, losses } = rulesFor(group, alias);
  return {
    text: JSON.stringify(documentFor(rules), null, 2),
    caveat: [ALONE, ...aliasLosses(alias), ...losses].join(' '),
  };
}

const ALONE =
  "These lines settle one tool: before calls of the server's other tools the client asks, unless another rule settles them.";

interface Rule {
  readonly rule: string;
  readonly action: Action;
}

/** One rule a name that the client forms; tools that come to share a name share the strictest action. */
function rulesFor(
  tools: readonly PlannedTool[],
  alias: string,
): { readonly rules: readonly Rule[]; readonly losses: readonly string[] } {
  const rules = strictestByKey(tools, (tool) => ruleName(alias, tool.name)).map((tool) => ({
    rule: ruleName(alias, tool.name),
    action: tool.action,
  }));
  return {
    rules,
    losses: [...uncounted(tools), ...collisions(tools, rules, alias), ...notOffered(tools, alias)],
  };
}

/** `permissions` with the lists that have something in them; `limit` goes with `ask`, never with `allow`. */
function documentFor(rules: readonly Rule[]): Json {
  const list = (...actions: Action[]) =>
    rules.filter((rule) => actions.includes(rule.action)).map((rule) => rule.rule);
  const lists = { allow: list('allow'), ask: list('limit', 'ask'), deny: list('deny') };
  return { permissions: Object.fromEntries(Object.entries(lists).filter(([, names]) => names.length > 0)) };
}

function uncounted(tools: readonly PlannedTool[]): string[] {
  const limited = tools.filter((tool) => tool.action === 'limit');
  if (limited.length === 0) return [];
  return [
    `Claude Code counts no calls: ${countTools(limited)} meant for ${CALLS_A_MINUTE} calls a minute (${listNames(limited)}) ${limited.length === 1 ? 'is' : 'are'} asked about instead.`,
  ];
}

function collisions(tools: readonly PlannedTool[], rules: readonly Rule[], alias: string): string[] {
  const groups = Map.groupBy(tools, (tool) => ruleName(alias, tool.name));
  return rules.flatMap(({ rule, action }) => {
    const group = groups.get(rule)!;
    if (group.length === 1) return [];
    return [
      `Claude Code calls ${listNames(group)} by one name, ${rule}, and offers one of them: the strictest action of the group, ${action}, holds for all.`,
    ];
  });
}

function notOffered(tools: readonly PlannedTool[], alias: string): string[] {
  const long = tools.filter((tool) => ruleName(alias, tool.name).length > LONGEST_NAME);
  if (long.length === 0) return [];
  return [
    `Claude Code offers no tool whose full name is longer than ${LONGEST_NAME} characters: ${listNames(long)} will be missing, whatever the rules say.`,
  ];
}

function aliasLosses(alias: string): string[] {
  const written = sanitised(alias);
  return [
    `The rules hold where your configuration calls the server ${quoteName(alias)}; under another key none of them fires.`,
    ...(written === alias && !alias.includes('__')
      ? []
      : [
          `A server key should be letters, digits and single hyphens: Claude Code writes ${quoteName(alias)} as ${written}, and rules for another server may come to share that name.`,
        ]),
  ];
}
