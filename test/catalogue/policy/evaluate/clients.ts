/** Clients, as they were seen to read their files. */
import { parse as parseJson } from 'jsonc-parser';
import { toASCII } from 'punycode/punycode.es6.js';
import { parse as parseToml } from 'smol-toml';
import type { Action } from '../../../../scanner/types.ts';
import { type Evaluate, own } from './evaluate.ts';

export const underClaudeCode: Evaluate = (text) => {
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

export const underCodex: Evaluate = (text) => {
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

export const underGeminiCli: Evaluate = (text) => {
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
export const underOpencode: Evaluate = (text) => {
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
export const underCopilotCli: Evaluate = (text) => {
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

/** What is on the list runs, by name or by a wildcard; the editor asks about the rest. */
export const underCursor: Evaluate = (text) => {
  const { mcpAllowlist } = parseJson(text) as { mcpAllowlist: string[] };
  const patterns = mcpAllowlist.map((one) =>
    one
      .split('*')
      .map((part) => part.replace(/[^A-Za-z0-9]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`))
      .join('.*'),
  );
  return (key, tool) =>
    patterns.some((pattern) => new RegExp(`^(?:${pattern})$`, 'su').test(`${key}:${tool}`)) ? 'allow' : 'ask';
};

/** No setting of it lets a tool run unasked. */
export const underVscode: Evaluate = (text) => {
  const { 'chat.tools.eligibleForAutoApproval': eligible } = parseJson(text);
  if (Object.values(eligible).some((value) => value !== false)) throw new Error('a tool may be approved');
  return () => 'ask';
};
