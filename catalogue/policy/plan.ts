import { REDACTED } from '../../scanner/secrets/redactor.ts';
import {
  ACTIONS,
  type Action,
  type Finding,
  type JudgedTool,
  type Profile,
  type ScannedServer,
  type Signal,
} from '../../scanner/types.ts';
import { quoteName } from './quote.ts';

/** One name and what is to happen to calls of it. */
export interface PlannedTool {
  readonly name: string;
  readonly action: Action;
  readonly signals: readonly Signal[];
}

/** What a policy has to say about a server, before any format's limits. */
export interface Plan {
  /** One entry a name, in served order. */
  readonly tools: readonly PlannedTool[];
  /** What no format can express about this server. */
  readonly losses: readonly string[];
}

/** Calls a minute under the action `limit`, the figure of the severity table. */
export const CALLS_A_MINUTE = 30;

/** How many names a sentence spells out before it counts the rest. */
const NAMES_SPELLED = 5;

/**
 * Decides the action of every tool name of a server. A name served twice gets the stricter action,
 * because a rule is found by name alone; one about which something was found is never called unasked.
 */
export function planPolicy(server: ScannedServer, profile: Profile): Plan {
  const tools = strictestByKey(
    server.tools.map((judged) => planTool(judged, profile, server.findings)),
    (tool) => tool.name,
  );
  const losses = [
    ...incomplete(server),
    ...namesUnknown(server),
    ...openEnded(tools),
    ...unpricedCalls(tools),
  ];
  return { tools, losses };
}

/** The plan's entry for one name. @throws Error when the server serves no such tool. */
export function planOne(server: ScannedServer, name: string, profile: Profile): PlannedTool {
  const found = planPolicy(server, profile).tools.find((tool) => tool.name === name);
  if (found === undefined) throw new Error(`no tool ${quoteName(name)} on ${quoteName(server.id)}`);
  return found;
}

/** Keeps the first of each group that shares a key, with the strictest action and every signal of the group. */
export function strictestByKey(
  tools: readonly PlannedTool[],
  keyOf: (tool: PlannedTool) => string,
): PlannedTool[] {
  const groups = new Map<string, PlannedTool>();
  for (const tool of tools) {
    const seen = groups.get(keyOf(tool));
    groups.set(keyOf(tool), seen === undefined ? tool : merged(seen, tool));
  }
  return [...groups.values()];
}

/** `"a", "b" and 3 more`, safe to print anywhere. */
export function listNames(tools: readonly { readonly name: string }[]): string {
  const names = tools.map((tool) => quoteName(tool.name));
  const rest = names.length - NAMES_SPELLED;
  if (rest > 1) return `${names.slice(0, NAMES_SPELLED).join(', ')} and ${rest} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** `1 tool`, `4 tools`. */
export function countTools(tools: readonly unknown[]): string {
  return tools.length === 1 ? '1 tool' : `${tools.length} tools`;
}

function planTool(
  { tool, verdict }: JudgedTool,
  profile: Profile,
  findings: readonly Finding[],
): PlannedTool {
  const asked = findings.some((finding) => finding.tool === tool.name) && verdict.actions[profile] !== 'deny';
  return { name: tool.name, action: asked ? 'ask' : verdict.actions[profile], signals: verdict.signals };
}

function merged(one: PlannedTool, other: PlannedTool): PlannedTool {
  const stricter = ACTIONS.indexOf(one.action) >= ACTIONS.indexOf(other.action) ? one : other;
  return { ...one, action: stricter.action, signals: [...new Set([...one.signals, ...other.signals])] };
}

function incomplete(server: ScannedServer): string[] {
  if (server.outcome !== 'listed') {
    return [
      `The server was not observed (${server.outcome}), so no tool of it is known: this policy allows none of them.`,
    ];
  }
  if (server.partial) {
    return [
      'The tool list was observed in part: a tool that is missing here is not allowed by this policy, and was not judged.',
    ];
  }
  return server.tools.length === 0 ? ['The server listed no tools: there is nothing to allow.'] : [];
}

/** A rule finds a tool by its real name, which is not kept where a secret was blotted out of it. */
function namesUnknown({ tools }: ScannedServer): string[] {
  const blotted = tools.filter(({ tool, verdict }) => verdict.redacted && tool.name.includes(REDACTED));
  if (blotted.length === 0) return [];
  return [
    `${listNames(blotted.map(({ tool }) => tool))} stands for a name that held a secret: no rule of this policy reaches ${blotted.length === 1 ? 'that tool' : 'those tools'}.`,
  ];
}

/** A rule holds a tool, not what a shell or raw SQL beside it can reach: pocketos-volume-wipe went round one. */
function openEnded(tools: readonly PlannedTool[]): string[] {
  const denied = tools.some((tool) => tool.action === 'deny');
  const open = tools.filter((tool) => tool.action !== 'deny' && tool.signals.includes('code_exec'));
  if (!denied || open.length === 0) return [];
  return [
    `${listNames(open)} can run code the caller chooses, and so may reach what the denied tools do: to allow such a call is to allow that too.`,
  ];
}

function unpricedCalls(tools: readonly PlannedTool[]): string[] {
  const metered = tools.filter((tool) => tool.action !== 'deny' && tool.signals.includes('metered'));
  if (metered.length === 0) return [];
  return [
    `Calls of ${listNames(metered)} cost money, and this format caps no spending: set a budget where the bill is made.`,
  ];
}
