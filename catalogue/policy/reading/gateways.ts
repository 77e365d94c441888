import type { Action } from '../../../scanner/types.ts';
import { Unfit } from '../merge/unfit.ts';
import { quoteName } from '../quote.ts';
import { own, under, words } from '../values.ts';
import { yaml } from './parse.ts';
import type { FileRule, Read } from './reading.ts';

/** Gateways' documents, as far as an exported file uses what they know; JSON is YAML too. */

/** PolicyLayer's JSON and Intercept's YAML: hidden, then what stands under "tools", then the default. */
export const readGateway: Read = (text) => {
  const document = yaml(text);
  const tools = own(document, 'tools') ?? {};
  const rules = [
    ...words(own(document, 'hide')).map((name) => named(`hide ${quoteName(name)}`, name, 'deny')),
    ...Object.entries(tools)
      .filter(([name]) => name !== '*')
      .map(([name, value]) => named(`tools ${quoteName(name)}`, name, gatewayAction(value))),
  ];
  return { rules, isSingle: true, otherwise: () => (own(document, 'default') === 'deny' ? 'deny' : 'allow') };
};

function gatewayAction(value: unknown): Action {
  const rules = own(value, 'rules');
  const list = Array.isArray(rules) ? rules : [];
  const refuses = list.some(
    (rule) => own(rule, 'action') === 'deny' && own(rule, 'conditions') === undefined,
  );
  const denies = own(value, 'deny_if');
  if (refuses || (Array.isArray(denies) && denies.some((one) => isEmpty(own(one, 'conditions')))))
    return 'deny';
  const limits = own(value, 'limits');
  const limited = list.some((rule) => own(rule, 'rate_limit') !== undefined);
  return limited || (Array.isArray(limits) && limits.length > 0) ? 'limit' : 'allow';
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}

/** A server that does not stand in the file has all its tools on. */
export const readDocker: Read = (text) => {
  const document = yaml(text);
  const rules = Object.entries(document ?? {}).flatMap(([key, tools]): FileRule[] => [
    ...words(tools).map((name) => ({
      ...named(`${quoteName(key)} ${quoteName(name)}`, name, 'allow'),
      key,
      matches: (server: string, tool: string) => server === key && tool === name,
    })),
    {
      text: `the list of ${quoteName(key)}`,
      names: '',
      action: 'deny',
      key,
      matches: (server) => server === key,
    },
  ]);
  return { rules, otherwise: () => 'allow' };
};

const CEDAR =
  /^(?:@\w+\("(?:[^"\\]|\\.)*"\)\s*)*(permit|forbid)\(\s*principal,\s*action == Action::"call_tool",\s*resource == Tool::"((?:[^"\\]|\\.)*)"\s*\);$/;

/** Single tools by name, as the export writes them; a policy of any other form may allow what it will. */
export const readToolhive: Read = (text) => {
  const policies = words(under(yaml(text), 'cedar', 'policies'));
  const read = policies.map((policy) => CEDAR.exec(policy.trim()));
  const at = read.indexOf(null);
  if (at !== -1)
    throw new Unfit(`policy ${at + 1} is of a form that is not read here: only single tools by name are`);
  const rules = read.map((found) => {
    const name = found![2]!.replace(
      /\\(?:u\{([0-9a-f]+)\}|(["\\]))/g,
      (_, hex, sign) => sign ?? String.fromCodePoint(Number.parseInt(hex, 16)),
    );
    return named(`${found![1]} ${quoteName(name)}`, name, found![1] === 'permit' ? 'allow' : 'deny');
  });
  return {
    rules: rules.toSorted((a, b) => Number(a.action === 'allow') - Number(b.action === 'allow')),
    isSingle: true,
    otherwise: () => 'deny',
  };
};

const CEL =
  /^mcp\.tool\.target == ("(?:[^"\\]|\\.)*") && mcp\.tool\.name in \[((?:"(?:[^"\\]|\\.)*"(?:, )?)*)\]$/;

/** Lists of names to a target, as the export writes them. */
export const readAgentgateway: Read = (text) => {
  const held = words(under(yaml(text), 'policies', 'mcpAuthorization', 'rules'));
  const rules = held
    .filter((rule) => rule !== 'false')
    .flatMap((rule, at): FileRule[] => {
      const found = CEL.exec(rule);
      if (found === null) throw new Unfit(`rule ${at + 1} is of a form that is not read here`);
      const target = yaml(found[1]!);
      return (found[2]!.match(/"(?:[^"\\]|\\.)*"/g) ?? []).map((word) => {
        const name = String(yaml(word));
        return {
          ...named(`allow ${quoteName(name)} of ${quoteName(String(target))}`, name, 'allow'),
          ...(typeof target === 'string' && { key: target }),
          matches: (key: string, tool: string) => key === target && tool === name,
        };
      });
    });
  return { rules, otherwise: () => (held.length === 0 ? 'allow' : 'deny') };
};

const RULE_ACTIONS: Readonly<Record<string, Action>> = {
  allow: 'allow',
  require_approval: 'ask',
  deny: 'deny',
};

/** One condition, `tool.name == '…'`, to a rule. */
export const readAgt: Read = (text) => {
  const document = yaml(text);
  const held = own(document, 'rules') ?? [];
  const rules = (Array.isArray(held) ? held : []).map((rule, at) => {
    const name = /^tool\.name == '([^'"]+)'$/.exec(String(own(rule, 'condition')))?.[1];
    const action = RULE_ACTIONS[String(own(rule, 'ruleAction'))];
    if (name === undefined || action === undefined) {
      throw new Unfit(`rule ${at + 1} is of a form that is not read here`);
    }
    return named(
      `${own(rule, 'ruleAction')} ${quoteName(name)}`,
      name,
      action === 'allow' && own(rule, 'limit') !== undefined ? 'limit' : action,
    );
  });
  return {
    rules,
    isSingle: true,
    otherwise: () => (own(document, 'default_action') === 'allow' ? 'allow' : 'deny'),
  };
};

function named(text: string, name: string, action: Action): FileRule {
  return { text, names: name, action, matches: (_key, tool) => tool === name };
}
