import {
  ACTIONS,
  type Action,
  type FindingKind,
  type JudgedTool,
  type Profile,
  type ScannedServer,
} from '../../scanner/types.ts';
import { likelyKey } from './key.ts';
import { notesOn } from './notes.ts';
import type { Limit, Plan, PlannedTool, Source } from './planned.ts';
import { quoteName } from './quote.ts';
import { reasonFor } from './reason.ts';
import { countTools, listNames } from './sentences.ts';
import { suggestionsFor } from './suggest.ts';

/** The figure of the severity table: 30 calls a minute under the action `limit`. */
export const LIMIT: Limit = { calls: 30, window: 'minute' };

/** Plans by the server's value, which nobody changes: each format, and the rule of each tool, asks for them again. */
const plans = new WeakMap<ScannedServer, Map<string, Plan>>();

/**
 * Decides the action of every tool name of a server. A name served twice gets the stricter action, because
 * a rule is found by name alone; a tool with a finding, or one that the text does not settle, is at least
 * asked about.
 */
export function planPolicy(server: ScannedServer, options: PlanOptions): Plan {
  const made = plans.get(server) ?? new Map<string, Plan>();
  plans.set(server, made);
  const asked = JSON.stringify([options.profile, options.alias]);
  const plan = made.get(asked) ?? planned(server, options);
  made.set(asked, plan);
  return plan;
}

function planned(server: ScannedServer, { profile, alias }: PlanOptions): Plan {
  const all = server.tools.map((judged) => planTool(judged, profile, findingsOn(server, judged)));
  const tools = strictestByKey(all, (tool) => tool.name);
  return {
    key: alias ?? likelyKey(server),
    sources: [sourceOf(server)],
    closed: server.outcome !== 'listed',
    tools,
    notes: [...notesOn(server, tools), ...servedTwice(all)],
  };
}

interface PlanOptions {
  readonly profile: Profile;
  readonly alias?: string;
}

/** Plans under one key become one plan: a client cannot tell their tools apart, so the stricter action holds. */
export function joinByKey(plans: readonly Plan[]): Plan[] {
  return [...Map.groupBy(plans, (plan) => plan.key).values()].map((group) => {
    const [first, ...others] = group as [Plan, ...Plan[]];
    if (others.length === 0) return first;
    const closed = group.some((plan) => plan.closed);
    const all = group.flatMap((plan) => (closed ? plan.tools.map(denied) : plan.tools));
    return {
      key: first.key,
      sources: group.flatMap((plan) => plan.sources),
      closed,
      tools: strictestByKey(all, (tool) => tool.name),
      notes: [...group.flatMap((plan) => plan.notes), sharedKey(group, all)],
    };
  });
}

/** Under the key of a server that was not observed no tool runs: it could as well be one of that server. */
function denied({ limit: _, ...tool }: PlannedTool): PlannedTool {
  return {
    ...tool,
    action: 'deny',
    reason: 'Another server under the same key was not observed, so no tool under that key may run.',
  };
}

/** Keeps the first of each group that shares a key, with the strictest action and every signal of the group. */
export function strictestByKey<Tool extends PlannedTool>(
  tools: readonly Tool[],
  keyOf: (tool: Tool) => string,
): Tool[] {
  const groups = new Map<string, Tool>();
  for (const tool of tools) {
    const key = keyOf(tool);
    const seen = groups.get(key);
    groups.set(key, seen === undefined ? tool : merged(seen, tool));
  }
  return [...groups.values()];
}

function planTool(judged: JudgedTool, profile: Profile, findings: readonly FindingKind[]): PlannedTool {
  const { name } = judged.tool;
  const { actions, uncertain, signals } = judged.verdict;
  const floor: Action = findings.length > 0 || uncertain ? 'ask' : 'allow';
  const action = stricter(actions[profile], floor);
  return {
    name,
    action,
    ...(action === 'limit' && { limit: LIMIT }),
    reason: reasonFor(judged, profile, { action, findings }),
    signals,
    suggestions: suggestionsFor(judged),
    reaches: signals.includes('code_exec') || judged.tool.parameters.some((one) => PATH.test(one.name)),
  };
}

/** A parameter that names something in a file system, whichever way its words are joined. */
const PATH =
  /(^|[^a-z])(path|file|filename|directory|dir|folder)s?([^a-z]|$)|[a-z](Path|File|Directory|Dir|Folder)s?([^a-z]|$)/;

function findingsOn({ findings }: ScannedServer, { tool }: JudgedTool): FindingKind[] {
  return [...new Set(findings.filter((one) => one.tool === tool.name).map(({ kind }) => kind))];
}

function merged<Tool extends PlannedTool>(one: Tool, other: Tool): Tool {
  const { action, limit, reason } = stricter(one.action, other.action) === one.action ? one : other;
  const signals = [...new Set([...one.signals, ...other.signals])];
  return {
    ...one,
    action,
    limit,
    reason,
    signals,
    reaches: one.reaches || other.reaches,
  };
}

export function stricter(one: Action, other: Action): Action {
  return ACTIONS.indexOf(one) >= ACTIONS.indexOf(other) ? one : other;
}

function sourceOf({ id, digest, ruleset, capturedAt, tools, ...from }: ScannedServer): Source {
  const release = from.package ?? from.server;
  return {
    id,
    ...(release !== undefined && { release: `${release.name} ${release.version}` }),
    ...(digest !== undefined && { digest }),
    ruleset,
    capturedAt,
    tools: tools.length,
  };
}

function servedTwice(tools: readonly PlannedTool[]): string[] {
  const twice = strictestByKey(
    [...Map.groupBy(tools, (tool) => tool.name).values()].filter((group) => group.length > 1).flat(),
    (tool) => tool.name,
  );
  if (twice.length === 0) return [];
  return [
    `${listNames(twice)} ${twice.length === 1 ? 'is' : 'are'} served more than once: the strictest of the actions holds for all of that name.`,
  ];
}

function sharedKey(plans: readonly Plan[], tools: readonly PlannedTool[]): string {
  const shared = [...Map.groupBy(tools, (tool) => tool.name).values()].filter((group) => group.length > 1);
  return `${plans.length} servers are written under the key ${quoteName(plans[0]!.key)}, which a client can give to one: ${countTools(shared)} that ${shared.length === 1 ? 'has' : 'have'} a name in common ${shared.length === 1 ? 'gets' : 'get'} the strictest action.`;
}
