/** Gateways, as far as an exported file uses what they know. */
import { parse as parseYaml } from 'yaml';
import type { Action } from '../../../../scanner/types.ts';
import { type Fate, inIntercept, inPolicyLayer, readDocument } from '../gateways.ts';
import { type Evaluate, own } from './evaluate.ts';

const FATE: Readonly<Record<Fate['kind'], Action>> = { hidden: 'deny', refused: 'deny', runs: 'allow' };
const ofFate = (fate: Fate): Action =>
  fate.kind === 'runs' && fate.callsAMinute !== undefined ? 'limit' : FATE[fate.kind];
const gateway =
  (fate: typeof inIntercept): Evaluate =>
  (text) => {
    const document = readDocument(text);
    return (_key, tool) => ofFate(fate(document, tool));
  };

export const underPolicyLayerGateway = gateway(inPolicyLayer);
export const underInterceptProxy = gateway(inIntercept);

/** A server that does not stand in the file has all its tools. */
export const underDocker: Evaluate = (text) => {
  const servers = parseYaml(text) as Record<string, string[]>;
  return (key, tool) => ((own(servers, key)?.includes(tool) ?? true) ? 'allow' : 'deny');
};

/** Cedar: a forbid wins, then a permit, then the default. */
export const underToolhive: Evaluate = (text) => {
  const { policies } = (JSON.parse(text) as { cedar: { policies: string[] } }).cedar;
  const read = policies.map((policy) => {
    const [, effect, name] =
      /^(?:@reason\("(?:[^"\\]|\\.)*"\)\n)?(permit|forbid)\(principal, action == Action::"call_tool", resource == Tool::"((?:[^"\\]|\\.)*)"\);$/.exec(
        policy,
      )!;
    return {
      effect,
      name: name!.replace(
        /\\(?:u\{([0-9a-f]+)\}|(["\\]))/g,
        (_, hex, sign) => sign ?? String.fromCodePoint(Number.parseInt(hex, 16)),
      ),
    };
  });
  return (_key, tool) => {
    const effects = read.filter(({ name }) => name === tool).map(({ effect }) => effect);
    return effects.includes('permit') && !effects.includes('forbid') ? 'allow' : 'deny';
  };
};

/** CEL: with no rule at all everything is allowed, with any rule what one of them holds for. */
export const underAgentgateway: Evaluate = (text) => {
  const { rules } = parseYaml(text).policies.mcpAuthorization as { rules: string[] };
  const string = (cel: string) => parseYaml(cel) as string;
  const read = rules
    .filter((rule) => rule !== 'false')
    .map((rule) => {
      const [target, ...names] = rule.match(/"(?:[^"\\]|\\.)*"/g)!;
      return { target: string(target!), names: names.map(string) };
    });
  return (key, tool) =>
    rules.length === 0 || read.some(({ target, names }) => target === key && names.includes(tool))
      ? 'allow'
      : 'deny';
};

/** One condition, `tool.name == '…'`, to a rule; nothing in the quotes is special. */
export const underAgt: Evaluate = (text) => {
  const { rules } = parseYaml(text) as { rules: { condition: string; ruleAction: string; limit?: string }[] };
  const actionOf = (ruleAction: string, limit: string | undefined): Action => {
    if (ruleAction === 'allow') return limit === undefined ? 'allow' : 'limit';
    return ruleAction === 'require_approval' ? 'ask' : 'deny';
  };
  const read = rules.map(({ condition, ruleAction, limit }) => ({
    name: /^tool\.name == '([^'"]+)'$/.exec(condition)![1],
    action: actionOf(ruleAction, limit),
  }));
  return (_key, tool) => read.find(({ name }) => name === tool)?.action ?? 'deny';
};
