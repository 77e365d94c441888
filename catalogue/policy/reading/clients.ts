import { getNodeValue } from 'jsonc-parser';
import { parse as parseToml } from 'smol-toml';
import { ACTIONS, type Action } from '../../../scanner/types.ts';
import { claudeCodeName } from '../claude-code.ts';
import { claudeCodeSettings } from '../claude-code-settings.ts';
import { copilotCliName } from '../copilot-cli.ts';
import { cursorName } from '../cursor.ts';
import { geminiCliName } from '../gemini-cli.ts';
import { rootOf } from '../merge/json-edit.ts';
import { matchesGlob } from '../merge/opencode.ts';
import { Unfit } from '../merge/unfit.ts';
import { opencodeName } from '../opencode.ts';
import { quoteName } from '../quote.ts';
import { own, under, words } from '../values.ts';
import type { FileRule, Read } from './reading.ts';

/** Each client's file as it was seen to read it; the sources stand with the exporters. */

/** Deny before ask before allow. `allow` takes no wildcard before a whole server key, and no rule an argument. */
export const readClaudeCode: Read = (text) => {
  const permissions = own(claudeCodeSettings(text), 'permissions');
  const rules = (['deny', 'ask', 'allow'] as const).flatMap((action) =>
    words(own(permissions, action))
      .filter((name) => name.startsWith('mcp__'))
      .map((name): FileRule => {
        const isIgnored = name.includes('(') || (action === 'allow' && !/^mcp__[^*]+(__.*)?$/.test(name));
        return {
          text: `${action} ${quoteName(name)}`,
          names: name,
          action,
          isIgnored,
          matches: (key, tool) =>
            !isIgnored &&
            (`${name}__` === claudeCodeName(key, '') || matchesGlob(name, claudeCodeName(key, tool))),
        };
      }),
  );
  return { rules, otherwise: () => otherwiseOf(own(permissions, 'defaultMode')) };
};

/** `bypassPermissions` runs what no rule names, `dontAsk` refuses it. */
function otherwiseOf(mode: unknown): Action {
  if (mode === 'bypassPermissions') return 'allow';
  return mode === 'dontAsk' ? 'deny' : 'ask';
}

export const readCodex: Read = (text) => {
  const servers = own(toml(text), 'mcp_servers') ?? {};
  const rules = Object.entries(servers).flatMap(([key, table]) => codexRules(key, table));
  return { rules, otherwise: (key) => (own(servers, key) === undefined ? undefined : 'ask') };
};

function codexRules(key: string, table: unknown): FileRule[] {
  const rule = (
    text: string,
    names: string,
    action: Action,
    matches: (tool: string) => boolean,
  ): FileRule => ({
    text: `${text} of ${quoteName(key)}`,
    names,
    action,
    key,
    matches: (server, tool) => server === key && matches(tool),
  });
  const offered = own(table, 'enabled_tools');
  const mode = (value: unknown): Action => (value === 'approve' ? 'allow' : 'ask');
  return [
    ...(own(table, 'enabled') === false ? [rule('enabled = false', '', 'deny', () => true)] : []),
    ...words(own(table, 'disabled_tools')).map((name) =>
      rule(`disabled_tools ${quoteName(name)}`, name, 'deny', (tool) => tool === name),
    ),
    ...(Array.isArray(offered)
      ? [rule('enabled_tools', '', 'deny', (tool) => !words(offered).includes(tool))]
      : []),
    ...Object.entries(own(table, 'tools') ?? {}).map(([name, value]) =>
      rule(`tools ${quoteName(name)}`, name, mode(own(value, 'approval_mode')), (tool) => tool === name),
    ),
    rule('default_tools_approval_mode', '', mode(own(table, 'default_tools_approval_mode')), () => true),
  ];
}

/** The highest priority decides; of wildcards the loader takes only a whole server. One bad rule drops the file. */
export const readGeminiCli: Read = (text) => {
  const held = own(toml(text), 'rule') ?? [];
  if (!Array.isArray(held)) throw new Unfit('"rule" is no list of tables');
  const rules = held
    .toSorted((a, b) => Number(own(b, 'priority')) - Number(own(a, 'priority')))
    .flatMap((one) => geminiRules(one, own(one, 'mcpName')));
  return { rules, otherwise: () => 'ask' };
};

const DECISIONS: Readonly<Record<string, Action>> = { allow: 'allow', ask_user: 'ask', deny: 'deny' };

function geminiRules(rule: unknown, server: unknown): FileRule[] {
  const [decision, priority] = [own(rule, 'decision'), own(rule, 'priority')];
  const action = DECISIONS[String(decision)];
  if (action === undefined || !Number.isInteger(priority) || Number(priority) < 0 || Number(priority) > 999) {
    throw new Unfit(
      'one of its rules has a decision or a priority that does not exist, and Gemini CLI then drops them all',
    );
  }
  const names = [own(rule, 'toolName')].flat().filter((name) => typeof name === 'string');
  if (names.length === 0)
    throw new Unfit('one of its rules names no tool, and Gemini CLI then drops them all');
  // Rules for arguments, annotations or modes of work hold only at times.
  const isPlain = ['argsPattern', 'toolAnnotations', 'modes'].every((one) => own(rule, one) === undefined);
  return names
    .filter(() => isPlain || action === 'allow')
    .map((name) => ({
      text: `${decision} ${quoteName(name)}${server === undefined ? '' : ` of ${quoteName(String(server))}`}`,
      names: name,
      action,
      ...(typeof server === 'string' && { key: server }),
      matches: (key, tool) => {
        if (server !== undefined && server !== key) return false;
        const called = geminiCliName(key, tool);
        const full = server === undefined ? name : `mcp_${server}_${name}`;
        return name === '*' || full === called || full === 'mcp_*' || full === `mcp_${key}_*`;
      },
    }));
}

/** The last that matches wins; without any, the tool runs. */
export const readOpencode: Read = (text) => {
  const permission = own(json(text), 'permission') ?? {};
  const held: [string, unknown][] =
    typeof permission === 'string' ? [['*', permission]] : Object.entries(permission);
  const rules = held.flatMap(([pattern, value]): FileRule[] => {
    const action = typeof value === 'string' ? value : own(value, '*');
    if (!ACTIONS.includes(action as Action)) return [];
    return [
      {
        text: `${action} ${quoteName(pattern)}`,
        names: pattern,
        action: action as Action,
        matches: (key, tool) => matchesGlob(pattern, opencodeName(key, tool)),
      },
    ];
  });
  return { rules: rules.reverse(), otherwise: () => 'allow' };
};

/** A command with the flags, or an mcp-config.json with the servers' lists of tools. */
export const readCopilotCli: Read = (text) => {
  if (text.trimStart().startsWith('{')) return copilotConfig(own(json(text), 'mcpServers') ?? {});
  const script = text.replace(/^#.*$/gm, '');
  const flags = [...script.matchAll(/(--[a-z-]+)[= ]'((?:[^']|'\\'')*)'/g)].map(([, flag, value]) => ({
    flag: flag!,
    value: value!.replaceAll("'\\''", "'"),
  }));
  if (!/\bcopilot\b/.test(script)) throw new Unfit('it starts no copilot');
  const rules = ['--disable-mcp-server', '--excluded-tools', '--deny-tool', '--allow-tool'].flatMap(
    (wanted) =>
      flags
        .filter(({ flag }) => flag === wanted)
        .map(({ flag, value }): FileRule => {
          return {
            text: `${flag}=${quoteName(value)}`,
            names: value,
            action: wanted === '--allow-tool' ? 'allow' : 'deny',
            matches: (key, tool) => {
              const name = copilotCliName(key, tool);
              const server = copilotCliName(key, 'x')?.slice(0, -1) ?? '';
              return value === key || value === name || value === `${key}(${name?.slice(server.length)})`;
            },
          };
        }),
  );
  return { rules, otherwise: () => (script.includes('--allow-all-tools') ? 'allow' : 'ask') };
};

function copilotConfig(servers: unknown) {
  const rules = Object.keys(servers as object).flatMap((key): FileRule[] => {
    const tools = under(servers, key, 'tools');
    if (!Array.isArray(tools) || tools.includes('*')) return [];
    return [
      {
        text: `tools of ${quoteName(key)}`,
        names: '',
        key,
        action: 'deny',
        matches: (server, tool) => server === key && !words(tools).includes(tool),
      },
    ];
  });
  return {
    rules,
    otherwise: (key: string) => (own(servers, key) === undefined ? undefined : ('ask' as const)),
  };
}

/** What is on the list runs; the editor asks about the rest. */
export const readCursor: Read = (text) => ({
  rules: words(own(json(text), 'mcpAllowlist')).map((entry) => ({
    text: `mcpAllowlist ${quoteName(entry)}`,
    names: entry,
    action: 'allow',
    matches: (key, tool) => matchesGlob(entry, cursorName(key, tool) ?? `${key}:${tool}`),
  })),
  otherwise: () => 'ask',
});

/** No setting of one tool lets it run unasked; the one for all tools does. */
export const readVscode: Read = (text) => {
  const settings = json(text);
  const eligible = own(settings, 'chat.tools.eligibleForAutoApproval') ?? {};
  const rules = Object.entries(eligible)
    .filter(([, value]) => value === false)
    .map(
      ([name]): FileRule => ({
        text: `chat.tools.eligibleForAutoApproval ${quoteName(name)}`,
        names: name,
        action: 'ask',
        matches: (_key, tool) => tool.replaceAll('.', '_') === name,
      }),
    );
  const isAll = own(settings, 'chat.tools.global.autoApprove') === true;
  return { rules, otherwise: () => (isAll ? 'allow' : 'ask') };
};

function json(text: string): unknown {
  return getNodeValue(rootOf(text));
}

function toml(text: string): unknown {
  try {
    return parseToml(text);
  } catch {
    throw new Unfit('it is not TOML');
  }
}
