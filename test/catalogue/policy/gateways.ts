/** What a call meets under each gateway dialect, as far as an exported policy can use it. */
import { parse } from 'yaml';

export type Fate =
  /** Left out of the list, refused when called all the same. */
  | { readonly kind: 'hidden' }
  /** Listed, and every call refused. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'runs'; readonly callsAMinute?: number };

export function readDocument(text: string): Document {
  return parse(text);
}

export interface Document {
  readonly default: string;
  readonly hide?: readonly string[];
  readonly tools?: object;
}
type InterceptRule = { readonly action?: string; readonly on_deny?: string; readonly rate_limit?: string };
type GatewayRule = {
  readonly deny_if?: readonly { readonly conditions: readonly unknown[]; readonly on_deny: string }[];
  readonly limits?: readonly { readonly counter: string; readonly window: string; readonly max: number }[];
};

/** Intercept: hide, then the default for names that are no key of `tools`, then the rules of the name and of `*`. */
export function underIntercept(text: string, tool: string): Fate {
  return inIntercept(readDocument(text), tool);
}

export function inIntercept(document: Document, tool: string): Fate {
  return (
    beforeRules(document, tool) ??
    afterRules(
      [tool, '*'].flatMap((key) => entry<{ rules: InterceptRule[] }>(document, key)?.rules ?? []),
      (rule) => rule.action === 'deny' && rule.on_deny,
      (rule) =>
        rule.rate_limit === undefined ? undefined : Number(/^(\d+)\/minute$/.exec(rule.rate_limit)![1]),
    )
  );
}

/** PolicyLayer's gateway: the same order; an empty `conditions` holds for every call. */
export function underPolicyLayer(text: string, tool: string): Fate {
  JSON.parse(text); // It is JSON; but read as YAML, which JSON is, because JSON.parse of Node 24.21 takes
  // the key "\t" for "\\" once it has seen an object with such a key.
  return inPolicyLayer(readDocument(text), tool);
}

export function inPolicyLayer(document: Document, tool: string): Fate {
  const { deny_if = [], limits = [] } = entry<GatewayRule>(document, tool) ?? {};
  return (
    beforeRules(document, tool) ??
    afterRules(
      [...deny_if, ...limits.map((limit) => ({ limit }))],
      (rule) => 'conditions' in rule && rule.conditions.length === 0 && rule.on_deny,
      (rule) => ('limit' in rule && rule.limit.window === 'minute' ? rule.limit.max : undefined),
    )
  );
}

function beforeRules({ hide = [], ...document }: Document, tool: string): Fate | undefined {
  if (hide.includes(tool) || hide.includes('*')) return { kind: 'hidden' };
  if (document.default === 'deny' && entry(document, tool) === undefined)
    return { kind: 'refused', reason: 'default' };
  return undefined;
}

function afterRules<Rule>(
  rules: readonly Rule[],
  refusal: (rule: Rule) => string | false | undefined,
  cap: (rule: Rule) => number | undefined,
): Fate {
  const reason = rules.map(refusal).find(Boolean);
  if (reason) return { kind: 'refused', reason };
  const callsAMinute = rules.map(cap).find((max) => max !== undefined);
  return callsAMinute === undefined ? { kind: 'runs' } : { kind: 'runs', callsAMinute };
}

function entry<Value>({ tools = {} }: Pick<Document, 'tools'>, key: string): Value | undefined {
  return Object.getOwnPropertyDescriptor(tools, key)?.value;
}
