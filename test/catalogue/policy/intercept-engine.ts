/**
 * Intercept's reading of its YAML, written anew from POLICY.md and internal/config of PolicyLayer/Intercept
 * at 77f0429 (4 March 2026): the 24 messages of `intercept validate`, and what a call of a tool meets.
 */
import { parse } from 'yaml';

interface Rule {
  readonly name?: string;
  readonly action?: string;
  readonly rate_limit?: string;
  readonly conditions?: readonly Condition[];
  readonly on_deny?: string;
  readonly state?: { readonly counter?: string; readonly window?: string; readonly increment_from?: string };
}
interface Condition {
  readonly path: string;
  readonly op: string;
  readonly value: unknown;
}
interface Config {
  readonly version?: string;
  readonly default?: string;
  readonly hide?: readonly string[];
  readonly tools?: Readonly<Record<string, { readonly rules?: readonly Rule[] }>>;
}

const WINDOWS = ['minute', 'hour', 'day'];
const OPERATORS = 'eq neq in not_in lt lte gt gte regex contains exists'.split(' ');

/** What `intercept validate` would print; empty for a valid file. */
export function validateIntercept(text: string): string[] {
  const config: Config = parse(text);
  const hide = config.hide ?? [];
  return [
    ...hide.flatMap((name, i) => (name === '' ? [`hide[${i}]: entry must not be empty`] : [])),
    ...hide.flatMap((name, i) => (hide.indexOf(name) < i ? [`hide: duplicate entry "${name}"`] : [])),
    ...(config.version === '1' ? [] : [`version must be "1", got "${config.version}"`]),
    ...(['allow', 'deny'].includes(config.default ?? 'allow')
      ? []
      : [`default must be "allow" or "deny", got "${config.default}"`]),
    ...Object.entries(config.tools ?? {}).flatMap(([tool, { rules = [] }]) => [
      ...rules.flatMap((rule) => [...ruleMessages(rule), ...stateMessages(rule, tool, rules)]),
      ...repeatedCounters(rules),
    ]),
  ];
}

function ruleMessages(rule: Rule): string[] {
  const { action = 'evaluate', conditions = [] } = rule;
  const limit = rule.rate_limit?.match(/^([^/]*)\/(.*)$/);
  return [
    ...(rule.name ? [] : ['rule must have a name']),
    ...(['evaluate', 'deny'].includes(action)
      ? []
      : [`action must be "evaluate" or "deny", got "${action}"`]),
    ...(action === 'deny' && conditions.length > 0 ? ['deny rules must not have conditions'] : []),
    ...(action === 'evaluate' && conditions.length === 0 && rule.rate_limit === undefined
      ? ['evaluate rules must have at least one condition']
      : []),
    ...conditions.flatMap(conditionMessages),
    ...(rule.rate_limit !== undefined && !/^[1-9]\d*$/.test(limit?.[1] ?? '')
      ? [`rate_limit count must be a positive integer, got "${limit?.[1] ?? rule.rate_limit}"`]
      : []),
    ...(rule.rate_limit !== undefined && !WINDOWS.includes(limit?.[2] ?? '')
      ? [`rate_limit window must be "minute", "hour", or "day", got "${limit?.[2] ?? ''}"`]
      : []),
    ...(rule.rate_limit !== undefined && (conditions.length > 0 || rule.state)
      ? ['rate_limit cannot be combined with conditions or state']
      : []),
    ...(rule.rate_limit !== undefined && action === 'deny'
      ? ['rate_limit cannot be used with action "deny"']
      : []),
  ];
}

function conditionMessages({ path, op, value }: Condition): string[] {
  return [
    ...(/^(args|state)\./.test(path) ? [] : [`path must start with "args." or "state.", got "${path}"`]),
    ...(OPERATORS.includes(op) ? valueMessages(op, value) : [`unknown operator "${op}"`]),
  ];
}

function valueMessages(op: string, value: unknown): string[] {
  if (['in', 'not_in'].includes(op) && !Array.isArray(value))
    return [`operator "${op}" requires a list value`];
  if (['lt', 'lte', 'gt', 'gte'].includes(op) && typeof value !== 'number')
    return [`operator "${op}" requires a numeric value`];
  if (op === 'exists' && typeof value !== 'boolean') return ['operator "exists" requires a boolean value'];
  if (op !== 'regex') return [];
  if (typeof value !== 'string') return ['regex value must be a string'];
  try {
    new RegExp(value);
    return [];
  } catch (error) {
    return [`invalid regex "${value}": ${(error as Error).message}`];
  }
}

function stateMessages({ state, conditions = [] }: Rule, tool: string, rules: readonly Rule[]): string[] {
  const counters = new Set(rules.map((rule) => rule.state?.counter));
  return [
    ...(state && !state.counter ? ['counter must not be empty'] : []),
    ...(state && !WINDOWS.includes(state.window ?? '')
      ? [`window must be "minute", "hour", or "day", got "${state.window}"`]
      : []),
    ...(state?.increment_from !== undefined && !state.increment_from.startsWith('args.')
      ? [`increment_from must start with "args.", got "${state.increment_from}"`]
      : []),
    ...conditions.flatMap(({ path }) =>
      path.startsWith('state.') && !counters.has(path.split('.').at(-1))
        ? [`condition references state.${tool}.${path.split('.').at(-1)} but no matching state block found`]
        : [],
    ),
  ];
}

function repeatedCounters(rules: readonly Rule[]): string[] {
  const counters = rules.map((rule) =>
    rule.rate_limit === undefined ? rule.state?.counter : `_rate_${rule.rate_limit.split('/')[1]}`,
  );
  return counters.flatMap((counter, i) => {
    const first = counters.indexOf(counter);
    return counter && first < i
      ? [`duplicate state counter "${counter}" (also used by rules[${first}])`]
      : [];
  });
}
