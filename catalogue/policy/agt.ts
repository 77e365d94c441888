import { stringify } from 'yaml';
import type { KeyedRules, PolicyFormat, Rule, Written } from './format.ts';
import { lineComment } from './header.ts';
import { LIMIT } from './plan.ts';
import { escapeUnseen } from './quote.ts';
import type { Bound } from './suggest.ts';

/**
 * A policy document of Microsoft's Agent Governance Toolkit. `ruleAction` and never `action`: the engine takes
 * an `action` for the name of what is done, and then denies. A condition knows no escapes, so a name with a
 * quote in it has no rule, and is denied by default.
 */
export const agt: PolicyFormat = {
  id: 'agt',
  title: 'Agent Governance Toolkit',
  consumer: 'the Microsoft Agent Governance Toolkit',
  checkedWith: '@microsoft/agent-governance-sdk 4.0.0, its engine run',
  extension: 'yaml',
  comment: lineComment('#'),
  express: ['allow', 'limit', 'ask', 'deny'],
  meaning: {
    allow: 'The call is allowed.',
    limit: `The call is allowed ${LIMIT.calls} times a ${LIMIT.window}, then denied.`,
    ask: 'The call needs the approval of the owner (require_approval).',
    deny: 'The call is denied, with the reason.',
  },
  unlisted: {
    action: 'deny',
    means: 'A tool that is not listed here, such as one a later version adds, is denied by default.',
  },
  together: 'One document a server; an engine that loads several resolves them by its own rules of scope.',
  alone: "Add this rule to the whole server's document: alone, it denies every other tool of the server.",
  places: {},
  flat: true,
  keyless: true,
  nameOf: agtName,
  bound: ({ argument, bound }, { name }) => {
    const condition = CONDITION[bound]?.(`tool.arguments.${argument}`);
    return condition && `in place of its own condition, "tool.name == '${name}' and ${condition}"`;
  },
  blind: 'A condition knows no patterns',
  caveats: () => [
    'The conditions read the name of the tool from tool.name of the context: the host has to hand it over under that name.',
    'The approvers are called "owner": put your own in their place.',
  ],
  write,
};

/** What the engine's conditions can say; the host hands the arguments over as it does the name. */
const CONDITION: Partial<Readonly<Record<Bound, (argument: string) => string>>> = {
  'dry-run': (argument) => `${argument} == true`,
  cap: (argument) => `${argument} <= 100`,
};

/** The tool's own name, where a condition can quote it. */
export function agtName(_key: string, tool: string): string | undefined {
  return /^[^'"]+$/.test(tool) && tool.isWellFormed() ? tool : undefined;
}

function write(servers: readonly KeyedRules[]): Written {
  const rules = servers.flatMap((server) => (server.closed ? [] : server.rules));
  const document = {
    apiVersion: 'governance.toolkit/v1',
    name: 'toolrisk-starter',
    default_action: 'deny',
    rules: rules.map(ruleFor),
  };
  const text = stringify(document, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  return { document, text: escapeUnseen(text, 'yaml') };
}

const RULE_ACTION = { allow: 'allow', limit: 'allow', ask: 'require_approval', deny: 'deny' } as const;

/** The engine counts under a rule's name, so each has its own. */
function ruleFor({ name, action, limit, reason }: Rule, at: number) {
  return {
    name: `tool-${at + 1}`,
    ...(action !== 'allow' && { description: reason }),
    condition: `tool.name == '${name}'`,
    ruleAction: RULE_ACTION[action],
    ...(limit !== undefined && { limit: `${limit.calls}/${limit.window}` }),
    ...(action === 'ask' && { approvers: ['owner'] }),
    priority: 100,
  };
}
