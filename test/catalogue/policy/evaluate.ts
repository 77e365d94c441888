/**
 * What each consumer does with a call under an exported file: small evaluators written from what the
 * consumers were seen to do, and independent of the exporters. `test/consumers` holds them to the real ones.
 */
import { parse as parseJson } from 'jsonc-parser';
import { toASCII } from 'punycode/punycode.es6.js';
import { parse as parseToml } from 'smol-toml';
import { ACTIONS, type Action } from '../../../scanner/types.ts';
import { type Fate, inIntercept, inPolicyLayer, readDocument } from './gateways.ts';

/** Reads a file once; then tells what happens to a call of a tool, in the server's name for it, under a key. */
export type Evaluate = (text: string) => (key: string, tool: string) => Action;

const underClaudeCode: Evaluate = (text) => {
  const { allow = [], ask = [], deny = [] } = JSON.parse(text).permissions as Record<string, string[]>;
  return (key, tool) => {
    const clean = (name: string) => name.replace(/[^A-Za-z0-9_-]/g, '_');
    const unseen = /[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;
    let seen = tool;
    for (let before = ''; before !== seen; ) {
      before = seen;
      seen = seen.normalize('NFKC').replace(unseen, '');
    }
    const name = `mcp__${clean(key)}__${clean(seen)}`;
    if (deny.includes(`mcp__${clean(key)}`) || deny.includes(name)) return 'deny';
    return ask.includes(name) || !allow.includes(name) ? 'ask' : 'allow';
  };
};

const underCodex: Evaluate = (text) => {
  const { mcp_servers } = parseToml(text) as unknown as { mcp_servers: Record<string, CodexTable> };
  return (key, tool) => {
    const table = own(mcp_servers, key);
    if (table === undefined || table.enabled === false) return 'deny';
    if (table.disabled_tools?.includes(tool) || !(table.enabled_tools?.includes(tool) ?? true)) return 'deny';
    const mode = own(table.tools ?? {}, tool)?.approval_mode ?? table.default_tools_approval_mode;
    return mode === 'approve' ? 'allow' : 'ask';
  };
};
interface CodexTable {
  readonly enabled?: boolean;
  readonly enabled_tools?: readonly string[];
  readonly disabled_tools?: readonly string[];
  readonly default_tools_approval_mode?: string;
  readonly tools?: Readonly<Record<string, { readonly approval_mode: string }>>;
}

const underGeminiCli: Evaluate = (text) => {
  const { rule = [] } = parseToml(text) as { rule?: GeminiRule[] };
  return (key, tool) => {
    const full = `${/^mcp_/.test(key) ? '' : 'mcp_'}${key}_${tool}`.replace(/[^a-zA-Z0-9_\-.:]/g, '_');
    const name = full.length > 63 ? `${full.slice(0, 30)}...${full.slice(-30)}` : full;
    const matches = ({ mcpName, toolName }: GeminiRule) =>
      (mcpName === undefined || mcpName === key) &&
      [toolName]
        .flat()
        .map((one) => (mcpName === undefined ? one : `mcp_${mcpName}_${one}`))
        .some((one) => one === name || (one.endsWith('_*') && name.startsWith(one.slice(0, -1))));
    const [first] = rule.filter(matches).sort((a, b) => b.priority - a.priority);
    return first === undefined
      ? 'ask'
      : ({ allow: 'allow', ask_user: 'ask', deny: 'deny' } as const)[first.decision];
  };
};
interface GeminiRule {
  readonly mcpName?: string;
  readonly toolName: string | string[];
  readonly priority: number;
  readonly decision: 'allow' | 'ask_user' | 'deny';
}

/** The last rule that matches wins; without one, opencode runs the tool. */
const underOpencode: Evaluate = (text) => {
  const rules = Object.entries(parseJson(text).permission as Record<string, Action>);
  return (key, tool) => {
    const clean = (name: string) => name.replace(/[^A-Za-z0-9_-]/g, '_');
    const name = `${clean(key)}_${clean(tool)}`;
    const matches = (pattern: string) =>
      pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
    return rules.findLast(([pattern]) => matches(pattern))?.[1] ?? 'allow';
  };
};

/** As a shell reads the script, then as the client reads the flags. */
const underCopilotCli: Evaluate = (text) => {
  const flags = [...text.replace(/^#.*\n/gm, '').matchAll(/(--[a-z-]+)='((?:[^']|'\\'')*)'/g)].map(
    ([, flag, value]) => `${flag} ${value!.replaceAll("'\\''", "'")}`,
  );
  return (key, tool) => {
    const clean = (name: string) => toASCII(name).replace(/[^A-Za-z0-9_-]/g, '-');
    const prefix = `${clean(key)}-`;
    const name = `${prefix}${clean(tool)}`.slice(0, 64);
    const rule = `${key}(${name.slice(prefix.length)})`;
    if (flags.includes(`--disable-mcp-server ${key}`)) return 'deny';
    if (flags.includes(`--excluded-tools ${name}`) || flags.includes(`--deny-tool ${rule}`)) return 'deny';
    return flags.includes(`--allow-tool ${rule}`) ? 'allow' : 'ask';
  };
};

const FATE: Readonly<Record<Fate['kind'], Action>> = { hidden: 'deny', refused: 'deny', runs: 'allow' };
const gateway =
  (fate: typeof inIntercept): Evaluate =>
  (text) => {
    const document = readDocument(text);
    return (_key, tool) => ofFate(fate(document, tool));
  };
const ofFate = (fate: Fate): Action =>
  fate.kind === 'runs' && fate.callsAMinute !== undefined ? 'limit' : FATE[fate.kind];

function own<Value>(object: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.getOwnPropertyDescriptor(object, key)?.value;
}

/** Whether the first is at least as strict. */
export function asStrict(one: Action, other: Action): boolean {
  return ACTIONS.indexOf(one) >= ACTIONS.indexOf(other);
}

export const EVALUATE = {
  policylayer: gateway(inPolicyLayer),
  intercept: gateway(inIntercept),
  'claude-code': underClaudeCode,
  codex: underCodex,
  'gemini-cli': underGeminiCli,
  opencode: underOpencode,
  'copilot-cli': underCopilotCli,
} as const satisfies Readonly<Record<string, Evaluate>>;
