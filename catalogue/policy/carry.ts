import { ACTIONS, type Action } from '../../scanner/types.ts';
import { joined } from '../joined.ts';
import type { KeyedRules, PolicyFormat, Rule } from './format.ts';
import { stricter, strictestByKey } from './plan.ts';
import type { Plan, PlannedTool } from './planned.ts';
import { quoteName } from './quote.ts';
import { areOrIs, countTools, listNames } from './sentences.ts';

/** A policy as far as a format can say it. */
export interface Carried {
  readonly servers: readonly KeyedRules[];
  /** What the format does not say although the verdicts do, one sentence each; empty when it is exact. */
  readonly losses: readonly string[];
  /** Names, as served, of tools that should be denied and that this document leaves callable. */
  readonly undenied: readonly string[];
  /** What becomes of each tool name in the end, by the rule or by what the client does without one. */
  readonly effects: readonly Action[];
}

interface Candidate extends PlannedTool {
  readonly key: string;
  /** Absent where no rule can name the tool. */
  readonly written: string | undefined;
}

/**
 * Maps a policy to what a format can carry: names to its own form, tools that come to share a name to the
 * strictest of their actions, and an action that it does not know to the next stricter one that it does.
 */
export function carry(format: PolicyFormat, plans: readonly Plan[]): Carried {
  const all = settle(format, plans);
  const { named, unnamed, settled, undenied, shared } = all;
  const servers = plans.map(({ key, closed }) => ({
    key,
    closed,
    rules: settled.filter((tool) => tool.key === key).map((tool) => ruleFor(tool, format)),
  }));
  return {
    servers,
    losses: [
      ...collisions(format, named, shared),
      ...stricterThanMeant(format, settled),
      ...withoutName(format, unnamed),
      ...notDenied(format, undenied),
      ...notClosed(format, plans),
    ],
    undenied: undenied.map((tool) => tool.name),
    effects: outcomes(format, all),
  };
}

/** What becomes of each tool name in the end, by the rule or by what the client does without one. */
export function effectsOf(format: PolicyFormat, plans: readonly Plan[]): Action[] {
  return outcomes(format, settle(format, plans));
}

function outcomes(format: PolicyFormat, { unnamed, settled, undenied }: ReturnType<typeof settle>): Action[] {
  const left = new Set(undenied);
  return [
    ...settled.map((tool) =>
      left.has(tool) ? format.unlisted.action : nearest(tool.action, format.express),
    ),
    ...unnamed.map(() => format.unlisted.action),
  ];
}

function settle(format: PolicyFormat, plans: readonly Plan[]) {
  const wanted = plans.flatMap(({ key, tools }) =>
    tools.map((tool): Candidate => ({ ...tool, key, written: format.nameOf(key, tool.name) })),
  );
  const shared = (tool: Candidate) => `${format.flat ? '' : tool.key}\0${tool.written}`;
  const named = wanted.filter((tool) => tool.written !== undefined);
  const unnamed = wanted.filter((tool) => tool.written === undefined);
  const settled =
    plans.length === 1 ? strictestByKey(named, shared) : settledUnderKeys(format, named, shared);
  const undenied = [
    ...settled.filter((tool) => tool.action === 'deny' && !format.express.includes('deny')),
    ...unnamed.filter((tool) => tool.action === 'deny' && format.unlisted.action !== 'deny'),
  ];
  return { named, unnamed, settled, undenied, shared };
}

/** One under each key, where rules are read with it: a server's rule does not hold another's tool of that name. */
function settledUnderKeys(
  { keyless }: PolicyFormat,
  named: readonly Candidate[],
  shared: (tool: Candidate) => string,
): Candidate[] {
  const strictest = new Map(strictestByKey(named, shared).map((tool) => [shared(tool), tool]));
  const rule = (tool: Candidate) => (keyless ? shared(tool) : `${tool.key}\0${tool.written}`);
  return strictestByKey(named, rule).map((tool) => {
    const { action, limit, reason } = strictest.get(shared(tool))!;
    return { ...tool, action, limit, reason };
  });
}

function ruleFor(tool: Candidate, { title, express }: PolicyFormat): Rule {
  const action = nearest(tool.action, express);
  const isStricter = ACTIONS.indexOf(action) > ACTIONS.indexOf(tool.action);
  return {
    tool: tool.name,
    name: tool.written!,
    action,
    meant: tool.action,
    ...(action === 'limit' && tool.limit !== undefined && { limit: tool.limit }),
    reason: isStricter
      ? `${tool.reason} ${title} ${CANNOT[tool.action]}: ${INSTEAD[action]} instead.`
      : tool.reason,
  };
}

/** The action itself or the next stricter one that can be expressed; where there is none, `deny`. */
function nearest(action: Action, express: readonly Action[]): Action {
  return ACTIONS.slice(ACTIONS.indexOf(action)).find((one) => express.includes(one)) ?? 'deny';
}

/** What a format lacks that does not know an action. */
const CANNOT: Readonly<Record<Action, string>> = {
  allow: 'cannot allow a tool',
  limit: 'cannot count calls',
  ask: 'cannot ask a person',
  deny: '',
};

/** What happens instead of each action that the format does not know. */
const INSTEAD: Readonly<Record<Action, string>> = {
  allow: 'allowed',
  limit: 'limited',
  ask: 'asked about',
  deny: 'refused',
};

function stricterThanMeant({ title, express }: PolicyFormat, tools: readonly Candidate[]): string[] {
  return ACTIONS.filter((action) => action !== 'deny' && !express.includes(action)).flatMap((action) => {
    const meant = tools.filter((tool) => tool.action === action);
    if (meant.length === 0) return [];
    const instead = INSTEAD[nearest(action, express)];
    const [{ limit }] = meant as [Candidate];
    const meaning = {
      allow: '',
      limit: ` meant for ${limit?.calls} calls a ${limit?.window}`,
      ask: ' that should be asked about',
      deny: '',
    }[action];
    const why = `${title} ${CANNOT[action]}: ${countTools(meant)}${meaning}`;
    return [`${why} (${listNames(meant)}) ${areOrIs(meant)} ${instead} instead.`];
  });
}

function collisions(
  format: PolicyFormat,
  tools: readonly Candidate[],
  shared: (tool: Candidate) => string,
): string[] {
  return [...Map.groupBy(tools, shared).values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const action = group.map((tool) => tool.action).reduce(stricter);
      return `${format.title} writes ${listNames(group)} as one name, ${quoteName(group[0]!.written!)}: the strictest action of the group, ${action}, holds for all.`;
    });
}

function withoutName({ title, unlisted }: PolicyFormat, tools: readonly Candidate[]): string[] {
  if (tools.length === 0) return [];
  return [
    `No rule of ${title} can name ${listNames(tools)}: left out, and so ${INSTEAD[unlisted.action]} by default.`,
  ];
}

function notDenied({ title, switchOff = '' }: PolicyFormat, tools: readonly Candidate[]): string[] {
  if (tools.length === 0) return [];
  // Every name, however many: whoever reads this has to switch each of them off.
  const names = joined(tools.map((tool) => quoteName(tool.name)));
  return [
    `NOT DENIED: this document cannot deny ${countTools(tools)} that should be off in ${title}: ${names}. ${switchOff}`.trim(),
  ];
}

function notClosed({ title, express, switchOff = '' }: PolicyFormat, plans: readonly Plan[]): string[] {
  const closed = plans.filter((plan) => plan.closed);
  if (closed.length === 0 || express.includes('deny')) return [];
  return [
    `NOT DENIED: this document cannot keep ${title} from the unknown tools of ${joined(closed.map(({ key }) => quoteName(key)))}. ${switchOff}`.trim(),
  ];
}
