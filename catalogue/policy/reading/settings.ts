import type { Action } from '../../../scanner/types.ts';
import { geminiCliName } from '../gemini-cli.ts';
import { quoteName } from '../quote.ts';
import { own, under, words } from '../values.ts';
import { json, yaml } from './parse.ts';
import { all, type FileRule, type Read } from './reading.ts';

/** Settings in which clients keep what they may run, beside or instead of a policy; each as its source says. */

const ZED: Readonly<Record<string, Action>> = { allow: 'allow', confirm: 'ask', deny: 'deny' };

/**
 * Zed's settings.json: `agent.tool_permissions`, a tool of a server under `mcp:<key>:<tool>` with nothing but a
 * default (zed-industries/zed docs/src/ai/tool-permissions.md, of 2026); before 0.224 one switch for all.
 */
export const readZed: Read = (text) => {
  const agent = own(json(text), 'agent');
  const permissions = own(agent, 'tool_permissions');
  const rules = Object.entries(own(permissions, 'tools') ?? {}).flatMap(([name, value]): FileRule[] => {
    const action = ZED[String(own(value, 'default'))];
    if (action === undefined || !name.startsWith('mcp:')) return [];
    const matches = (key: string, tool: string) => name === `mcp:${key}:${tool}`;
    return [{ text: `tool_permissions ${quoteName(name)}`, names: name, action, matches }];
  });
  const preset = own(permissions, 'default');
  const old = permissions === undefined && own(agent, 'always_allow_tool_actions') === true;
  return {
    rules: [
      ...rules,
      ...(preset === 'allow' || preset === 'deny'
        ? [all(`tool_permissions.default ${quoteName(preset)}`, preset)]
        : []),
      ...(old ? [all('always_allow_tool_actions')] : []),
    ],
    otherwise: () => 'ask',
  };
};

/**
 * The mode of Goose's config.yaml: without one it runs everything, and then asks no list either (block/goose
 * documentation/docs/guides/goose-permissions.md, crates/goose/src/permission/permission_inspector.rs).
 */
export const readGooseConfig: Read = (text) => {
  const mode = own(yaml(text), 'GOOSE_MODE') ?? 'auto';
  const rules = mode === 'auto' ? [all('GOOSE_MODE "auto", its default')] : [];
  return { rules: mode === 'chat' ? [all('GOOSE_MODE "chat"', 'deny')] : rules, otherwise: () => 'ask' };
};

/** Goose's permission.yaml: lists of `<key>__<tool>` (block/goose crates/goose/src/config/permission.rs). */
export const readGoose: Read = (text) => {
  const user = own(yaml(text), 'user');
  const rules = (
    [
      ['never_allow', 'deny'],
      ['always_allow', 'allow'],
      ['ask_before', 'ask'],
    ] as const
  ).flatMap(([list, action]) =>
    words(own(user, list)).map(
      (name): FileRule => ({
        text: `${list} ${quoteName(name)}`,
        names: name,
        action,
        matches: (key, tool) => name === `${key}__${tool}`,
      }),
    ),
  );
  return { rules, otherwise: () => 'ask' };
};

/** Copilot CLI's settings.json (`copilot help config`, 1.0.102); it counts when a person is there. */
export const readCopilotSettings: Read = (text) => ({
  rules:
    own(json(text), 'defaultPermissionMode') === 'allow-all'
      ? [all('defaultPermissionMode "allow-all"')]
      : [],
  otherwise: () => 'ask',
});

/**
 * Gemini CLI's settings.json, whose lists become rules with the ranks of the user's tier (0.61.0, policy/config.js):
 * a server that is merely listed in `mcp.allowed` runs its tools unasked.
 */
export const readGeminiSettings: Read = (text) => {
  const settings = json(text);
  const list = (...path: readonly string[]) => words(under(settings, ...path));
  const ofServers = (field: string, keys: readonly string[], action: Action, rank: number) =>
    keys.map(
      (name): FileRule => ({
        text: `${field} ${quoteName(name)}`,
        names: '*',
        action,
        rank,
        matches: (key) => name === key || name === '*',
      }),
    );
  const ofTools = (field: string, names: readonly string[], action: Action, rank: number) =>
    names.map(
      (name): FileRule => ({
        text: `${field} ${quoteName(name)}`,
        names: name,
        action,
        rank,
        matches: (key, tool) => [geminiCliName(key, tool), `mcp_${key}_*`, 'mcp_*', '*'].includes(name),
      }),
    );
  const servers = Object.entries(own(settings, 'mcpServers') ?? {});
  const trusted = servers.filter(([, server]) => own(server, 'trust') === true).map(([key]) => key);
  return {
    rules: [
      ...ofServers('mcp.excluded', list('mcp', 'excluded'), 'deny', 4.9),
      ...ofTools('tools.exclude', list('tools', 'exclude'), 'deny', 4.4),
      ...ofTools('tools.confirmationRequired', list('tools', 'confirmationRequired'), 'ask', 4.35),
      ...ofTools('tools.allowed', list('tools', 'allowed'), 'allow', 4.3),
      ...ofServers('trust of', trusted, 'allow', 4.2),
      ...ofServers('mcp.allowed', list('mcp', 'allowed'), 'allow', 4.1),
    ],
    otherwise: () => 'ask',
  };
};
