import { ACTIONS, type Action } from '../../../scanner/types.ts';
import { claudeCodeName } from '../claude-code.ts';
import { claudeCodeSettings } from '../claude-code-settings.ts';
import { cursorName } from '../cursor.ts';
import { geminiCliName } from '../gemini-cli.ts';
import { matchesGlob } from '../merge/opencode.ts';
import { Unfit } from '../merge/unfit.ts';
import { opencodeName } from '../opencode.ts';
import { quoteName } from '../quote.ts';
import { own, words } from '../values.ts';
import { json, toml } from './parse.ts';
import { all, type FileRule, type Read } from './reading.ts';

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
  const mode = own(permissions, 'defaultMode');
  const isBypass =
    mode === 'bypassPermissions' && own(permissions, 'disableBypassPermissionsMode') !== 'disable';
  return {
    rules: [...rules, ...(isBypass ? [all('defaultMode "bypassPermissions"')] : [])],
    otherwise: () => (mode === 'dontAsk' ? 'deny' : 'ask'),
  };
};

/** The highest priority decides; of wildcards the loader takes only a whole server. One bad rule drops the file. */
export const readGeminiCli: Read = (text) => {
  const held = own(toml(text), 'rule') ?? [];
  if (!Array.isArray(held)) throw new Unfit('"rule" is no list of tables');
  const rules = held
    .toSorted((a, b) => Number(own(b, 'priority')) - Number(own(a, 'priority')))
    .flatMap((one) => geminiRules(one, own(one, 'mcpName')));
  return { rules, otherwise: () => 'ask' };
};

/** A user's own policies; those of an organisation stand one higher. */
const USER_TIER = 4;
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
      rank: USER_TIER + Number(priority) / 1000,
      ...(typeof server === 'string' && {
        key: server,
        // The loader puts the server before it.
        spelling: (key: string, tool: string) => geminiCliName(key, tool).slice(`mcp_${key}_`.length),
      }),
      matches: (key, tool) => {
        if (server !== undefined && server !== key) return false;
        const called = geminiCliName(key, tool);
        const full = server === undefined ? name : `mcp_${server}_${name}`;
        return name === '*' || full === called || full === 'mcp_*' || full === `mcp_${key}_*`;
      },
    }));
}

/** A policy of the tier above. */
export const readGeminiAdmin: Read = (text) => {
  const { rules, otherwise } = readGeminiCli(text);
  return { rules: rules.map((rule) => ({ ...rule, rank: rule.rank! + 1 })), otherwise };
};

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

/** No setting of one tool lets it run unasked; the one for all tools does, and a level of permissions. */
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
  const level = own(settings, 'chat.permissions.default');
  const isAll = own(settings, 'chat.tools.global.autoApprove') === true;
  const open = isAll
    ? 'chat.tools.global.autoApprove'
    : ['autoApprove', 'autopilot'].includes(String(level))
      ? `chat.permissions.default ${quoteName(String(level))}`
      : undefined;
  return {
    rules: [...rules, ...(open === undefined ? [] : [all(open)])],
    otherwise: () => 'ask',
  };
};
